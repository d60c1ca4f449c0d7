-- what one pack of a listing holds: one pack of its own SKU, or in a box some packs of several; never changed, because orders
-- remember their listing and not what was in it
CREATE TABLE listing_part (
    listing_id VARCHAR(36) NOT NULL,
    sku        VARCHAR(60) NOT NULL,
    packs      INT         NOT NULL,
    PRIMARY KEY (listing_id, sku),
    CONSTRAINT listing_part_packs CHECK (packs >= 1),
    CONSTRAINT listing_part_of FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT listing_part_sku FOREIGN KEY (sku) REFERENCES sku (code)
);
CREATE INDEX listing_part_by_sku ON listing_part (sku, listing_id);
INSERT INTO listing_part (listing_id, sku, packs) SELECT id, sku, 1 FROM listing;

-- the SKU of an ordinary listing; empty for a box, whose SKUs are sold by themselves too
ALTER TABLE listing ADD COLUMN only_sku VARCHAR(60);
UPDATE listing SET only_sku = sku;
ALTER TABLE listing DROP CONSTRAINT listing_one_a_sku;
ALTER TABLE listing ADD CONSTRAINT listing_one_a_sku UNIQUE (store, only_sku);
CREATE INDEX listing_boxes ON listing (only_sku, on_sale);
CREATE INDEX listing_in_store ON listing (store, sku, id);
