-- what the county store gives to love shops leaves its shelves lot by lot
CREATE SEQUENCE love_supply_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE love_supply (
    id          BIGINT      NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36) NOT NULL,
    store       VARCHAR(12) NOT NULL,
    village     VARCHAR(12) NOT NULL,
    goods_id    BIGINT      NOT NULL,
    sku         VARCHAR(60) NOT NULL,
    packs       BIGINT      NOT NULL,
    each_fen    BIGINT      NOT NULL,
    state       VARCHAR(12) NOT NULL,
    arrived     BIGINT      NOT NULL,
    sent_by     VARCHAR(80) NOT NULL,
    sent_at     TIMESTAMP   NOT NULL,
    answered_by VARCHAR(80),
    answered_at TIMESTAMP,
    reason      VARCHAR(200),
    version     BIGINT      NOT NULL,
    CONSTRAINT love_supply_uuid UNIQUE (uuid),
    CONSTRAINT love_supply_of FOREIGN KEY (goods_id) REFERENCES shop_goods (id),
    CONSTRAINT love_supply_state CHECK (state IN ('ON_THE_WAY', 'ARRIVED', 'CALLED_BACK')),
    CONSTRAINT love_supply_packs CHECK (packs >= 1 AND arrived >= 0 AND arrived <= packs AND (state = 'ARRIVED' OR arrived = 0)),
    CONSTRAINT love_supply_each CHECK (each_fen >= 1),
    CONSTRAINT love_supply_answered CHECK ((state = 'ON_THE_WAY' AND answered_by IS NULL) OR (state <> 'ON_THE_WAY' AND answered_by IS NOT NULL))
);
CREATE INDEX love_supply_by_store ON love_supply (store, id);
CREATE INDEX love_supply_by_shop ON love_supply (village, state, id);

-- no pack left the store for these
UPDATE goods_receipt SET source = 'PURCHASE' WHERE source = 'STORE';
