CREATE SEQUENCE rating_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE rating (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36)  NOT NULL,
    order_id     BIGINT       NOT NULL,
    line_no      INT          NOT NULL,
    listing_id   VARCHAR(36)  NOT NULL,
    title        VARCHAR(80)  NOT NULL,
    store        VARCHAR(12)  NOT NULL,
    account_id   BIGINT       NOT NULL,
    stars        INT          NOT NULL,
    text         VARCHAR(300) NOT NULL,
    written_at   TIMESTAMP    NOT NULL,
    withdrawn_at TIMESTAMP,
    hidden_at    TIMESTAMP,
    hidden_why   VARCHAR(200),
    version      BIGINT       NOT NULL,
    CONSTRAINT rating_uuid UNIQUE (uuid),
    CONSTRAINT rating_one_a_line UNIQUE (order_id, line_no),
    CONSTRAINT rating_stars CHECK (stars BETWEEN 1 AND 5),
    CONSTRAINT rating_line FOREIGN KEY (order_id, line_no) REFERENCES order_line (order_id, line_no),
    CONSTRAINT rating_listing FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT rating_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX rating_of_listing ON rating (listing_id, id);
CREATE INDEX rating_by_store ON rating (store, id);
CREATE INDEX rating_by_account ON rating (account_id);
