-- a SKU sold by piece: pack_grams is what its heaviest piece may weigh
ALTER TABLE sku ADD COLUMN by_weight BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE listing ADD COLUMN by_weight BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE lot ADD COLUMN by_weight BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE lot DROP CONSTRAINT lot_packed;
ALTER TABLE lot ADD CONSTRAINT lot_packed CHECK ((sku IS NULL AND packs IS NULL AND pack_grams IS NULL)
    OR (sku IS NOT NULL AND packs > 0 AND pack_grams > 0 AND by_weight = FALSE AND grams = packs * pack_grams)
    OR (sku IS NOT NULL AND packs > 0 AND pack_grams > 0 AND by_weight = TRUE AND grams <= packs * pack_grams));

-- what the households were owed for one pack, or for the heaviest piece
ALTER TABLE stock ADD COLUMN owed_one_fen BIGINT NOT NULL DEFAULT 0;
UPDATE stock SET owed_one_fen = owed_fen / received;

CREATE TABLE piece (
    lot_id   BIGINT      NOT NULL,
    serial   INT         NOT NULL,
    lot_code VARCHAR(20) NOT NULL,
    grams    BIGINT      NOT NULL,
    PRIMARY KEY (lot_id, serial),
    CONSTRAINT piece_label UNIQUE (lot_code, serial),
    CONSTRAINT piece_amounts CHECK (serial >= 1 AND grams >= 1),
    CONSTRAINT piece_of FOREIGN KEY (lot_id) REFERENCES lot (id)
);

-- what all packs of a packing weigh together
ALTER TABLE packing ADD COLUMN packed_grams BIGINT NOT NULL DEFAULT 0;
UPDATE packing SET packed_grams = packs * pack_grams;

-- the pieces that lines got when their order was packed; away is empty once a piece lies in the store again
CREATE TABLE line_piece (
    order_id  BIGINT      NOT NULL,
    line_no   INT         NOT NULL,
    lot_code  VARCHAR(20) NOT NULL,
    serial    INT         NOT NULL,
    grams     BIGINT      NOT NULL,
    fen       BIGINT      NOT NULL,
    return_id BIGINT,
    away      INT,
    PRIMARY KEY (order_id, line_no, lot_code, serial),
    CONSTRAINT line_piece_once UNIQUE (lot_code, serial, away),
    CONSTRAINT line_piece_away CHECK (away = 1),
    CONSTRAINT line_piece_fen CHECK (fen >= 0),
    CONSTRAINT line_piece_line FOREIGN KEY (order_id, line_no) REFERENCES order_line (order_id, line_no),
    CONSTRAINT line_piece_is FOREIGN KEY (lot_code, serial) REFERENCES piece (lot_code, serial),
    CONSTRAINT line_piece_return FOREIGN KEY (return_id) REFERENCES return_request (id)
);
CREATE INDEX line_piece_by_return ON line_piece (return_id);
