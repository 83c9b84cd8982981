CREATE INDEX trail_entries_by_time ON trail_entries (noted_at);
