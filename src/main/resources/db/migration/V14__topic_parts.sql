CREATE TABLE topic_parts (
    topic_id BIGINT            NOT NULL REFERENCES topics (id),
    position INTEGER           NOT NULL,
    role_id  BIGINT REFERENCES roles (id),
    label    VARCHAR(120),
    text     VARCHAR(1000)     NOT NULL,
    sources  VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (topic_id, position),
    CHECK (role_id IS NOT NULL OR label IS NOT NULL)
);
