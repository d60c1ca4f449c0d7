-- since when it is where it is, if it came by road; a lot that was made where it is has been there since its birth
ALTER TABLE lot ADD COLUMN arrived_at TIMESTAMP;
UPDATE lot SET arrived_at = (SELECT MAX(m.moved_at) FROM lot_move m WHERE m.to_lot = lot.id AND m.kind = 'ARRIVED');
