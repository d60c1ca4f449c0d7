CREATE SEQUENCE points_card_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE points_card (
    id           BIGINT       NOT NULL PRIMARY KEY,
    number       VARCHAR(12)  NOT NULL,
    household_id BIGINT       NOT NULL,
    village      VARCHAR(12)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    pin_mac      VARCHAR(80)  NOT NULL,
    wrong_pins   INT          NOT NULL,
    held_by      BIGINT,
    issued_at    TIMESTAMP    NOT NULL,
    issued_by    VARCHAR(80)  NOT NULL,
    frozen_for   VARCHAR(100),
    replaced_at  TIMESTAMP,
    version      BIGINT       NOT NULL,
    CONSTRAINT points_card_number UNIQUE (number),
    CONSTRAINT points_card_one UNIQUE (held_by),
    CONSTRAINT points_card_state CHECK (state IN ('ACTIVE', 'FROZEN', 'REPLACED')),
    CONSTRAINT points_card_held CHECK ((state = 'REPLACED' AND held_by IS NULL) OR (state <> 'REPLACED' AND held_by = household_id)),
    CONSTRAINT points_card_of FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT points_card_at FOREIGN KEY (village) REFERENCES place (code)
);
CREATE INDEX points_card_by_village ON points_card (village, id);
CREATE INDEX points_card_by_household ON points_card (household_id);

-- what is left of it stands in the ledger
CREATE SEQUENCE points_lot_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE points_lot (
    id           BIGINT      NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    month_no     INT         NOT NULL,
    last_day     DATE        NOT NULL,
    account_id   BIGINT      NOT NULL,
    lapsed       BOOLEAN     NOT NULL,
    CONSTRAINT points_lot_month UNIQUE (household_id, month_no),
    CONSTRAINT points_lot_account UNIQUE (account_id),
    CONSTRAINT points_lot_of FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT points_lot_at FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT points_lot_booked FOREIGN KEY (account_id) REFERENCES ledger_account (id)
);
CREATE INDEX points_lot_over ON points_lot (lapsed, last_day);
CREATE INDEX points_lot_by_village ON points_lot (village);

CREATE SEQUENCE points_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE points_entry (
    id           BIGINT      NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    business     VARCHAR(36) NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    points       BIGINT      NOT NULL,
    made_at      TIMESTAMP   NOT NULL,
    CONSTRAINT points_entry_kind CHECK (kind IN ('AWARDED', 'REDEEMED', 'GIVEN_BACK', 'LAPSED')),
    CONSTRAINT points_entry_sign CHECK ((kind IN ('AWARDED', 'GIVEN_BACK') AND points > 0) OR (kind IN ('REDEEMED', 'LAPSED') AND points < 0)),
    CONSTRAINT points_entry_of FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT points_entry_at FOREIGN KEY (village) REFERENCES place (code)
);
CREATE INDEX points_entry_by_household ON points_entry (household_id, id);
CREATE INDEX points_entry_by_business ON points_entry (business);
CREATE INDEX points_entry_by_village ON points_entry (village);

CREATE SEQUENCE fund_contribution_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE fund_contribution (
    id              BIGINT      NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36) NOT NULL,
    village         VARCHAR(12) NOT NULL,
    source          VARCHAR(10) NOT NULL,
    giver           VARCHAR(60) NOT NULL,
    shown           BOOLEAN     NOT NULL,
    fen             BIGINT      NOT NULL,
    given_on        DATE        NOT NULL,
    note            VARCHAR(200),
    entered_by      VARCHAR(80) NOT NULL,
    entered_at      TIMESTAMP   NOT NULL,
    reversed_at     TIMESTAMP,
    reversal_reason VARCHAR(200),
    version         BIGINT      NOT NULL,
    CONSTRAINT fund_contribution_uuid UNIQUE (uuid),
    CONSTRAINT fund_contribution_source CHECK (source IN ('DONOR', 'COLLECTIVE', 'COUNTY')),
    CONSTRAINT fund_contribution_fen CHECK (fen >= 100),
    CONSTRAINT fund_contribution_at FOREIGN KEY (village) REFERENCES place (code)
);
CREATE INDEX fund_contribution_by_village ON fund_contribution (village, id);
