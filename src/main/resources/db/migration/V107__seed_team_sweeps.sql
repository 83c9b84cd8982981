INSERT INTO team_sweeps (swept_on, steady_since)
VALUES (DATE '2000-01-01', DATE '2000-01-01');
