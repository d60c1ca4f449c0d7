-- a fund's page asks what its households spent at the county store, which few of all entries tell of
CREATE INDEX points_entry_spent ON points_entry (village) WHERE spent_at IS NOT NULL;
