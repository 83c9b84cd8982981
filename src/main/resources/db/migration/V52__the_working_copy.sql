INSERT INTO working_copies (id, changes)
VALUES (1, 0);
