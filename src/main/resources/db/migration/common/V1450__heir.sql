-- whoever goes on with what a closed household had: it moved, or became one with another
ALTER TABLE household ADD COLUMN heir_id BIGINT;
ALTER TABLE household ADD COLUMN heir_why VARCHAR(200);
ALTER TABLE household ADD CONSTRAINT household_heir FOREIGN KEY (heir_id) REFERENCES household (id);
CREATE INDEX household_by_heir ON household (heir_id);

ALTER TABLE points_entry DROP CONSTRAINT points_entry_kind;
ALTER TABLE points_entry DROP CONSTRAINT points_entry_sign;
ALTER TABLE points_entry ADD CONSTRAINT points_entry_kind
    CHECK (kind IN ('AWARDED', 'REDEEMED', 'GIVEN_BACK', 'LAPSED', 'PASSED_ON', 'TAKEN_OVER'));
ALTER TABLE points_entry ADD CONSTRAINT points_entry_sign
    CHECK ((kind IN ('AWARDED', 'GIVEN_BACK', 'TAKEN_OVER') AND points > 0) OR (kind IN ('REDEEMED', 'LAPSED', 'PASSED_ON') AND points < 0));
