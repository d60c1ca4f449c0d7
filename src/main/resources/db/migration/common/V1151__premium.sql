CREATE SEQUENCE premium_seq START WITH 50 INCREMENT BY 50;

-- what a household gets on top of its price for each kilogram that a station gives this grade; stands until the next
CREATE TABLE premium (
    id               BIGINT      NOT NULL PRIMARY KEY,
    uuid             VARCHAR(36) NOT NULL,
    produce          VARCHAR(40) NOT NULL,
    grade            VARCHAR(20) NOT NULL,
    place            VARCHAR(12) NOT NULL,
    fen_per_kilogram BIGINT      NOT NULL,
    effective_from   DATE        NOT NULL,
    set_by           VARCHAR(80) NOT NULL,
    set_at           TIMESTAMP   NOT NULL,
    CONSTRAINT premium_uuid UNIQUE (uuid),
    CONSTRAINT premium_fen CHECK (fen_per_kilogram >= 0),
    CONSTRAINT premium_of FOREIGN KEY (produce, grade) REFERENCES grade (produce, code),
    CONSTRAINT premium_at FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX premium_newest ON premium (produce, grade, place, effective_from, id);
CREATE INDEX premium_by_place ON premium (place);

ALTER TABLE sorting_output ADD COLUMN premium_fen BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE payable ADD COLUMN purpose VARCHAR(10) DEFAULT 'PURCHASE' NOT NULL;
ALTER TABLE payable ADD CONSTRAINT payable_purpose CHECK (purpose IN ('PURCHASE', 'PREMIUM'));

-- what each household gets for one lot of a run; all of one household in one run is one slip
CREATE TABLE sorting_premium (
    run_id       BIGINT      NOT NULL,
    line_no      INT         NOT NULL,
    output_no    INT         NOT NULL,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    slip         VARCHAR(36) NOT NULL,
    fen          BIGINT      NOT NULL,
    CONSTRAINT sorting_premium_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT sorting_premium_once UNIQUE (run_id, output_no, household_id),
    CONSTRAINT sorting_premium_fen CHECK (fen >= 1),
    CONSTRAINT sorting_premium_run FOREIGN KEY (run_id) REFERENCES sorting_run (id),
    CONSTRAINT sorting_premium_household FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX sorting_premium_by_household ON sorting_premium (household_id);
CREATE INDEX sorting_premium_by_slip ON sorting_premium (slip);
