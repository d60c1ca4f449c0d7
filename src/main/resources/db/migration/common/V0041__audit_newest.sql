-- Derby walks an index one way only, and the audit is read newest first
CREATE INDEX audit_entry_newest ON audit_entry (id DESC);
