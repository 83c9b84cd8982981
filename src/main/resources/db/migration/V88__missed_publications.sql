-- At most one row: the last plan that came to nothing, and why.
CREATE TABLE missed_publications (
    id        INTEGER DEFAULT 1 PRIMARY KEY CHECK (id = 1),
    due_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    missed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    editor    VARCHAR(80)                 NOT NULL,
    reason    VARCHAR(400)                NOT NULL
);
