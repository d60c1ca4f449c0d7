-- everybody at a shop named its row and its goods at once, and PostgreSQL kept a list of who did; the proof watches instead
ALTER TABLE redemption DROP CONSTRAINT redemption_shop;
ALTER TABLE redemption_line DROP CONSTRAINT redemption_line_goods;
ALTER TABLE shelf_movement DROP CONSTRAINT shelf_movement_of;
ALTER TABLE points_entry DROP CONSTRAINT points_entry_at;
ALTER TABLE points_lot DROP CONSTRAINT points_lot_at;
