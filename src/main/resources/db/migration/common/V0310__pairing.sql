CREATE SEQUENCE pairing_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE pairing (
    id           BIGINT      NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36) NOT NULL,
    account_id   BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    since        DATE        NOT NULL,
    ended        DATE,
    version      BIGINT      NOT NULL,
    CONSTRAINT pairing_uuid UNIQUE (uuid),
    CONSTRAINT pairing_days CHECK (ended IS NULL OR since <= ended),
    CONSTRAINT pairing_cadre FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT pairing_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT pairing_village FOREIGN KEY (village) REFERENCES place (code)
);
CREATE INDEX pairing_of_cadre ON pairing (account_id, since);
CREATE INDEX pairing_of_household ON pairing (household_id, since);
CREATE INDEX pairing_by_place ON pairing (village, id);
