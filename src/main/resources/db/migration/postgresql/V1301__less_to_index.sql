-- only foreign keys asked for these, which are gone; on Derby they went with them
DROP INDEX order_line_by_listing;
DROP INDEX line_portion_by_tranche;
-- the balance of an account without a floor asks for what came in, not for what is held to come
DROP INDEX transfer_in;
CREATE INDEX transfer_in ON transfer (to_account, step, booked_on) WHERE step IN ('MOVE', 'SETTLE', 'REVERSE');
-- rows come day after day, so that a day lies together and it is enough to know where
DROP INDEX transfer_day;
CREATE INDEX transfer_day ON transfer USING brin (booked_on);
