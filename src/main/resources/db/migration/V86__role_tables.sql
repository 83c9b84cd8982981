CREATE TABLE role_tables (
    id          VARCHAR(36) PRIMARY KEY,
    uploaded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    editor      VARCHAR(80)                 NOT NULL,
    file_name   VARCHAR(200)                NOT NULL,
    encoding    VARCHAR(20)                 NOT NULL,
    content     TEXT                        NOT NULL -- comma-separated values, as they came
);
