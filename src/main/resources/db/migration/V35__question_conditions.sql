-- A question is asked when all of these options of earlier questions are chosen, one of these at least, and none of these.
CREATE TABLE question_conditions (
    question_id BIGINT      NOT NULL REFERENCES questions (id),
    clause      VARCHAR(10) NOT NULL CHECK (clause IN ('ALL', 'ANY', 'NONE')),
    option_id   BIGINT      NOT NULL REFERENCES question_options (id),
    PRIMARY KEY (question_id, option_id)
);
