-- what was taken for the test, what was found, and of which lot the tested one was a part until then
ALTER TABLE inspection ADD COLUMN sample_grams BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE inspection ADD COLUMN finding VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE inspection ADD COLUMN part_of BIGINT;
ALTER TABLE inspection ADD COLUMN part_grams BIGINT;
ALTER TABLE inspection ADD COLUMN because_of BIGINT;
ALTER TABLE inspection ADD CONSTRAINT inspection_sample CHECK (sample_grams >= 0);
ALTER TABLE inspection ADD CONSTRAINT inspection_part CHECK ((part_of IS NULL AND part_grams IS NULL)
    OR (part_of IS NOT NULL AND part_grams >= 1));
ALTER TABLE inspection ADD CONSTRAINT inspection_part_of FOREIGN KEY (part_of) REFERENCES lot (id);
ALTER TABLE inspection ADD CONSTRAINT inspection_because FOREIGN KEY (because_of) REFERENCES inspection (id);
CREATE INDEX inspection_by_part ON inspection (part_of);
CREATE INDEX inspection_by_because ON inspection (because_of);

CREATE SEQUENCE disposal_seq START WITH 50 INCREMENT BY 50;
-- what became of a rejected lot
CREATE TABLE disposal (
    id          BIGINT       NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36)  NOT NULL,
    lot_id      BIGINT       NOT NULL,
    lot_code    VARCHAR(20)  NOT NULL,
    place       VARCHAR(12)  NOT NULL,
    kind        VARCHAR(10)  NOT NULL,
    grams       BIGINT       NOT NULL,
    made_lot_id   BIGINT,
    made_lot_code VARCHAR(20),
    grade       VARCHAR(20),
    reason      VARCHAR(200) NOT NULL,
    disposed_on DATE         NOT NULL,
    disposed_at TIMESTAMP    NOT NULL,
    disposed_by VARCHAR(80)  NOT NULL,
    CONSTRAINT disposal_uuid UNIQUE (uuid),
    CONSTRAINT disposal_kind CHECK (kind IN ('RETURNED', 'DESTROYED', 'DOWNGRADED')),
    CONSTRAINT disposal_grams CHECK (grams >= 1),
    CONSTRAINT disposal_made CHECK ((kind = 'DOWNGRADED' AND made_lot_id IS NOT NULL) OR (kind <> 'DOWNGRADED' AND made_lot_id IS NULL)),
    CONSTRAINT disposal_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT disposal_made_lot FOREIGN KEY (made_lot_id) REFERENCES lot (id),
    CONSTRAINT disposal_place FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX disposal_by_lot ON disposal (lot_id, id);
CREATE INDEX disposal_by_made ON disposal (made_lot_id);
CREATE INDEX disposal_by_day ON disposal (place, disposed_on, id);
