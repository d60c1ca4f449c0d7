-- gifts may match what households earn: so many points in a hundred earned, up to so many a month and household
ALTER TABLE rulebook ADD COLUMN match_percent BIGINT;
ALTER TABLE rulebook ADD COLUMN match_cap BIGINT;
ALTER TABLE rulebook ADD CONSTRAINT rulebook_match CHECK ((match_percent IS NULL AND match_cap IS NULL)
    OR (match_percent >= 1 AND match_cap >= 1));
-- a gift for nothing but that
ALTER TABLE fund_contribution ADD COLUMN matching BOOLEAN DEFAULT FALSE NOT NULL;
-- what gifts add to a month on notice, and so many in a hundred as they suffice for
ALTER TABLE review ADD COLUMN match_percent BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE review ADD COLUMN matched BIGINT DEFAULT 0 NOT NULL;
-- earned and gifted points of one month are two lots
ALTER TABLE points_lot ADD COLUMN origin VARCHAR(8) DEFAULT 'EARNED' NOT NULL;
ALTER TABLE points_lot ADD CONSTRAINT points_lot_origin CHECK (origin IN ('EARNED', 'GIFTED'));
ALTER TABLE points_lot DROP CONSTRAINT points_lot_month;
ALTER TABLE points_lot ADD CONSTRAINT points_lot_month UNIQUE (household_id, month_no, origin);
-- of the points of a line those that were gifted
ALTER TABLE points_entry ADD COLUMN gifted BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE points_entry DROP CONSTRAINT points_entry_kind;
ALTER TABLE points_entry DROP CONSTRAINT points_entry_sign;
ALTER TABLE points_entry ADD CONSTRAINT points_entry_kind
    CHECK (kind IN ('AWARDED', 'MATCHED', 'REDEEMED', 'GIVEN_BACK', 'LAPSED', 'PASSED_ON', 'TAKEN_OVER', 'OWED', 'REPAID',
        'RELEASED'));
ALTER TABLE points_entry ADD CONSTRAINT points_entry_sign
    CHECK ((kind IN ('AWARDED', 'MATCHED', 'GIVEN_BACK', 'TAKEN_OVER', 'RELEASED') AND points > 0)
    OR (kind IN ('REDEEMED', 'LAPSED', 'PASSED_ON', 'OWED', 'REPAID') AND points < 0));
