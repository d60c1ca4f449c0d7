CREATE TABLE pick_up (
    order_id       BIGINT     NOT NULL PRIMARY KEY,
    code           VARCHAR(8) NOT NULL,
    made_at        TIMESTAMP  NOT NULL,
    handed_over_at TIMESTAMP,
    handed_over_by VARCHAR(80),
    CONSTRAINT pick_up_code UNIQUE (code),
    CONSTRAINT pick_up_of FOREIGN KEY (order_id) REFERENCES county_order (id)
);
