-- goods that were given to a shop are worth money that it need not be paid again
ALTER TABLE shop_settlement DROP CONSTRAINT shop_settlement_value;
ALTER TABLE shop_settlement ADD COLUMN gift_fen BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE shop_settlement ADD CONSTRAINT shop_settlement_value
    CHECK (points >= 1 AND fen >= 0 AND gift_fen >= 0 AND fen + gift_fen = 100 * points);
