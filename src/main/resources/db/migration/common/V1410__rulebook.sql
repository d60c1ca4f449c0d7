CREATE SEQUENCE rulebook_seq START WITH 50 INCREMENT BY 50;
-- the points rulebook of a county or a village, from the first of a month on
CREATE TABLE rulebook (
    id           BIGINT      NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36) NOT NULL,
    place        VARCHAR(12) NOT NULL,
    begins_on    DATE        NOT NULL,
    quorum       INT         NOT NULL,
    verdict      VARCHAR(10) NOT NULL,
    notice_days  INT         NOT NULL,
    valid_months INT         NOT NULL,
    month_cap    BIGINT,
    written_by   VARCHAR(80) NOT NULL,
    written_at   TIMESTAMP   NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT rulebook_uuid UNIQUE (uuid),
    CONSTRAINT rulebook_once UNIQUE (place, begins_on),
    CONSTRAINT rulebook_verdict CHECK (verdict IN ('MEDIAN', 'MAJORITY')),
    CONSTRAINT rulebook_place_fk FOREIGN KEY (place) REFERENCES place (code)
);

CREATE SEQUENCE rulebook_rule_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE rulebook_rule (
    id           BIGINT       NOT NULL PRIMARY KEY,
    rulebook_id  BIGINT       NOT NULL,
    code         VARCHAR(20)  NOT NULL,
    kind         VARCHAR(12)  NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    least        BIGINT       NOT NULL,
    most         BIGINT       NOT NULL,
    evidence     VARCHAR(200) NOT NULL,
    month_cap    BIGINT,
    CONSTRAINT rulebook_rule_once UNIQUE (rulebook_id, code),
    CONSTRAINT rulebook_rule_points CHECK (least >= 1 AND most >= least),
    CONSTRAINT rulebook_rule_of FOREIGN KEY (rulebook_id) REFERENCES rulebook (id)
);
