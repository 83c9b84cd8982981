CREATE TABLE team_members (
    round_id   BIGINT       NOT NULL REFERENCES team_rounds (id) ON DELETE CASCADE,
    position   INTEGER      NOT NULL,
    member_key VARCHAR(80)  NOT NULL,
    name       VARCHAR(160) NOT NULL, -- personal: what the team calls somebody
    title      VARCHAR(160), -- personal: their job title
    title_role VARCHAR(80), -- slug of a role of the catalogue
    hundredths INTEGER, -- personal: hours a week, in hundredths of an hour
    PRIMARY KEY (round_id, position)
);
