CREATE SEQUENCE grade_standard_seq START WITH 50 INCREMENT BY 50;

-- written once; only the county's word is added
CREATE TABLE grade_standard (
    id              BIGINT       NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36)  NOT NULL,
    produce         VARCHAR(40)  NOT NULL,
    name            VARCHAR(60)  NOT NULL,
    edition         VARCHAR(20)  NOT NULL,
    effective_from  DATE         NOT NULL,
    effective_until DATE,
    note            VARCHAR(200) NOT NULL,
    written_by      VARCHAR(80)  NOT NULL,
    written_at      TIMESTAMP    NOT NULL,
    confirmed_by    VARCHAR(80),
    confirmed_at    TIMESTAMP,
    version         BIGINT       NOT NULL,
    CONSTRAINT grade_standard_uuid UNIQUE (uuid),
    CONSTRAINT grade_standard_edition UNIQUE (produce, name, edition),
    CONSTRAINT grade_standard_days CHECK (effective_until IS NULL OR effective_until >= effective_from),
    CONSTRAINT grade_standard_of FOREIGN KEY (produce) REFERENCES produce (code)
);
CREATE INDEX grade_standard_newest ON grade_standard (produce, effective_from, id);

-- a limit of one indicator for one grade; every indicator has one at least
CREATE TABLE grade_limit (
    standard_id  BIGINT      NOT NULL,
    line_no      INT         NOT NULL,
    indicator_no INT         NOT NULL,
    name         VARCHAR(40) NOT NULL,
    name_en      VARCHAR(60) NOT NULL,
    unit         VARCHAR(12) NOT NULL,
    bound        VARCHAR(8)  NOT NULL,
    grade        VARCHAR(20) NOT NULL,
    thousandths  BIGINT      NOT NULL,
    CONSTRAINT grade_limit_pk PRIMARY KEY (standard_id, line_no),
    CONSTRAINT grade_limit_once UNIQUE (standard_id, indicator_no, grade),
    CONSTRAINT grade_limit_bound CHECK (bound IN ('AT_LEAST', 'AT_MOST')),
    CONSTRAINT grade_limit_positive CHECK (thousandths >= 0),
    CONSTRAINT grade_limit_of FOREIGN KEY (standard_id) REFERENCES grade_standard (id)
);

-- what was measured of a heap, which grade that proposes, and why the operator gave another one
ALTER TABLE sorting_run ADD COLUMN standard_id BIGINT;
ALTER TABLE sorting_run ADD COLUMN standard VARCHAR(90);
ALTER TABLE sorting_run ADD CONSTRAINT sorting_run_standard FOREIGN KEY (standard_id) REFERENCES grade_standard (id);
CREATE INDEX sorting_run_by_standard ON sorting_run (standard_id);
ALTER TABLE sorting_output ADD COLUMN proposed_grade VARCHAR(20);
ALTER TABLE sorting_output ADD COLUMN grade_reason VARCHAR(200);

CREATE TABLE sorting_measurement (
    run_id       BIGINT      NOT NULL,
    line_no      INT         NOT NULL,
    output_no    INT         NOT NULL,
    indicator_no INT         NOT NULL,
    name         VARCHAR(40) NOT NULL,
    name_en      VARCHAR(60) NOT NULL,
    unit         VARCHAR(12) NOT NULL,
    thousandths  BIGINT      NOT NULL,
    CONSTRAINT sorting_measurement_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT sorting_measurement_once UNIQUE (run_id, output_no, indicator_no),
    CONSTRAINT sorting_measurement_of FOREIGN KEY (run_id) REFERENCES sorting_run (id)
);
