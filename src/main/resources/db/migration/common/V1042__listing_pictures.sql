-- the same photo as large as on a card; there as long as everybody may see it
ALTER TABLE photo ADD COLUMN small ${bytes};

-- how many pictures it has, so that those of listings without any are not asked for
ALTER TABLE listing ADD COLUMN pictures INT NOT NULL DEFAULT 0;
CREATE TABLE listing_picture (
    photo      VARCHAR(36) NOT NULL PRIMARY KEY,
    listing_id VARCHAR(36) NOT NULL,
    picture_no INT         NOT NULL,
    CONSTRAINT listing_picture_is FOREIGN KEY (photo) REFERENCES photo (uuid),
    CONSTRAINT listing_picture_of FOREIGN KEY (listing_id) REFERENCES listing (id)
);
CREATE INDEX listing_picture_by_listing ON listing_picture (listing_id, picture_no);
