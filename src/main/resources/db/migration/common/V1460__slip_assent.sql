-- What a household agreed to with the PIN of its points card, before the slip was written. The PIN stands nowhere.
CREATE TABLE slip_assent (
    slip         VARCHAR(36) NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    produce      VARCHAR(40) NOT NULL,
    grade        VARCHAR(20) NOT NULL,
    net_grams    BIGINT      NOT NULL,
    fen          BIGINT      NOT NULL,
    given_at     TIMESTAMP   NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT slip_assent_household_fk FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX slip_assent_by_household ON slip_assent (household_id);
