-- sold from a day until a day; without them all the year
ALTER TABLE listing ADD COLUMN season_from DATE;
ALTER TABLE listing ADD COLUMN season_until DATE;

-- reserved and allotted are the sums of its reservations; queued is the place of the newest of them in the queue
CREATE SEQUENCE presale_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE presale (
    id          BIGINT      NOT NULL PRIMARY KEY,
    uuid        VARCHAR(36) NOT NULL,
    listing_id  VARCHAR(36) NOT NULL,
    store       VARCHAR(12) NOT NULL,
    sku         VARCHAR(60) NOT NULL,
    opens_on    DATE        NOT NULL,
    closes_on   DATE        NOT NULL,
    delivers_on DATE        NOT NULL,
    packs       BIGINT      NOT NULL,
    reserved    BIGINT      NOT NULL,
    allotted    BIGINT      NOT NULL,
    queued      BIGINT      NOT NULL,
    closed_at   TIMESTAMP,
    closed_by   VARCHAR(80),
    CONSTRAINT presale_uuid UNIQUE (uuid),
    CONSTRAINT presale_days CHECK (opens_on <= closes_on AND closes_on <= delivers_on),
    CONSTRAINT presale_limit CHECK (reserved BETWEEN 0 AND packs),
    CONSTRAINT presale_arrived CHECK (allotted BETWEEN 0 AND reserved),
    CONSTRAINT presale_listing FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT presale_store FOREIGN KEY (store) REFERENCES place (code)
);
CREATE INDEX presale_of_listing ON presale (listing_id, id);
CREATE INDEX presale_by_store ON presale (store, id);
CREATE INDEX presale_due ON presale (closed_at, delivers_on);

-- the one that goes on now
ALTER TABLE listing ADD COLUMN presale_id BIGINT;
ALTER TABLE listing ADD CONSTRAINT listing_presale FOREIGN KEY (presale_id) REFERENCES presale (id);
CREATE INDEX listing_by_presale ON listing (presale_id);

-- packs = allotted + waiting + withdrawn; released is what a cancelled order gave back of what it was allotted
CREATE SEQUENCE reservation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reservation (
    id         BIGINT      NOT NULL PRIMARY KEY,
    presale_id BIGINT      NOT NULL,
    order_uuid VARCHAR(36) NOT NULL,
    line_no    INT         NOT NULL,
    place_no   BIGINT      NOT NULL,
    packs      BIGINT      NOT NULL,
    allotted   BIGINT      NOT NULL,
    withdrawn  BIGINT      NOT NULL,
    released   BIGINT      NOT NULL,
    CONSTRAINT reservation_line UNIQUE (order_uuid, line_no),
    CONSTRAINT reservation_place UNIQUE (presale_id, place_no),
    CONSTRAINT reservation_packs CHECK (packs >= 1 AND allotted >= 0 AND withdrawn >= 0 AND allotted + withdrawn <= packs),
    CONSTRAINT reservation_released CHECK (released BETWEEN 0 AND allotted),
    CONSTRAINT reservation_of FOREIGN KEY (presale_id) REFERENCES presale (id)
);

-- the day from which a line of a pre-sale is delivered
ALTER TABLE order_line ADD COLUMN promised_on DATE;

-- a line that waits gets its packs in parts, even of one lot: earlier says how many had been set aside for it before
ALTER TABLE stock_movement ADD COLUMN earlier BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_once;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_once UNIQUE (document, line_no, stock_id, kind, earlier);
