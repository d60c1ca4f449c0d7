-- what of an order's packs came from each household, written as they leave the store
CREATE TABLE order_reach (
    order_id     BIGINT NOT NULL,
    household_id BIGINT NOT NULL,
    account_id   BIGINT NOT NULL,
    year_no      INT    NOT NULL,
    grams        BIGINT NOT NULL,
    fen          BIGINT NOT NULL,
    PRIMARY KEY (order_id, household_id),
    CONSTRAINT order_reach_of FOREIGN KEY (order_id) REFERENCES county_order (id),
    CONSTRAINT order_reach_household FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX order_reach_of_year ON order_reach (account_id, year_no, household_id);
CREATE INDEX order_reach_by_household ON order_reach (household_id);

-- nobody's name: who said it is not kept
CREATE SEQUENCE doubt_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE doubt (
    id         BIGINT       NOT NULL PRIMARY KEY,
    listing_id VARCHAR(36)  NOT NULL,
    why        VARCHAR(12)  NOT NULL,
    note       VARCHAR(200) NOT NULL,
    CONSTRAINT doubt_why CHECK (why IN ('PRICE', 'SIZE', 'QUALITY', 'TASTE', 'NO_NEED', 'DELIVERY', 'OTHER')),
    CONSTRAINT doubt_of FOREIGN KEY (listing_id) REFERENCES listing (id)
);
CREATE INDEX doubt_of_listing ON doubt (listing_id, why);
