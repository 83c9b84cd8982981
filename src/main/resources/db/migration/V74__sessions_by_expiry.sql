CREATE INDEX sessions_by_expiry ON sessions (expiry_time);
