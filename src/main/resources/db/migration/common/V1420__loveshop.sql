CREATE TABLE love_shop (
    village   VARCHAR(12) NOT NULL PRIMARY KEY,
    phone     VARCHAR(20) NOT NULL,
    opened_on DATE        NOT NULL,
    shut_on   DATE,
    version   BIGINT      NOT NULL,
    CONSTRAINT love_shop_village FOREIGN KEY (village) REFERENCES place (code)
);

-- received + adjusted = stock + redeemed, always
CREATE SEQUENCE shop_goods_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE shop_goods (
    id       BIGINT      NOT NULL PRIMARY KEY,
    uuid     VARCHAR(36) NOT NULL,
    village  VARCHAR(12) NOT NULL,
    name     VARCHAR(30) NOT NULL,
    name_en  VARCHAR(60) NOT NULL,
    drawing  VARCHAR(20) NOT NULL,
    points   BIGINT      NOT NULL,
    sku      VARCHAR(60),
    low_mark BIGINT      NOT NULL,
    on_shelf BOOLEAN     NOT NULL,
    donor    VARCHAR(60),
    received BIGINT      NOT NULL,
    adjusted BIGINT      NOT NULL,
    redeemed BIGINT      NOT NULL,
    stock    BIGINT      NOT NULL,
    version  BIGINT      NOT NULL,
    CONSTRAINT shop_goods_uuid UNIQUE (uuid),
    CONSTRAINT shop_goods_points CHECK (points >= 1),
    CONSTRAINT shop_goods_stock CHECK (stock >= 0),
    CONSTRAINT shop_goods_redeemed CHECK (redeemed >= 0),
    CONSTRAINT shop_goods_balanced CHECK (received + adjusted = stock + redeemed),
    CONSTRAINT shop_goods_shop FOREIGN KEY (village) REFERENCES love_shop (village),
    CONSTRAINT shop_goods_sku FOREIGN KEY (sku) REFERENCES sku (code)
);
CREATE INDEX shop_goods_by_shop ON shop_goods (village, id);
CREATE INDEX shop_goods_by_sku ON shop_goods (sku);

CREATE SEQUENCE goods_receipt_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE goods_receipt (
    id          BIGINT       NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36)  NOT NULL,
    goods_id    BIGINT       NOT NULL,
    source      VARCHAR(10)  NOT NULL,
    quantity    BIGINT       NOT NULL,
    points_each BIGINT       NOT NULL,
    donor       VARCHAR(60),
    donor_shown BOOLEAN      NOT NULL,
    note        VARCHAR(200) NOT NULL,
    received_on DATE         NOT NULL,
    received_at TIMESTAMP    NOT NULL,
    received_by VARCHAR(80)  NOT NULL,
    CONSTRAINT goods_receipt_uuid UNIQUE (uuid),
    CONSTRAINT goods_receipt_source CHECK (source IN ('STORE', 'PURCHASE', 'DONOR')),
    CONSTRAINT goods_receipt_quantity CHECK (quantity >= 1),
    CONSTRAINT goods_receipt_points CHECK (points_each >= 1),
    CONSTRAINT goods_receipt_donor CHECK (source <> 'DONOR' OR donor IS NOT NULL),
    CONSTRAINT goods_receipt_of FOREIGN KEY (goods_id) REFERENCES shop_goods (id)
);
CREATE INDEX goods_receipt_by_goods ON goods_receipt (goods_id, id);

CREATE SEQUENCE shelf_movement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE shelf_movement (
    id       BIGINT       NOT NULL PRIMARY KEY,
    goods_id BIGINT       NOT NULL,
    kind     VARCHAR(12)  NOT NULL,
    quantity BIGINT       NOT NULL,
    document VARCHAR(36)  NOT NULL,
    reason   VARCHAR(200) NOT NULL,
    moved_at TIMESTAMP    NOT NULL,
    moved_by VARCHAR(80)  NOT NULL,
    CONSTRAINT shelf_movement_kind CHECK (kind IN ('RECEIPT', 'COUNT', 'REDEMPTION', 'REVERSAL')),
    CONSTRAINT shelf_movement_quantity CHECK (quantity >= 1 OR (kind = 'COUNT' AND quantity <> 0)),
    CONSTRAINT shelf_movement_once UNIQUE (document, goods_id, kind),
    CONSTRAINT shelf_movement_of FOREIGN KEY (goods_id) REFERENCES shop_goods (id)
);
CREATE INDEX shelf_movement_by_goods ON shelf_movement (goods_id, id);

CREATE SEQUENCE shop_settlement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE shop_settlement (
    id          BIGINT      NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36) NOT NULL,
    village     VARCHAR(12) NOT NULL,
    redemptions BIGINT      NOT NULL,
    points      BIGINT      NOT NULL,
    fen         BIGINT      NOT NULL,
    first_day   DATE        NOT NULL,
    last_day    DATE        NOT NULL,
    settled_on  DATE        NOT NULL,
    settled_at  TIMESTAMP   NOT NULL,
    settled_by  VARCHAR(80) NOT NULL,
    CONSTRAINT shop_settlement_uuid UNIQUE (uuid),
    CONSTRAINT shop_settlement_value CHECK (points >= 1 AND fen = 100 * points),
    CONSTRAINT shop_settlement_shop FOREIGN KEY (village) REFERENCES love_shop (village)
);
CREATE INDEX shop_settlement_by_shop ON shop_settlement (village, id);

CREATE SEQUENCE redemption_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE redemption (
    id              BIGINT      NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36) NOT NULL,
    village         VARCHAR(12) NOT NULL,
    card            VARCHAR(40) NOT NULL,
    household_id    BIGINT      NOT NULL,
    points          BIGINT      NOT NULL,
    points_left     BIGINT      NOT NULL,
    state           VARCHAR(8)  NOT NULL,
    settlement      VARCHAR(36),
    redeemed_on     DATE        NOT NULL,
    redeemed_at     TIMESTAMP   NOT NULL,
    redeemed_by     VARCHAR(80) NOT NULL,
    reversed_at     TIMESTAMP,
    reversed_by     VARCHAR(80),
    reversal_reason VARCHAR(200),
    version         BIGINT      NOT NULL,
    CONSTRAINT redemption_uuid UNIQUE (uuid),
    CONSTRAINT redemption_points CHECK (points >= 1),
    CONSTRAINT redemption_left CHECK (points_left >= 0),
    CONSTRAINT redemption_state CHECK (state IN ('DONE', 'REVERSED')),
    CONSTRAINT redemption_paid CHECK (state = 'DONE' OR settlement IS NULL),
    CONSTRAINT redemption_shop FOREIGN KEY (village) REFERENCES love_shop (village),
    CONSTRAINT redemption_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT redemption_settlement FOREIGN KEY (settlement) REFERENCES shop_settlement (uuid)
);
CREATE INDEX redemption_by_shop ON redemption (village, id);
CREATE INDEX redemption_by_settlement ON redemption (settlement, village);
CREATE INDEX redemption_by_household ON redemption (household_id, id);

CREATE TABLE redemption_line (
    redemption_id BIGINT      NOT NULL,
    line_no       INT         NOT NULL,
    goods_id      BIGINT      NOT NULL,
    name          VARCHAR(30) NOT NULL,
    quantity      BIGINT      NOT NULL,
    points        BIGINT      NOT NULL,
    PRIMARY KEY (redemption_id, line_no),
    CONSTRAINT redemption_line_quantity CHECK (quantity >= 1),
    CONSTRAINT redemption_line_points CHECK (points >= 1),
    CONSTRAINT redemption_line_of FOREIGN KEY (redemption_id) REFERENCES redemption (id),
    CONSTRAINT redemption_line_goods FOREIGN KEY (goods_id) REFERENCES shop_goods (id)
);
CREATE INDEX redemption_line_by_goods ON redemption_line (goods_id);
