-- Before pieces were named, a lot of them could only be counted or done away with as a whole at its station, so it is known which they
-- were. What a count in the store missed nobody knows but who keeps the shelves, who is asked to name them.
INSERT INTO piece_move (id, document, lot_id, serial, kind, grams, reason, moved_by, moved_at)
SELECT 0 - ROW_NUMBER() OVER (), d.document, p.lot_id, p.serial, 'GONE', p.grams, d.reason, d.moved_by, d.moved_at
FROM (
    SELECT uuid, lot_id, expected_grams - counted_grams, reason, counted_by, counted_at FROM station_count
    UNION ALL
    SELECT uuid, lot_id, grams, reason, disposed_by, disposed_at FROM disposal
) d (document, lot_id, grams, reason, moved_by, moved_at) JOIN lot l ON l.id = d.lot_id JOIN piece p ON p.lot_id = l.id
WHERE l.by_weight = TRUE AND d.grams = l.grams AND NOT EXISTS (SELECT m.id FROM piece_move m WHERE m.lot_id = l.id);

UPDATE piece SET state = 'GONE' WHERE EXISTS (SELECT m.id FROM piece_move m
    WHERE m.id < 0 AND m.lot_id = piece.lot_id AND m.serial = piece.serial);
UPDATE lot SET gone_packs = packs WHERE EXISTS (SELECT m.id FROM piece_move m WHERE m.id < 0 AND m.lot_id = lot.id);
