-- where each piece is: hanging in its lot, with an order, missing since a count, or gone with its grams
ALTER TABLE piece ADD COLUMN state VARCHAR(8) NOT NULL DEFAULT 'HERE';
ALTER TABLE piece ADD CONSTRAINT piece_state CHECK (state IN ('HERE', 'TAKEN', 'MISSING', 'GONE'));
UPDATE piece SET state = 'TAKEN' WHERE EXISTS (SELECT g.serial FROM line_piece g
    WHERE g.lot_code = piece.lot_code AND g.serial = piece.serial AND g.away = 1);

-- how many of its pieces have left a lot with their grams
ALTER TABLE lot ADD COLUMN gone_packs INT NOT NULL DEFAULT 0;
ALTER TABLE lot ADD CONSTRAINT lot_gone_packs CHECK (gone_packs = 0 OR (by_weight = TRUE AND gone_packs > 0 AND gone_packs <= packs));

CREATE SEQUENCE piece_move_seq START WITH 50 INCREMENT BY 50;
-- what a count or a disposal says of single pieces; what goes with an order stands in line_piece
CREATE TABLE piece_move (
    id       BIGINT       NOT NULL PRIMARY KEY,
    document VARCHAR(36)  NOT NULL,
    lot_id   BIGINT       NOT NULL,
    serial   INT          NOT NULL,
    kind     VARCHAR(8)   NOT NULL,
    grams    BIGINT       NOT NULL,
    reason   VARCHAR(200) NOT NULL,
    moved_by VARCHAR(80)  NOT NULL,
    moved_at TIMESTAMP    NOT NULL,
    CONSTRAINT piece_move_once UNIQUE (document, lot_id, serial),
    CONSTRAINT piece_move_kind CHECK (kind IN ('MISSING', 'FOUND', 'GONE')),
    CONSTRAINT piece_move_of FOREIGN KEY (lot_id, serial) REFERENCES piece (lot_id, serial)
);
CREATE INDEX piece_move_by_piece ON piece_move (lot_id, serial);
