-- one attempt to pay an order over a wire; received_fen and transfer stand once money came
CREATE SEQUENCE online_payment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE online_payment (
    id             BIGINT       NOT NULL PRIMARY KEY,
    uuid           VARCHAR(36)  NOT NULL,
    order_id       BIGINT       NOT NULL,
    attempt        INT          NOT NULL,
    fen            BIGINT       NOT NULL,
    state          VARCHAR(8)   NOT NULL,
    code           VARCHAR(250),
    wanted_at      TIMESTAMP    NOT NULL,
    expires_at     TIMESTAMP    NOT NULL,
    channel_number VARCHAR(64),
    received_fen   BIGINT,
    paid_at        TIMESTAMP,
    transfer       VARCHAR(36),
    surplus        VARCHAR(8),
    due_at         TIMESTAMP,
    tries          INT          NOT NULL,
    trouble        VARCHAR(64),
    version        BIGINT       NOT NULL,
    CONSTRAINT online_payment_uuid UNIQUE (uuid),
    CONSTRAINT online_payment_attempt UNIQUE (order_id, attempt),
    CONSTRAINT online_payment_state CHECK (state IN ('WANTED', 'OPEN', 'CLOSED', 'PAID')),
    CONSTRAINT online_payment_fen CHECK (fen >= 1 AND (received_fen IS NULL OR received_fen >= 1)),
    CONSTRAINT online_payment_of FOREIGN KEY (order_id) REFERENCES county_order (id)
);
CREATE INDEX online_payment_due ON online_payment (due_at);
CREATE INDEX online_payment_transfer ON online_payment (transfer);

CREATE SEQUENCE online_refund_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE online_refund (
    id         BIGINT       NOT NULL PRIMARY KEY,
    uuid       VARCHAR(36)  NOT NULL,
    payment_id BIGINT       NOT NULL,
    order_id   BIGINT       NOT NULL,
    refund_no  INT          NOT NULL,
    fen        BIGINT       NOT NULL,
    why        VARCHAR(12)  NOT NULL,
    state      VARCHAR(8)   NOT NULL,
    asked_at   TIMESTAMP    NOT NULL,
    done_at    TIMESTAMP,
    due_at     TIMESTAMP,
    tries      INT          NOT NULL,
    trouble    VARCHAR(64),
    version    BIGINT       NOT NULL,
    CONSTRAINT online_refund_uuid UNIQUE (uuid),
    CONSTRAINT online_refund_no UNIQUE (payment_id, refund_no),
    CONSTRAINT online_refund_state CHECK (state IN ('WANTED', 'UNDERWAY', 'DONE', 'STUCK')),
    CONSTRAINT online_refund_fen CHECK (fen >= 1),
    CONSTRAINT online_refund_of FOREIGN KEY (payment_id) REFERENCES online_payment (id),
    CONSTRAINT online_refund_order FOREIGN KEY (order_id) REFERENCES county_order (id)
);
CREATE INDEX online_refund_due ON online_refund (due_at);
CREATE INDEX online_refund_by_order ON online_refund (order_id);
CREATE INDEX online_refund_by_state ON online_refund (state, id);
