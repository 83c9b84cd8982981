CREATE TABLE topic_roles (
    topic_id BIGINT  NOT NULL REFERENCES topics (id),
    role_id  BIGINT  NOT NULL REFERENCES roles (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (topic_id, position),
    UNIQUE (topic_id, role_id)
);
