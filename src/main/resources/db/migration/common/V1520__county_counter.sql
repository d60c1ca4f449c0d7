-- a rulebook may let its households spend points at the counter of the county store too
ALTER TABLE rulebook ADD COLUMN county_store BOOLEAN DEFAULT FALSE NOT NULL;
-- the county, where points were spent at its store or given back there
ALTER TABLE points_entry ADD COLUMN spent_at VARCHAR(12);
-- the village whose fund bears it: before, that of the shop
ALTER TABLE redemption ADD COLUMN home VARCHAR(12) DEFAULT '' NOT NULL;
UPDATE redemption SET home = village;
