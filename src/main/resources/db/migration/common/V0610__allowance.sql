CREATE TABLE allowance_policy (
    year_no    INT       NOT NULL PRIMARY KEY,
    fen        BIGINT    NOT NULL CHECK (fen > 0),
    set_at     TIMESTAMP NOT NULL,
    granted_at TIMESTAMP,
    version    BIGINT    NOT NULL
);
CREATE TABLE tranche (
    year_no  INT         NOT NULL,
    tranche_no INT       NOT NULL,
    name     VARCHAR(40) NOT NULL,
    fen      BIGINT      NOT NULL CHECK (fen > 0),
    opens_on DATE        NOT NULL,
    ends_on  DATE        NOT NULL,
    PRIMARY KEY (year_no, tranche_no),
    CONSTRAINT tranche_of_policy FOREIGN KEY (year_no) REFERENCES allowance_policy (year_no),
    CONSTRAINT tranche_days CHECK (opens_on <= ends_on)
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
    CONSTRAINT allowance_grant_once UNIQUE (employee_id, year_no),
    CONSTRAINT allowance_grant_policy FOREIGN KEY (year_no) REFERENCES allowance_policy (year_no),
    CONSTRAINT allowance_grant_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT allowance_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX allowance_grant_call ON allowance_grant (call_uuid);
CREATE INDEX allowance_grant_of_unit ON allowance_grant (unit_id, year_no, employee_id);
CREATE INDEX allowance_grant_of_year ON allowance_grant (year_no);
