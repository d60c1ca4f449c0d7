-- Most orders replace nothing, and most transfers end and reverse nothing: PostgreSQL can leave those out of an index.
-- Derby cannot, and keeps the constraints as they are.
ALTER TABLE county_order DROP CONSTRAINT county_order_replaces;
CREATE UNIQUE INDEX county_order_replaces ON county_order (replaces) WHERE replaces IS NOT NULL;
ALTER TABLE transfer DROP CONSTRAINT transfer_resolves_once;
CREATE UNIQUE INDEX transfer_resolves_once ON transfer (resolves) WHERE resolves IS NOT NULL;
ALTER TABLE transfer DROP CONSTRAINT transfer_reverses_once;
CREATE UNIQUE INDEX transfer_reverses_once ON transfer (reverses) WHERE reverses IS NOT NULL;
-- read backwards by the key itself
DROP INDEX audit_entry_newest;
