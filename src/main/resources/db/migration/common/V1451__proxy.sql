-- who may fetch goods for a household; one at a time, up to a limit a month
CREATE SEQUENCE points_proxy_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE points_proxy (
    id           BIGINT      NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    name         VARCHAR(60) NOT NULL,
    identity_end VARCHAR(4)  NOT NULL,
    month_limit  BIGINT      NOT NULL,
    pin_mac      VARCHAR(80),
    acts_for     BIGINT,
    named_at     TIMESTAMP   NOT NULL,
    named_by     VARCHAR(80) NOT NULL,
    withdrawn_at TIMESTAMP,
    withdrawn_by VARCHAR(80),
    version      BIGINT      NOT NULL,
    CONSTRAINT points_proxy_one UNIQUE (acts_for),
    CONSTRAINT points_proxy_limit CHECK (month_limit >= 1),
    CONSTRAINT points_proxy_acts CHECK ((acts_for IS NULL AND withdrawn_at IS NOT NULL) OR (acts_for = household_id AND withdrawn_at IS NULL)),
    CONSTRAINT points_proxy_of FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX points_proxy_by_household ON points_proxy (household_id);

-- the holder's face, for who cannot keep a PIN in mind
ALTER TABLE points_card ADD COLUMN photo VARCHAR(36);
ALTER TABLE points_card ADD CONSTRAINT points_card_photo FOREIGN KEY (photo) REFERENCES photo (uuid);
CREATE INDEX points_card_by_photo ON points_card (photo);

-- by whose word points were spent
ALTER TABLE redemption ADD COLUMN way VARCHAR(14) DEFAULT 'PIN' NOT NULL;
ALTER TABLE redemption ADD COLUMN proxy_id BIGINT;
ALTER TABLE redemption ADD COLUMN proxy_name VARCHAR(60);
ALTER TABLE redemption ADD CONSTRAINT redemption_way CHECK (way IN ('PIN', 'PHOTO', 'PROXY_PIN', 'PROXY_CHECKED'));
ALTER TABLE redemption ADD CONSTRAINT redemption_proxy FOREIGN KEY (proxy_id) REFERENCES points_proxy (id);
ALTER TABLE redemption ADD CONSTRAINT redemption_by_proxy
    CHECK ((way IN ('PIN', 'PHOTO') AND proxy_id IS NULL) OR (way IN ('PROXY_PIN', 'PROXY_CHECKED') AND proxy_id IS NOT NULL));
CREATE INDEX redemption_of_proxy ON redemption (proxy_id, redeemed_on);
