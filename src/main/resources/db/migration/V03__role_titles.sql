CREATE TABLE role_titles (
    role_id  BIGINT            NOT NULL REFERENCES roles (id),
    position INTEGER           NOT NULL,
    text     VARCHAR(80)       NOT NULL,
    sources  VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (role_id, position),
    UNIQUE (role_id, text)
);
