CREATE SEQUENCE lot_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE lot (
    id              BIGINT      NOT NULL PRIMARY KEY,
    code            VARCHAR(20) NOT NULL UNIQUE,
    produce         VARCHAR(40) NOT NULL,
    grade           VARCHAR(20) NOT NULL,
    sku             VARCHAR(60),
    packs           INT,
    pack_grams      BIGINT,
    -- when it was born, and what is left of it
    grams           BIGINT      NOT NULL,
    remaining_grams BIGINT      NOT NULL,
    place           VARCHAR(12) NOT NULL,
    destination     VARCHAR(12),
    state           VARCHAR(10) NOT NULL,
    quality         VARCHAR(11) NOT NULL,
    best_before     DATE,
    born_at         TIMESTAMP   NOT NULL,
    CONSTRAINT lot_place FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT lot_destination FOREIGN KEY (destination) REFERENCES place (code),
    CONSTRAINT lot_state CHECK (state IN ('HERE', 'ON_THE_WAY', 'USED_UP', 'UNDONE')),
    CONSTRAINT lot_quality CHECK (quality IN ('UNTESTED', 'RELEASED', 'QUARANTINED', 'REJECTED')),
    CONSTRAINT lot_grams CHECK (grams > 0 AND remaining_grams >= 0),
    CONSTRAINT lot_empty CHECK ((state IN ('USED_UP', 'UNDONE') AND remaining_grams = 0)
        OR (state IN ('HERE', 'ON_THE_WAY') AND remaining_grams > 0)),
    CONSTRAINT lot_way CHECK ((state = 'ON_THE_WAY' AND destination IS NOT NULL) OR (state <> 'ON_THE_WAY' AND destination IS NULL)),
    CONSTRAINT lot_packed CHECK ((sku IS NULL AND packs IS NULL AND pack_grams IS NULL)
        OR (sku IS NOT NULL AND packs > 0 AND pack_grams > 0 AND grams = packs * pack_grams))
);
CREATE INDEX lot_by_place ON lot (place, state, id);
CREATE INDEX lot_by_destination ON lot (destination);
CREATE INDEX lot_by_grade ON lot (produce, grade);
CREATE INDEX lot_by_sku ON lot (sku);

CREATE TABLE lot_share (
    lot_id          BIGINT NOT NULL,
    household_id    BIGINT NOT NULL,
    grams           BIGINT NOT NULL,
    -- what the household was owed for these grams
    fen             BIGINT NOT NULL,
    remaining_grams BIGINT NOT NULL,
    remaining_fen   BIGINT NOT NULL,
    PRIMARY KEY (lot_id, household_id),
    CONSTRAINT lot_share_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT lot_share_floor CHECK (grams > 0 AND fen >= 0 AND remaining_grams >= 0 AND remaining_fen >= 0
        AND remaining_fen <= fen)
);
CREATE INDEX lot_share_by_household ON lot_share (household_id);

CREATE SEQUENCE lot_move_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE lot_move (
    id       BIGINT       NOT NULL PRIMARY KEY,
    step     VARCHAR(36)  NOT NULL,
    step_no  INT          NOT NULL,
    kind     VARCHAR(12)  NOT NULL,
    why      VARCHAR(200) NOT NULL,
    from_lot BIGINT,
    to_lot   BIGINT,
    place    VARCHAR(12)  NOT NULL,
    grams    BIGINT       NOT NULL,
    fen      BIGINT       NOT NULL,
    moved_at TIMESTAMP    NOT NULL,
    -- the move that this one takes back
    undoes   BIGINT,
    CONSTRAINT lot_move_step UNIQUE (step, step_no),
    CONSTRAINT lot_move_undoes_once UNIQUE (undoes),
    CONSTRAINT lot_move_undoes FOREIGN KEY (undoes) REFERENCES lot_move (id),
    CONSTRAINT lot_move_from FOREIGN KEY (from_lot) REFERENCES lot (id),
    CONSTRAINT lot_move_to FOREIGN KEY (to_lot) REFERENCES lot (id),
    CONSTRAINT lot_move_place FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT lot_move_kind CHECK (kind IN
        ('RECEIVED', 'DEPARTED', 'ARRIVED', 'SHORTAGE', 'SCALE_GAIN', 'TAKEN', 'MADE', 'WASTED', 'LOST')),
    CONSTRAINT lot_move_amount CHECK (grams >= 0 AND fen >= 0)
);
CREATE INDEX lot_move_by_from ON lot_move (from_lot, kind);
CREATE INDEX lot_move_by_to ON lot_move (to_lot, kind);
CREATE INDEX lot_move_by_place ON lot_move (place);

CREATE TABLE lot_move_share (
    move_id      BIGINT NOT NULL,
    household_id BIGINT NOT NULL,
    grams        BIGINT NOT NULL,
    fen          BIGINT NOT NULL,
    PRIMARY KEY (move_id, household_id),
    CONSTRAINT lot_move_share_move FOREIGN KEY (move_id) REFERENCES lot_move (id),
    CONSTRAINT lot_move_share_amount CHECK (grams >= 0 AND fen >= 0)
);
CREATE INDEX lot_move_share_by_household ON lot_move_share (household_id);
