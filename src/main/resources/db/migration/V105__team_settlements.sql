CREATE TABLE team_settlements (
    round_id   BIGINT      NOT NULL REFERENCES team_rounds (id) ON DELETE CASCADE,
    duty_key   VARCHAR(80) NOT NULL,
    owner_key  VARCHAR(80), -- personal: who decides it from now on; empty if nobody has to
    deputy_key VARCHAR(80), -- personal: who stands in
    since      DATE        NOT NULL,
    PRIMARY KEY (round_id, duty_key)
);
