-- Every order names the same few rows: the account of the store's sales, its tranche, its unit. PostgreSQL marks a named row
-- for each who names it, and of many at the same moment it keeps a list; that cost more than to write the order. None of these
-- rows is ever taken away; whether a transfer or a portion hangs in the air the proof looks every night.
ALTER TABLE transfer DROP CONSTRAINT transfer_from;
ALTER TABLE transfer DROP CONSTRAINT transfer_to;
ALTER TABLE line_portion DROP CONSTRAINT line_portion_tranche;
ALTER TABLE county_order DROP CONSTRAINT county_order_unit;
