CREATE TABLE listing (
    id         VARCHAR(36)   NOT NULL PRIMARY KEY,
    store      VARCHAR(12)   NOT NULL,
    sku        VARCHAR(60)   NOT NULL,
    title      VARCHAR(80)   NOT NULL,
    text       VARCHAR(2000) NOT NULL,
    fen        BIGINT        NOT NULL,
    on_sale    BOOLEAN       NOT NULL,
    produce    VARCHAR(40)   NOT NULL,
    grade      VARCHAR(20)   NOT NULL,
    category   VARCHAR(10)   NOT NULL,
    pack_grams BIGINT        NOT NULL,
    words      VARCHAR(400)  NOT NULL,
    sold       BIGINT        NOT NULL,
    listed_at  TIMESTAMP     NOT NULL,
    version    BIGINT        NOT NULL,
    CONSTRAINT listing_one_a_sku UNIQUE (store, sku),
    CONSTRAINT listing_price CHECK (fen >= 1),
    CONSTRAINT listing_sold CHECK (sold >= 0),
    CONSTRAINT listing_store FOREIGN KEY (store) REFERENCES place (code),
    CONSTRAINT listing_sku FOREIGN KEY (sku) REFERENCES sku (code),
    CONSTRAINT listing_grade FOREIGN KEY (produce, grade) REFERENCES grade (produce, code)
);
CREATE INDEX listing_newest ON listing (on_sale, listed_at, id);
CREATE INDEX listing_by_price ON listing (on_sale, fen, id);
CREATE INDEX listing_by_sales ON listing (on_sale, sold, id);

-- received + adjusted = available + allocated + handed_over, always
CREATE SEQUENCE stock_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE stock (
    id          BIGINT      NOT NULL PRIMARY KEY,
    store       VARCHAR(12) NOT NULL,
    sku         VARCHAR(60) NOT NULL,
    lot_id      BIGINT      NOT NULL,
    lot_code    VARCHAR(20) NOT NULL,
    origin      VARCHAR(12) NOT NULL,
    best_before DATE        NOT NULL,
    received_at TIMESTAMP   NOT NULL,
    received    BIGINT      NOT NULL,
    adjusted    BIGINT      NOT NULL,
    available   BIGINT      NOT NULL,
    allocated   BIGINT      NOT NULL,
    handed_over BIGINT      NOT NULL,
    owed_fen    BIGINT      NOT NULL,
    blocked     BOOLEAN     NOT NULL,
    live        BOOLEAN     NOT NULL,
    CONSTRAINT stock_lot_once UNIQUE (lot_id, store),
    CONSTRAINT stock_code_once UNIQUE (lot_code, store),
    CONSTRAINT stock_available CHECK (available >= 0),
    CONSTRAINT stock_allocated CHECK (allocated >= 0),
    CONSTRAINT stock_balanced CHECK (received + adjusted = available + allocated + handed_over),
    CONSTRAINT stock_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT stock_store FOREIGN KEY (store) REFERENCES place (code),
    CONSTRAINT stock_sku FOREIGN KEY (sku) REFERENCES sku (code),
    CONSTRAINT stock_origin FOREIGN KEY (origin) REFERENCES place (code)
);
CREATE INDEX stock_on_the_shelf ON stock (sku, live, best_before, id);
CREATE INDEX stock_by_store ON stock (store, live, best_before, id);
CREATE INDEX stock_by_origin ON stock (origin, sku);

CREATE SEQUENCE stock_movement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE stock_movement (
    id       BIGINT       NOT NULL PRIMARY KEY,
    stock_id BIGINT       NOT NULL,
    kind     VARCHAR(12)  NOT NULL,
    packs    BIGINT       NOT NULL,
    document VARCHAR(36)  NOT NULL,
    line_no  INT          NOT NULL,
    reason   VARCHAR(200) NOT NULL,
    moved_by VARCHAR(80)  NOT NULL,
    moved_at TIMESTAMP    NOT NULL,
    CONSTRAINT stock_movement_of FOREIGN KEY (stock_id) REFERENCES stock (id),
    CONSTRAINT stock_movement_kind CHECK (kind IN ('RECEIPT', 'ALLOCATION', 'RELEASE', 'HAND_OVER', 'ADJUSTMENT')),
    CONSTRAINT stock_movement_packs CHECK (packs >= 1 OR (kind = 'ADJUSTMENT' AND packs <> 0)),
    CONSTRAINT stock_movement_once UNIQUE (document, line_no, stock_id, kind)
);
CREATE INDEX stock_movement_by_stock ON stock_movement (stock_id, id);
