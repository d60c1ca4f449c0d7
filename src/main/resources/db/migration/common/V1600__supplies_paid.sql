-- what a love shop owes the county store is set off when it is paid for points, or paid in money
ALTER TABLE shop_settlement DROP CONSTRAINT shop_settlement_value;
ALTER TABLE shop_settlement ADD COLUMN supply_fen BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE shop_settlement ADD CONSTRAINT shop_settlement_value
    CHECK (points >= 1 AND fen >= 0 AND gift_fen >= 0 AND supply_fen >= 0 AND fen + gift_fen + supply_fen = 100 * points);

CREATE SEQUENCE love_supply_payment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE love_supply_payment (
    id       BIGINT      NOT NULL PRIMARY KEY,
    uuid     VARCHAR(36) NOT NULL,
    village  VARCHAR(12) NOT NULL,
    fen      BIGINT      NOT NULL,
    paid_on  DATE        NOT NULL,
    taken_by VARCHAR(80) NOT NULL,
    taken_at TIMESTAMP   NOT NULL,
    CONSTRAINT love_supply_payment_uuid UNIQUE (uuid),
    CONSTRAINT love_supply_payment_value CHECK (fen >= 1),
    CONSTRAINT love_supply_payment_shop FOREIGN KEY (village) REFERENCES love_shop (village)
);
CREATE INDEX love_supply_payment_by_shop ON love_supply_payment (village, id);
