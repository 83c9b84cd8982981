CREATE TABLE team_duties (
    round_id       BIGINT       NOT NULL REFERENCES team_rounds (id) ON DELETE CASCADE,
    position       INTEGER      NOT NULL,
    duty_key       VARCHAR(80)  NOT NULL,
    name           VARCHAR(240) NOT NULL,
    theme          VARCHAR(20)  NOT NULL,
    description    VARCHAR(1000),
    responsibility VARCHAR(80), -- slug of the catalogue's responsibility
    PRIMARY KEY (round_id, position)
);
