CREATE TABLE cart_line (
    account_id BIGINT      NOT NULL,
    listing_id VARCHAR(36) NOT NULL,
    quantity   INT         NOT NULL,
    put_at     TIMESTAMP   NOT NULL,
    PRIMARY KEY (account_id, listing_id),
    CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999),
    CONSTRAINT cart_line_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT cart_line_listing FOREIGN KEY (listing_id) REFERENCES listing (id)
);
CREATE INDEX cart_line_by_listing ON cart_line (listing_id);

-- store and sku carry no foreign key: each order would lock the county's own row, and the listing's key covers the sku
CREATE SEQUENCE county_order_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE county_order (
    id            BIGINT       NOT NULL PRIMARY KEY,
    uuid          VARCHAR(36)  NOT NULL,
    account_id    BIGINT       NOT NULL,
    employee_id   BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    store         VARCHAR(12)  NOT NULL,
    state         VARCHAR(12)  NOT NULL,
    total_fen     BIGINT       NOT NULL,
    allowance_fen BIGINT       NOT NULL,
    self_fen      BIGINT       NOT NULL,
    method        VARCHAR(12),
    delivery      VARCHAR(8)   NOT NULL,
    place         VARCHAR(12),
    address       VARCHAR(200) NOT NULL,
    placed_at     TIMESTAMP    NOT NULL,
    paid_at       TIMESTAMP,
    packed_at     TIMESTAMP,
    shipped_at    TIMESTAMP,
    received_at   TIMESTAMP,
    cancelled_at  TIMESTAMP,
    lapsed        BOOLEAN      NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT county_order_uuid UNIQUE (uuid),
    CONSTRAINT county_order_state CHECK (state IN ('PLACED', 'PAID', 'PACKED', 'SHIPPED', 'RECEIVED', 'CANCELLED', 'RETURNED')),
    CONSTRAINT county_order_sums CHECK (total_fen = allowance_fen + self_fen AND allowance_fen >= 0 AND self_fen >= 0),
    CONSTRAINT county_order_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT county_order_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT county_order_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT county_order_place FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX county_order_mine ON county_order (account_id, id);
CREATE INDEX county_order_of_unit ON county_order (unit_id, id);
CREATE INDEX county_order_to_do ON county_order (state, id);

-- fen = the portions of the line + self_fen
CREATE TABLE order_line (
    order_id   BIGINT       NOT NULL,
    line_no    INT          NOT NULL,
    listing_id VARCHAR(36)  NOT NULL,
    sku        VARCHAR(60)  NOT NULL,
    title      VARCHAR(80)  NOT NULL,
    quantity   INT          NOT NULL,
    fen        BIGINT       NOT NULL,
    self_fen   BIGINT       NOT NULL,
    PRIMARY KEY (order_id, line_no),
    CONSTRAINT order_line_quantity CHECK (quantity >= 1),
    CONSTRAINT order_line_self CHECK (self_fen BETWEEN 0 AND fen),
    CONSTRAINT order_line_of FOREIGN KEY (order_id) REFERENCES county_order (id),
    CONSTRAINT order_line_listing FOREIGN KEY (listing_id) REFERENCES listing (id)
);
CREATE INDEX order_line_by_listing ON order_line (listing_id);

CREATE TABLE line_portion (
    order_id   BIGINT NOT NULL,
    line_no    INT    NOT NULL,
    year_no    INT    NOT NULL,
    tranche_no INT    NOT NULL,
    fen        BIGINT NOT NULL,
    PRIMARY KEY (order_id, line_no, year_no, tranche_no),
    CONSTRAINT line_portion_fen CHECK (fen > 0),
    CONSTRAINT line_portion_of FOREIGN KEY (order_id, line_no) REFERENCES order_line (order_id, line_no),
    CONSTRAINT line_portion_tranche FOREIGN KEY (year_no, tranche_no) REFERENCES tranche (year_no, tranche_no)
);
CREATE INDEX line_portion_by_tranche ON line_portion (year_no, tranche_no);

CREATE SEQUENCE order_payment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE order_payment (
    id            BIGINT      NOT NULL PRIMARY KEY,
    order_id      BIGINT      NOT NULL,
    method        VARCHAR(12) NOT NULL,
    fen           BIGINT      NOT NULL,
    transfer      VARCHAR(36) NOT NULL,
    taken_by      VARCHAR(80) NOT NULL,
    taken_at      TIMESTAMP   NOT NULL,
    given_back_at TIMESTAMP,
    given_back_by VARCHAR(80),
    CONSTRAINT order_payment_transfer UNIQUE (transfer),
    CONSTRAINT order_payment_fen CHECK (fen >= 1),
    CONSTRAINT order_payment_of FOREIGN KEY (order_id) REFERENCES county_order (id)
);
CREATE INDEX order_payment_by_order ON order_payment (order_id);
CREATE INDEX order_payment_by_day ON order_payment (taken_at);
