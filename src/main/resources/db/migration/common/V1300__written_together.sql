-- An order names its own rows, the stock rows that it holds locked, its buyer and its listings. Nothing ever takes those away,
-- but the database looked for each of them again and marked it: fourteen looks for an order of three lines, and a listing that
-- everybody wants is marked by everybody. Whether one of these rows hangs in the air the proof looks every night.
ALTER TABLE county_order DROP CONSTRAINT county_order_account;
ALTER TABLE county_order DROP CONSTRAINT county_order_employee;
ALTER TABLE order_line DROP CONSTRAINT order_line_of;
ALTER TABLE order_line DROP CONSTRAINT order_line_listing;
ALTER TABLE line_portion DROP CONSTRAINT line_portion_of;
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_of;
