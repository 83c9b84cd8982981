-- One row that health checks write, to see whether the database really does.
CREATE TABLE heartbeats (
  id INT PRIMARY KEY,
  beat_at TIMESTAMP WITH TIME ZONE NOT NULL
);
