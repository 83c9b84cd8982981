CREATE TABLE imports (
    id          VARCHAR(36) PRIMARY KEY,
    uploaded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    editor      VARCHAR(80)                 NOT NULL,
    file_name   VARCHAR(200)                NOT NULL,
    catalog     TEXT                        NOT NULL -- as in editions
);
