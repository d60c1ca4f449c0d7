-- what becomes of an approved return: its money goes back, or the same packs go out again in an order that costs nothing
ALTER TABLE return_request ADD COLUMN remedy VARCHAR(6);
UPDATE return_request SET remedy = 'REFUND' WHERE state = 'APPROVED';
ALTER TABLE return_request ADD CONSTRAINT return_request_remedy
    CHECK (remedy IS NULL OR remedy IN ('REFUND', 'RESEND'));

ALTER TABLE county_order ADD COLUMN replaces VARCHAR(36);
ALTER TABLE county_order ADD CONSTRAINT county_order_replaces UNIQUE (replaces);
