-- money for supplies that was written down by mistake
ALTER TABLE love_supply_payment ADD COLUMN reversed_at TIMESTAMP;
ALTER TABLE love_supply_payment ADD COLUMN reversed_by VARCHAR(80);
ALTER TABLE love_supply_payment ADD COLUMN reversal_reason VARCHAR(200);
ALTER TABLE love_supply_payment ADD COLUMN version BIGINT DEFAULT 1 NOT NULL;
