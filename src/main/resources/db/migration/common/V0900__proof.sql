CREATE SEQUENCE proof_run_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proof_run (
    id              BIGINT      NOT NULL PRIMARY KEY,
    taken_at        TIMESTAMP   NOT NULL,
    millis          BIGINT      NOT NULL,
    asked_by        VARCHAR(80) NOT NULL,
    red_count       BIGINT      NOT NULL,
    audit_links     BIGINT      NOT NULL,
    audit_broken_no BIGINT,
    audit_broken    VARCHAR(12)
);

-- one number on one side of a comparison
CREATE TABLE proof_sum (
    run_id BIGINT      NOT NULL,
    line_no INT        NOT NULL,
    what   VARCHAR(40) NOT NULL,
    side   VARCHAR(3)  NOT NULL,
    term   VARCHAR(40) NOT NULL,
    amount BIGINT      NOT NULL,
    CONSTRAINT proof_sum_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT proof_sum_of FOREIGN KEY (run_id) REFERENCES proof_run (id),
    CONSTRAINT proof_sum_side CHECK (side IN ('IN', 'OUT'))
);

CREATE TABLE proof_red (
    run_id     BIGINT       NOT NULL,
    line_no    INT          NOT NULL,
    what       VARCHAR(20)  NOT NULL,
    place      VARCHAR(300) NOT NULL,
    rule       VARCHAR(40)  NOT NULL,
    difference BIGINT       NOT NULL,
    CONSTRAINT proof_red_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT proof_red_of FOREIGN KEY (run_id) REFERENCES proof_run (id)
);
