CREATE TABLE involvements (
    responsibility_id BIGINT            NOT NULL REFERENCES responsibilities (id),
    role_id           BIGINT            NOT NULL REFERENCES roles (id),
    position          INTEGER           NOT NULL, -- more than one where sources disagree
    raci              VARCHAR(20)       NOT NULL,
    note              VARCHAR(400),
    sources           VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (responsibility_id, role_id, position)
);
