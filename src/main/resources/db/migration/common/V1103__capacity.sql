CREATE SEQUENCE capacity_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE capacity (
    id                BIGINT      NOT NULL PRIMARY KEY,
    household_id      BIGINT      NOT NULL,
    village           VARCHAR(12) NOT NULL,
    produce           VARCHAR(40) NOT NULL,
    stock_thousandths BIGINT      NOT NULL,
    stock_unit        VARCHAR(10) NOT NULL,
    yield_grams       BIGINT      NOT NULL,
    year_grams        BIGINT      NOT NULL,
    set_by            VARCHAR(80) NOT NULL,
    set_at            TIMESTAMP   NOT NULL,
    version           BIGINT      NOT NULL,
    CONSTRAINT capacity_once UNIQUE (household_id, produce),
    CONSTRAINT capacity_positive CHECK (stock_thousandths > 0 AND yield_grams > 0 AND year_grams > 0),
    CONSTRAINT capacity_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT capacity_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT capacity_produce_fk FOREIGN KEY (produce) REFERENCES produce (code)
);
CREATE INDEX capacity_by_village ON capacity (village, id);
CREATE INDEX capacity_by_produce ON capacity (produce);

CREATE TABLE odd_slip (
    id        BIGINT       NOT NULL PRIMARY KEY,
    slip      VARCHAR(36)  NOT NULL,
    village   VARCHAR(12)  NOT NULL,
    oddities  VARCHAR(80)  NOT NULL,
    seen_by   VARCHAR(80),
    seen_at   TIMESTAMP,
    note      VARCHAR(200),
    version   BIGINT       NOT NULL,
    CONSTRAINT odd_slip_once UNIQUE (slip),
    CONSTRAINT odd_slip_of FOREIGN KEY (slip) REFERENCES purchase (uuid),
    CONSTRAINT odd_slip_village_fk FOREIGN KEY (village) REFERENCES place (code)
);
CREATE SEQUENCE odd_slip_seq START WITH 50 INCREMENT BY 50;
CREATE INDEX odd_slip_by_village ON odd_slip (village, id);
