INSERT INTO working_copies (changes)
VALUES (0);
