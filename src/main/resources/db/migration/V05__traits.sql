CREATE TABLE traits (
    dimension_id BIGINT            NOT NULL REFERENCES dimensions (id),
    role_id      BIGINT            NOT NULL REFERENCES roles (id),
    position     INTEGER           NOT NULL,
    text         VARCHAR(500)      NOT NULL,
    sources      VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (dimension_id, role_id, position)
);
