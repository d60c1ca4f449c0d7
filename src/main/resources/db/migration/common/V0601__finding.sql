-- how the words of a listing sound, for those who type pinyin
ALTER TABLE listing ADD COLUMN sounds VARCHAR(4000) DEFAULT '' NOT NULL;
CREATE INDEX listing_by_category ON listing (on_sale, category, listed_at, id);
CREATE INDEX listing_by_kind ON listing (produce, grade, on_sale);

-- the villages that have a part in the packs of a lot
CREATE TABLE stock_village (
    stock_id BIGINT      NOT NULL,
    village  VARCHAR(12) NOT NULL,
    PRIMARY KEY (stock_id, village),
    CONSTRAINT stock_village_of FOREIGN KEY (stock_id) REFERENCES stock (id),
    CONSTRAINT stock_village_place FOREIGN KEY (village) REFERENCES place (code)
);
CREATE INDEX stock_village_by_place ON stock_village (village, stock_id);
