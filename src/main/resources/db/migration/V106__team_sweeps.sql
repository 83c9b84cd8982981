-- One row: what the daily deletion remembers. Whichever instance moves swept_on to a day does that day's work.
CREATE TABLE team_sweeps (
    id           INTEGER DEFAULT 1 PRIMARY KEY,
    swept_on     DATE NOT NULL, -- the last day on which somebody looked
    steady_since DATE NOT NULL -- since when the days have followed one another without a leap
);
