-- a shortage beyond what the road explains waits for a word of both sides; no money moves by it
ALTER TABLE consignment ADD COLUMN to_settle BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE consignment ADD COLUMN bearer VARCHAR(8);
ALTER TABLE consignment ADD COLUMN said_side VARCHAR(8);
ALTER TABLE consignment ADD COLUMN said_by VARCHAR(80);
ALTER TABLE consignment ADD COLUMN said_at TIMESTAMP;
ALTER TABLE consignment ADD COLUMN said_note VARCHAR(200);
ALTER TABLE consignment ADD COLUMN settled_by VARCHAR(80);
ALTER TABLE consignment ADD COLUMN settled_at TIMESTAMP;
ALTER TABLE consignment ADD CONSTRAINT consignment_bearer CHECK (bearer IN ('SENDER', 'CARRIER'));
ALTER TABLE consignment ADD CONSTRAINT consignment_said CHECK (said_side IN ('SENDER', 'RECEIVER'));
CREATE INDEX consignment_to_settle ON consignment (to_settle, from_place, to_place);
