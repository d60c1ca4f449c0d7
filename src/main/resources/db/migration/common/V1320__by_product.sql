-- what comes out of sorting beside the goods: shells, broken pieces; it can be used up on its own
ALTER TABLE grade ADD COLUMN by_product BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE disposal DROP CONSTRAINT disposal_kind;
ALTER TABLE disposal ADD CONSTRAINT disposal_kind CHECK (kind IN ('RETURNED', 'DESTROYED', 'DOWNGRADED', 'USED'));
