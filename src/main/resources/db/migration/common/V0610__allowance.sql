CREATE TABLE allowance_policy (
    year_no    INT       NOT NULL PRIMARY KEY,
    fen        BIGINT    NOT NULL CHECK (fen > 0),
    carry      BOOLEAN   NOT NULL,
    joiners    VARCHAR(8) NOT NULL,
    set_at     TIMESTAMP NOT NULL,
    granted_at TIMESTAMP,
    version    BIGINT    NOT NULL,
    CONSTRAINT allowance_policy_joiners CHECK (joiners IN ('WHOLE', 'BY_MONTH'))
);
CREATE TABLE tranche (
    year_no  INT         NOT NULL,
    tranche_no INT       NOT NULL,
    name     VARCHAR(40) NOT NULL,
    fen      BIGINT      NOT NULL CHECK (fen > 0),
    opens_on DATE        NOT NULL,
    ends_on  DATE        NOT NULL,
    last_day DATE        NOT NULL,
    PRIMARY KEY (year_no, tranche_no),
    CONSTRAINT tranche_of_policy FOREIGN KEY (year_no) REFERENCES allowance_policy (year_no),
    CONSTRAINT tranche_days CHECK (opens_on <= ends_on AND ends_on <= last_day)
);
CREATE SEQUENCE allowance_grant_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE allowance_grant (
    id          BIGINT      NOT NULL PRIMARY KEY,
    call_uuid   VARCHAR(36) NOT NULL,
    employee_id BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    year_no     INT         NOT NULL,
    fen         BIGINT      NOT NULL CHECK (fen > 0),
    granted_at  TIMESTAMP   NOT NULL,
    left_at     TIMESTAMP,
    CONSTRAINT allowance_grant_once UNIQUE (employee_id, year_no),
    CONSTRAINT allowance_grant_policy FOREIGN KEY (year_no) REFERENCES allowance_policy (year_no),
    CONSTRAINT allowance_grant_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT allowance_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX allowance_grant_call ON allowance_grant (call_uuid);
CREATE INDEX allowance_grant_of_unit ON allowance_grant (unit_id, year_no, employee_id);
CREATE INDEX allowance_grant_of_year ON allowance_grant (year_no);

-- what of a tranche each person was given, and what was taken back: the person has the sum
CREATE SEQUENCE allowance_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE allowance_entry (
    id         BIGINT       NOT NULL PRIMARY KEY,
    employee_id BIGINT      NOT NULL,
    call_uuid  VARCHAR(36)  NOT NULL,
    kind       VARCHAR(12)  NOT NULL,
    year_no    INT          NOT NULL,
    tranche_no INT          NOT NULL,
    fen        BIGINT       NOT NULL,
    reason     VARCHAR(200) NOT NULL,
    made_by    VARCHAR(80)  NOT NULL,
    made_at    TIMESTAMP    NOT NULL,
    CONSTRAINT allowance_entry_kind CHECK (kind IN ('GRANT', 'CORRECTION', 'LEAVING', 'RETURN')),
    CONSTRAINT allowance_entry_fen CHECK (fen <> 0),
    CONSTRAINT allowance_entry_once UNIQUE (employee_id, call_uuid, year_no, tranche_no),
    CONSTRAINT allowance_entry_of FOREIGN KEY (employee_id, year_no) REFERENCES allowance_grant (employee_id, year_no),
    CONSTRAINT allowance_entry_tranche FOREIGN KEY (year_no, tranche_no) REFERENCES tranche (year_no, tranche_no)
);
CREATE INDEX allowance_entry_of_person ON allowance_entry (employee_id, year_no);
CREATE INDEX allowance_entry_by_call ON allowance_entry (call_uuid);
