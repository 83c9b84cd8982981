CREATE INDEX sessions_by_account ON sessions (principal_name);
