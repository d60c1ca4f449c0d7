CREATE SEQUENCE held_slip_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE held_slip (
    id                 BIGINT      NOT NULL PRIMARY KEY,
    uuid               VARCHAR(36) NOT NULL,
    device             VARCHAR(36) NOT NULL,
    account_id         BIGINT      NOT NULL,
    clerk              VARCHAR(80) NOT NULL,
    home               VARCHAR(12) NOT NULL,
    household          VARCHAR(60) NOT NULL,
    produce            VARCHAR(40) NOT NULL,
    grade              VARCHAR(20) NOT NULL,
    gross_grams        BIGINT      NOT NULL,
    tare_grams         BIGINT      NOT NULL,
    deduction_permille INT         NOT NULL,
    fen_per_kilogram   BIGINT      NOT NULL,
    price_reason       VARCHAR(200),
    said_at            TIMESTAMP   NOT NULL,
    said_device        VARCHAR(80),
    phone_sent_at      TIMESTAMP,
    confirmation       VARCHAR(10),
    confirmation_photo VARCHAR(36),
    second_person      VARCHAR(60),
    declared           BOOLEAN     NOT NULL,
    handed_in_at       TIMESTAMP   NOT NULL,
    state              VARCHAR(12) NOT NULL,
    decided_by         VARCHAR(80),
    decided_at         TIMESTAMP,
    reason             VARCHAR(200),
    version            BIGINT      NOT NULL,
    CONSTRAINT held_slip_uuid UNIQUE (uuid),
    CONSTRAINT held_slip_device_fk FOREIGN KEY (device) REFERENCES device (uuid),
    CONSTRAINT held_slip_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT held_slip_home_fk FOREIGN KEY (home) REFERENCES place (code)
);
CREATE INDEX held_slip_by_home ON held_slip (home, state, id);
CREATE INDEX held_slip_by_device ON held_slip (device, state);
CREATE INDEX held_slip_by_account ON held_slip (account_id);
