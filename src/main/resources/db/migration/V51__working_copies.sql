-- One row. Whoever changes the working copy counts up here first: so one does at a time, and everybody sees that something changed.
CREATE TABLE working_copies (
    changes BIGINT NOT NULL
);
