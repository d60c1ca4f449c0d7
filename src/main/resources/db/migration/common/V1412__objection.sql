CREATE SEQUENCE objection_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE objection (
    id          BIGINT       NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36)  NOT NULL,
    review_id   BIGINT       NOT NULL,
    deed_id     BIGINT       NOT NULL,
    objector    VARCHAR(60),
    words       VARCHAR(400) NOT NULL,
    noted_by    VARCHAR(80)  NOT NULL,
    noted_at    TIMESTAMP    NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    answer      VARCHAR(400),
    points      BIGINT,
    answered_by VARCHAR(80),
    answered_at TIMESTAMP,
    version     BIGINT       NOT NULL,
    CONSTRAINT objection_uuid UNIQUE (uuid),
    CONSTRAINT objection_state CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED')),
    CONSTRAINT objection_points CHECK ((state = 'UPHELD' AND points >= 0) OR (state <> 'UPHELD' AND points IS NULL)),
    CONSTRAINT objection_review_fk FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT objection_deed_fk FOREIGN KEY (deed_id) REFERENCES deed (id)
);
CREATE INDEX objection_by_review ON objection (review_id, id);
CREATE INDEX objection_by_deed ON objection (deed_id);
