-- returns that wait for a decision; whoever asks for one, or decides, changes the order's row first
ALTER TABLE county_order ADD COLUMN open_returns INT NOT NULL DEFAULT 0;
ALTER TABLE county_order ADD COLUMN returned_at TIMESTAMP;

ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind
    CHECK (kind IN ('RECEIPT', 'ALLOCATION', 'RELEASE', 'HAND_OVER', 'ADJUSTMENT', 'RETURN'));

-- a tranche that has ended and is open again for one person, because a return gave something back to it
CREATE TABLE reopening (
    employee_id BIGINT NOT NULL,
    year_no     INT    NOT NULL,
    tranche_no  INT    NOT NULL,
    ends_on     DATE   NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (employee_id, year_no, tranche_no),
    CONSTRAINT reopening_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT reopening_tranche FOREIGN KEY (year_no, tranche_no) REFERENCES tranche (year_no, tranche_no)
);
CREATE INDEX reopening_in_force ON reopening (ends_on);
CREATE INDEX reopening_by_tranche ON reopening (year_no, tranche_no);

-- whether the money came from what a return had given back to a tranche that had ended
ALTER TABLE line_portion ADD COLUMN again BOOLEAN NOT NULL DEFAULT FALSE;

CREATE SEQUENCE return_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE return_request (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36)  NOT NULL,
    order_id     BIGINT       NOT NULL,
    account_id   BIGINT       NOT NULL,
    store        VARCHAR(12)  NOT NULL,
    state        VARCHAR(12)  NOT NULL,
    asked_at     TIMESTAMP    NOT NULL,
    ended_at     TIMESTAMP,
    ended_by     VARCHAR(80),
    fault        VARCHAR(8),
    goods        VARCHAR(10),
    answer       VARCHAR(200) NOT NULL,
    fen          BIGINT       NOT NULL,
    self_fen     BIGINT       NOT NULL,
    paid_back_at TIMESTAMP,
    paid_back_by VARCHAR(80),
    version      BIGINT       NOT NULL,
    CONSTRAINT return_request_uuid UNIQUE (uuid),
    CONSTRAINT return_request_state CHECK (state IN ('REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT return_request_sums CHECK (self_fen BETWEEN 0 AND fen),
    CONSTRAINT return_request_decided CHECK (state <> 'APPROVED' OR (fault IS NOT NULL AND goods IS NOT NULL)),
    CONSTRAINT return_request_order FOREIGN KEY (order_id) REFERENCES county_order (id),
    CONSTRAINT return_request_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT return_request_store FOREIGN KEY (store) REFERENCES place (code)
);
CREATE INDEX return_request_of_order ON return_request (order_id, id);
CREATE INDEX return_request_mine ON return_request (account_id, id);
CREATE INDEX return_request_to_do ON return_request (store, state, id);
CREATE INDEX return_request_paid_back ON return_request (paid_back_at);

-- fen and packs are zero until it is approved
CREATE TABLE return_line (
    return_id   BIGINT       NOT NULL,
    line_no     INT          NOT NULL,
    order_id    BIGINT       NOT NULL,
    asked_packs INT          NOT NULL,
    packs       INT          NOT NULL,
    fen         BIGINT       NOT NULL,
    self_fen    BIGINT       NOT NULL,
    reason      VARCHAR(10)  NOT NULL,
    note        VARCHAR(200) NOT NULL,
    PRIMARY KEY (return_id, line_no),
    CONSTRAINT return_line_packs CHECK (asked_packs >= 1 AND packs BETWEEN 0 AND asked_packs),
    CONSTRAINT return_line_self CHECK (self_fen BETWEEN 0 AND fen),
    CONSTRAINT return_line_of FOREIGN KEY (return_id) REFERENCES return_request (id),
    CONSTRAINT return_line_ordered FOREIGN KEY (order_id, line_no) REFERENCES order_line (order_id, line_no)
);
CREATE INDEX return_line_by_order ON return_line (order_id, line_no);

CREATE TABLE return_portion (
    return_id  BIGINT  NOT NULL,
    line_no    INT     NOT NULL,
    year_no    INT     NOT NULL,
    tranche_no INT     NOT NULL,
    fen        BIGINT  NOT NULL,
    again      BOOLEAN NOT NULL,
    PRIMARY KEY (return_id, line_no, year_no, tranche_no),
    CONSTRAINT return_portion_fen CHECK (fen > 0),
    CONSTRAINT return_portion_of FOREIGN KEY (return_id, line_no) REFERENCES return_line (return_id, line_no),
    CONSTRAINT return_portion_tranche FOREIGN KEY (year_no, tranche_no) REFERENCES tranche (year_no, tranche_no)
);
CREATE INDEX return_portion_by_tranche ON return_portion (year_no, tranche_no);
