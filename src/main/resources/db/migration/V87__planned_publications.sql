-- At most one row: what is to be published, and when. Whoever deletes it publishes it.
CREATE TABLE planned_publications (
    id          INTEGER DEFAULT 1 PRIMARY KEY CHECK (id = 1),
    due_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    editor      VARCHAR(80)                 NOT NULL,
    note        VARCHAR(2000)               NOT NULL,
    fingerprint VARCHAR(100)                NOT NULL -- of what the editor has looked at
);
