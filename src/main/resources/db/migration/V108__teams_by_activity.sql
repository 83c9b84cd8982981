CREATE INDEX teams_by_activity ON teams (active_on);
