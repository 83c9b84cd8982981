CREATE TABLE example_answers (
    example_id BIGINT NOT NULL REFERENCES examples (id),
    option_id  BIGINT NOT NULL REFERENCES question_options (id),
    PRIMARY KEY (example_id, option_id)
);
