-- two households that are kin: the one with the smaller number first, so that a pair stands once
CREATE SEQUENCE kinship_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE kinship (
    id           BIGINT      NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    kin_id       BIGINT      NOT NULL,
    noted_at     TIMESTAMP   NOT NULL,
    CONSTRAINT kinship_once UNIQUE (household_id, kin_id),
    CONSTRAINT kinship_of_two CHECK (household_id < kin_id),
    CONSTRAINT kinship_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT kinship_kin_fk FOREIGN KEY (kin_id) REFERENCES household (id)
);
CREATE INDEX kinship_by_kin ON kinship (kin_id);

CREATE SEQUENCE seat_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE seat (
    id           BIGINT      NOT NULL PRIMARY KEY,
    village      VARCHAR(12) NOT NULL,
    account_id   BIGINT      NOT NULL,
    household_id BIGINT,
    version      BIGINT      NOT NULL,
    CONSTRAINT seat_once UNIQUE (village, account_id),
    CONSTRAINT seat_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT seat_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT seat_household_fk FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX seat_by_account ON seat (account_id);
CREATE INDEX seat_by_household ON seat (household_id);

CREATE SEQUENCE deed_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE deed (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36)  NOT NULL,
    village      VARCHAR(12)  NOT NULL,
    household_id BIGINT       NOT NULL,
    rule_id      BIGINT       NOT NULL,
    month_on     DATE         NOT NULL,
    done_on      DATE         NOT NULL,
    proposed     BIGINT       NOT NULL,
    note         VARCHAR(200) NOT NULL,
    proposed_by  VARCHAR(80)  NOT NULL,
    proposed_at  TIMESTAMP    NOT NULL,
    withdrawn_at TIMESTAMP,
    voted        BIGINT,
    awarded      BIGINT,
    posted_at    TIMESTAMP,
    version      BIGINT       NOT NULL,
    CONSTRAINT deed_uuid UNIQUE (uuid),
    CONSTRAINT deed_points CHECK (proposed >= 1 AND (voted IS NULL OR (voted >= 0 AND awarded BETWEEN 0 AND voted))),
    CONSTRAINT deed_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT deed_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT deed_rule_fk FOREIGN KEY (rule_id) REFERENCES rulebook_rule (id)
);
CREATE INDEX deed_by_month ON deed (village, month_on, id);
CREATE INDEX deed_by_household ON deed (household_id, month_on);
CREATE INDEX deed_by_rule ON deed (rule_id);

CREATE SEQUENCE review_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE review (
    id          BIGINT      NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36) NOT NULL,
    village     VARCHAR(12) NOT NULL,
    month_on    DATE        NOT NULL,
    rulebook_id BIGINT      NOT NULL,
    state       VARCHAR(10) NOT NULL,
    points      BIGINT      NOT NULL,
    opened_by   VARCHAR(80) NOT NULL,
    opened_at   TIMESTAMP   NOT NULL,
    noticed_by  VARCHAR(80),
    noticed_at  TIMESTAMP,
    notice_to   DATE,
    posted_at   TIMESTAMP,
    version     BIGINT      NOT NULL,
    CONSTRAINT review_uuid UNIQUE (uuid),
    CONSTRAINT review_once UNIQUE (village, month_on),
    CONSTRAINT review_state CHECK (state IN ('OPEN', 'ON_NOTICE', 'POSTED')),
    CONSTRAINT review_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT review_rulebook_fk FOREIGN KEY (rulebook_id) REFERENCES rulebook (id)
);
CREATE INDEX review_by_state ON review (state, notice_to);
CREATE INDEX review_by_rulebook ON review (rulebook_id);

CREATE SEQUENCE vote_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE vote (
    id       BIGINT       NOT NULL PRIMARY KEY,
    review_id BIGINT      NOT NULL,
    deed_id  BIGINT       NOT NULL,
    reviewer VARCHAR(80)  NOT NULL,
    points   BIGINT       NOT NULL,
    reason   VARCHAR(200) NOT NULL,
    voted_at TIMESTAMP    NOT NULL,
    version  BIGINT       NOT NULL,
    CONSTRAINT vote_once UNIQUE (deed_id, reviewer),
    CONSTRAINT vote_points CHECK (points >= 0),
    CONSTRAINT vote_review_fk FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT vote_deed_fk FOREIGN KEY (deed_id) REFERENCES deed (id)
);
CREATE INDEX vote_by_review ON vote (review_id);
