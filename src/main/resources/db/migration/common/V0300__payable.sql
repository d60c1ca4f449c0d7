CREATE SEQUENCE payable_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE payment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE payment_line_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE payable (
    id           BIGINT      NOT NULL PRIMARY KEY,
    slip         VARCHAR(36) NOT NULL,
    slip_number  VARCHAR(40) NOT NULL,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    account_id   BIGINT      NOT NULL,
    owed_fen     BIGINT      NOT NULL,
    left_fen     BIGINT      NOT NULL,
    since        DATE        NOT NULL,
    due          DATE        NOT NULL,
    cancelled    BOOLEAN     NOT NULL,
    CONSTRAINT payable_slip UNIQUE (slip),
    CONSTRAINT payable_account UNIQUE (account_id),
    CONSTRAINT payable_left CHECK (owed_fen > 0 AND left_fen >= 0 AND left_fen <= owed_fen),
    CONSTRAINT payable_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT payable_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT payable_account_fk FOREIGN KEY (account_id) REFERENCES ledger_account (id)
);
CREATE INDEX payable_open ON payable (left_fen, village);
CREATE INDEX payable_village ON payable (village, id);
CREATE INDEX payable_household ON payable (household_id, id);

CREATE TABLE payment (
    id              BIGINT       NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36)  NOT NULL,
    place           VARCHAR(12)  NOT NULL,
    method          VARCHAR(10)  NOT NULL,
    reference       VARCHAR(80),
    fen             BIGINT       NOT NULL,
    paid_by         VARCHAR(80)  NOT NULL,
    paid_at         TIMESTAMP    NOT NULL,
    reversed_at     TIMESTAMP,
    reversed_by     VARCHAR(80),
    reversal_reason VARCHAR(200),
    version         BIGINT       NOT NULL,
    CONSTRAINT payment_uuid UNIQUE (uuid),
    CONSTRAINT payment_fen CHECK (fen > 0),
    CONSTRAINT payment_place_fk FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX payment_place ON payment (place, paid_at);

CREATE TABLE payment_line (
    id          BIGINT      NOT NULL PRIMARY KEY,
    payment_id  BIGINT      NOT NULL,
    payable_id  BIGINT      NOT NULL,
    slip        VARCHAR(36) NOT NULL,
    slip_number VARCHAR(40) NOT NULL,
    fen         BIGINT      NOT NULL,
    CONSTRAINT payment_line_once UNIQUE (payment_id, payable_id),
    CONSTRAINT payment_line_fen CHECK (fen > 0),
    CONSTRAINT payment_line_payment_fk FOREIGN KEY (payment_id) REFERENCES payment (id),
    CONSTRAINT payment_line_payable_fk FOREIGN KEY (payable_id) REFERENCES payable (id)
);
CREATE INDEX payment_line_payable ON payment_line (payable_id);
