CREATE SEQUENCE group_head_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE group_head (
    id         BIGINT      NOT NULL PRIMARY KEY,
    village    VARCHAR(12) NOT NULL,
    name       VARCHAR(60) NOT NULL,
    account_id BIGINT,
    since      DATE        NOT NULL,
    until      DATE,
    households INT         NOT NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT group_head_village FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT group_head_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT group_head_room CHECK (households BETWEEN 0 AND 20)
);
CREATE INDEX group_head_by_village ON group_head (village, id);
CREATE INDEX group_head_by_account ON group_head (account_id);

CREATE SEQUENCE household_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE household (
    id              BIGINT      NOT NULL PRIMARY KEY,
    code            VARCHAR(40) NOT NULL,
    head_name       VARCHAR(60) NOT NULL,
    village         VARCHAR(12) NOT NULL,
    village_number  INT,
    village_group   INT         NOT NULL,
    persons         INT         NOT NULL,
    subclass        VARCHAR(30) NOT NULL,
    registered      BOOLEAN     NOT NULL,
    marginal        BOOLEAN     NOT NULL,
    phone           VARCHAR(200),
    group_head_id   BIGINT,
    publish_name    BOOLEAN     NOT NULL,
    consent_at      TIMESTAMP,
    registered_at   TIMESTAMP   NOT NULL,
    closed_at       TIMESTAMP,
    version         BIGINT      NOT NULL,
    CONSTRAINT household_code UNIQUE (code),
    CONSTRAINT household_counted UNIQUE (village, village_number),
    CONSTRAINT household_village FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT household_head FOREIGN KEY (group_head_id) REFERENCES group_head (id),
    CONSTRAINT household_subclass CHECK (subclass IN ('ABLE_SECURE', 'ABLE_LACKING', 'LIMITED_LIFTABLE', 'LIMITED_DEEP',
        'NONE_SUPPORTED', 'NONE_MINIMUM_LIVING')),
    CONSTRAINT household_group CHECK (village_group BETWEEN 0 AND 99),
    CONSTRAINT household_persons CHECK (persons BETWEEN 1 AND 30),
    CONSTRAINT household_consent CHECK (publish_name = FALSE OR consent_at IS NOT NULL)
);
CREATE INDEX household_by_village ON household (village, code);
CREATE INDEX household_by_group_head ON household (group_head_id, code);

CREATE SEQUENCE household_member_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE household_member (
    id            BIGINT       NOT NULL PRIMARY KEY,
    household_id  BIGINT       NOT NULL,
    name          VARCHAR(60)  NOT NULL,
    relation      VARCHAR(12)  NOT NULL,
    born          DATE,
    identity_secret    VARCHAR(200),
    identity_hash VARCHAR(80),
    version       BIGINT       NOT NULL,
    CONSTRAINT household_member_of FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT household_member_identity UNIQUE (identity_hash),
    CONSTRAINT household_member_relation CHECK (relation IN ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'OTHER'))
);
CREATE INDEX household_member_by_household ON household_member (household_id, id);
