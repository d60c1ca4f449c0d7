CREATE SEQUENCE loss_budget_seq START WITH 50 INCREMENT BY 50;

-- thousandths of what goes into sorting that may be lost; stands until the next
CREATE TABLE loss_budget (
    id             BIGINT      NOT NULL PRIMARY KEY,
    uuid           VARCHAR(36) NOT NULL,
    produce        VARCHAR(40) NOT NULL,
    place          VARCHAR(12) NOT NULL,
    permille       INT         NOT NULL,
    effective_from DATE        NOT NULL,
    set_by         VARCHAR(80) NOT NULL,
    set_at         TIMESTAMP   NOT NULL,
    CONSTRAINT loss_budget_uuid UNIQUE (uuid),
    CONSTRAINT loss_budget_permille CHECK (permille BETWEEN 0 AND 1000),
    CONSTRAINT loss_budget_of FOREIGN KEY (produce) REFERENCES produce (code),
    CONSTRAINT loss_budget_at FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX loss_budget_newest ON loss_budget (produce, place, effective_from, id);
CREATE INDEX loss_budget_by_place ON loss_budget (place);
CREATE INDEX lot_move_by_kind ON lot_move (kind, place, moved_at);

CREATE SEQUENCE station_count_seq START WITH 50 INCREMENT BY 50;
-- a lot weighed again where it lies: what is missing is a named loss
CREATE TABLE station_count (
    id             BIGINT       NOT NULL PRIMARY KEY,
    uuid           VARCHAR(36)  NOT NULL,
    lot_id         BIGINT       NOT NULL,
    lot_code       VARCHAR(20)  NOT NULL,
    place          VARCHAR(12)  NOT NULL,
    expected_grams BIGINT       NOT NULL,
    counted_grams  BIGINT       NOT NULL,
    reason         VARCHAR(200) NOT NULL,
    counted_on     DATE         NOT NULL,
    counted_at     TIMESTAMP    NOT NULL,
    counted_by     VARCHAR(80)  NOT NULL,
    CONSTRAINT station_count_uuid UNIQUE (uuid),
    CONSTRAINT station_count_less CHECK (counted_grams >= 0 AND counted_grams <= expected_grams),
    CONSTRAINT station_count_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT station_count_place FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX station_count_by_lot ON station_count (lot_id, id);
CREATE INDEX station_count_by_day ON station_count (place, counted_on, id);
