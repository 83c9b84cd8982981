CREATE TABLE skill_needs (
    skill_id BIGINT            NOT NULL REFERENCES skills (id),
    role_id  BIGINT            NOT NULL REFERENCES roles (id),
    need     VARCHAR(20)       NOT NULL,
    note     VARCHAR(400),
    sources  VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (skill_id, role_id)
);
