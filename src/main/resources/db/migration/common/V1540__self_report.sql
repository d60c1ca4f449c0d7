-- what a household says of itself at the kiosk, until its group head forwards it as a deed or declines it
CREATE SEQUENCE self_report_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE self_report (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36)  NOT NULL,
    village      VARCHAR(12)  NOT NULL,
    household_id BIGINT       NOT NULL,
    rule_id      BIGINT       NOT NULL,
    done_on      DATE         NOT NULL,
    note         VARCHAR(200) NOT NULL,
    photos       VARCHAR(120) NOT NULL,
    told_at      TIMESTAMP    NOT NULL,
    told_through VARCHAR(80)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    decided_by   VARCHAR(80),
    decided_at   TIMESTAMP,
    reason       VARCHAR(200),
    deed_id      BIGINT,
    version      BIGINT       NOT NULL,
    CONSTRAINT self_report_uuid UNIQUE (uuid),
    CONSTRAINT self_report_decided CHECK ((state = 'WAITING' AND decided_at IS NULL AND deed_id IS NULL)
        OR (state = 'FORWARDED' AND decided_at IS NOT NULL AND deed_id IS NOT NULL)
        OR (state = 'DECLINED' AND decided_at IS NOT NULL AND deed_id IS NULL AND reason IS NOT NULL)),
    CONSTRAINT self_report_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT self_report_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT self_report_rule_fk FOREIGN KEY (rule_id) REFERENCES rulebook_rule (id),
    CONSTRAINT self_report_deed_fk FOREIGN KEY (deed_id) REFERENCES deed (id)
);
CREATE INDEX self_report_by_household ON self_report (household_id, state);
CREATE INDEX self_report_by_rule ON self_report (rule_id);
CREATE INDEX self_report_by_deed ON self_report (deed_id);

-- how many of a household and a month may wait at once: of a village, else of its county, else the usual number
CREATE TABLE self_report_limit (
    place   VARCHAR(12) NOT NULL PRIMARY KEY,
    most    INTEGER     NOT NULL,
    version BIGINT      NOT NULL,
    CONSTRAINT self_report_limit_most CHECK (most BETWEEN 0 AND 50),
    CONSTRAINT self_report_limit_place_fk FOREIGN KEY (place) REFERENCES place (code)
);

-- when the household itself told of it; empty where the group head did
ALTER TABLE deed ADD COLUMN told_at TIMESTAMP;
