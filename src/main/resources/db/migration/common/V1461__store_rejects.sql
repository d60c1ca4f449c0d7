-- packs that the county rejected after they had come to the store: destroyed, or sent back to their station and opened there
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind
    CHECK (kind IN ('RECEIPT', 'ALLOCATION', 'RELEASE', 'HAND_OVER', 'ADJUSTMENT', 'RETURN', 'DISPOSAL'));

ALTER TABLE disposal DROP CONSTRAINT disposal_kind;
ALTER TABLE disposal ADD CONSTRAINT disposal_kind CHECK (kind IN ('RETURNED', 'DESTROYED', 'DOWNGRADED', 'USED', 'SENT_BACK'));
ALTER TABLE disposal DROP CONSTRAINT disposal_made;
ALTER TABLE disposal ADD CONSTRAINT disposal_made CHECK ((kind IN ('DOWNGRADED', 'SENT_BACK') AND made_lot_id IS NOT NULL)
    OR (kind NOT IN ('DOWNGRADED', 'SENT_BACK') AND made_lot_id IS NULL));
