CREATE TABLE rule_conditions (
    rule_id   BIGINT      NOT NULL REFERENCES rules (id),
    clause    VARCHAR(10) NOT NULL CHECK (clause IN ('ALL', 'ANY', 'NONE')),
    option_id BIGINT      NOT NULL REFERENCES question_options (id),
    PRIMARY KEY (rule_id, option_id)
);
