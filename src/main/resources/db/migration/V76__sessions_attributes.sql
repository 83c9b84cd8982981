CREATE TABLE sessions_attributes (
    session_primary_id CHAR(36)     NOT NULL REFERENCES sessions ON DELETE CASCADE,
    attribute_name     VARCHAR(200) NOT NULL,
    attribute_bytes    BYTEA        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
