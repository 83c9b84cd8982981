INSERT INTO team_sweeps (id, swept_on, steady_since)
VALUES (1, DATE '2000-01-01', DATE '2000-01-01');
