CREATE SEQUENCE purchase_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE consignment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE consignment_lot_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE collection_point (
    village   VARCHAR(12) NOT NULL PRIMARY KEY,
    opened_on DATE        NOT NULL,
    shut_on   DATE,
    version   BIGINT      NOT NULL,
    CONSTRAINT collection_point_village_fk FOREIGN KEY (village) REFERENCES place (code)
);

CREATE TABLE closed_day (
    village   VARCHAR(12)  NOT NULL,
    closed_on DATE         NOT NULL,
    closed_by VARCHAR(80)  NOT NULL,
    closed_at TIMESTAMP    NOT NULL,
    CONSTRAINT closed_day_pk PRIMARY KEY (village, closed_on),
    CONSTRAINT closed_day_village_fk FOREIGN KEY (village) REFERENCES collection_point (village)
);

CREATE TABLE purchase (
    id                  BIGINT       NOT NULL PRIMARY KEY,
    uuid                VARCHAR(36)  NOT NULL,
    slip_number         VARCHAR(40)  NOT NULL,
    village             VARCHAR(12)  NOT NULL,
    bought_on           DATE         NOT NULL,
    household_id        BIGINT       NOT NULL,
    produce             VARCHAR(40)  NOT NULL,
    grade               VARCHAR(20)  NOT NULL,
    gross_grams         BIGINT       NOT NULL,
    tare_grams          BIGINT       NOT NULL,
    deduction_permille  INT          NOT NULL,
    net_grams           BIGINT       NOT NULL,
    fen_per_kilogram    BIGINT       NOT NULL,
    fen                 BIGINT       NOT NULL,
    price_reason        VARCHAR(200),
    lot_id              BIGINT       NOT NULL,
    lot_code            VARCHAR(20)  NOT NULL,
    occurred_at         TIMESTAMP    NOT NULL,
    written_at          TIMESTAMP    NOT NULL,
    clerk               VARCHAR(80)  NOT NULL,
    device              VARCHAR(80),
    state               VARCHAR(10)  NOT NULL,
    reverses            VARCHAR(36),
    reversal_reason     VARCHAR(200),
    version             BIGINT       NOT NULL,
    CONSTRAINT purchase_uuid UNIQUE (uuid),
    CONSTRAINT purchase_slip_number UNIQUE (slip_number),
    CONSTRAINT purchase_reverses UNIQUE (reverses),
    CONSTRAINT purchase_amounts CHECK (
        (reverses IS NULL AND net_grams > 0 AND fen > 0 AND gross_grams > tare_grams AND tare_grams >= 0)
        OR (reverses IS NOT NULL AND net_grams < 0 AND fen < 0)),
    CONSTRAINT purchase_village_fk FOREIGN KEY (village) REFERENCES collection_point (village),
    CONSTRAINT purchase_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT purchase_grade_fk FOREIGN KEY (produce, grade) REFERENCES grade (produce, code),
    CONSTRAINT purchase_lot_fk FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT purchase_reverses_fk FOREIGN KEY (reverses) REFERENCES purchase (uuid)
);
CREATE INDEX purchase_day ON purchase (village, bought_on, id);
CREATE INDEX purchase_lot ON purchase (lot_id);
CREATE INDEX purchase_household ON purchase (household_id, bought_on);
CREATE INDEX purchase_grade ON purchase (produce, grade);

CREATE TABLE consignment (
    id              BIGINT       NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36)  NOT NULL,
    sheet_number    VARCHAR(40)  NOT NULL,
    from_place      VARCHAR(12)  NOT NULL,
    to_place        VARCHAR(12)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    sent_by         VARCHAR(80)  NOT NULL,
    sent_at         TIMESTAMP    NOT NULL,
    received_by     VARCHAR(80),
    received_at     TIMESTAMP,
    shortage_reason VARCHAR(200),
    version         BIGINT       NOT NULL,
    CONSTRAINT consignment_uuid UNIQUE (uuid),
    CONSTRAINT consignment_sheet UNIQUE (sheet_number),
    CONSTRAINT consignment_from_fk FOREIGN KEY (from_place) REFERENCES place (code),
    CONSTRAINT consignment_to_fk FOREIGN KEY (to_place) REFERENCES place (code)
);
CREATE INDEX consignment_from ON consignment (from_place, state, id);
CREATE INDEX consignment_to ON consignment (to_place, state, id);

CREATE TABLE consignment_lot (
    id             BIGINT      NOT NULL PRIMARY KEY,
    consignment_id BIGINT      NOT NULL,
    lot_id         BIGINT      NOT NULL,
    lot_code       VARCHAR(20) NOT NULL,
    produce        VARCHAR(40) NOT NULL,
    grade          VARCHAR(20) NOT NULL,
    sku            VARCHAR(60),
    pack_grams     BIGINT,
    sent_grams     BIGINT      NOT NULL,
    received_grams BIGINT,
    CONSTRAINT consignment_lot_once UNIQUE (consignment_id, lot_id),
    CONSTRAINT consignment_lot_consignment_fk FOREIGN KEY (consignment_id) REFERENCES consignment (id),
    CONSTRAINT consignment_lot_lot_fk FOREIGN KEY (lot_id) REFERENCES lot (id)
);
CREATE INDEX consignment_lot_lot ON consignment_lot (lot_id);
