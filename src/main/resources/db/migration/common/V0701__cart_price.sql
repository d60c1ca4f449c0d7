-- what a pack cost when the buyer put it into the cart, so that a later price can be said; unknown for what lay there before
ALTER TABLE cart_line ADD COLUMN fen BIGINT;
