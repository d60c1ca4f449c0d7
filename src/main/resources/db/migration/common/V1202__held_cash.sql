ALTER TABLE held_slip ADD COLUMN paid_in_cash BOOLEAN DEFAULT FALSE NOT NULL;
-- the clerk's word from a revoked phone; no payment stands behind it
ALTER TABLE payable ADD COLUMN said_paid BOOLEAN DEFAULT FALSE NOT NULL;
