-- OWED and RELEASED move no points: what a household owes for goods beyond its points, and what it owes no more
ALTER TABLE points_entry DROP CONSTRAINT points_entry_kind;
ALTER TABLE points_entry DROP CONSTRAINT points_entry_sign;
ALTER TABLE points_entry ADD CONSTRAINT points_entry_kind
    CHECK (kind IN ('AWARDED', 'REDEEMED', 'GIVEN_BACK', 'LAPSED', 'PASSED_ON', 'TAKEN_OVER', 'OWED', 'REPAID',
        'RELEASED'));
ALTER TABLE points_entry ADD CONSTRAINT points_entry_sign
    CHECK ((kind IN ('AWARDED', 'GIVEN_BACK', 'TAKEN_OVER', 'RELEASED') AND points > 0)
    OR (kind IN ('REDEEMED', 'LAPSED', 'PASSED_ON', 'OWED', 'REPAID') AND points < 0));

ALTER TABLE points_card ADD COLUMN frozen_at TIMESTAMP;
UPDATE points_card SET frozen_at = issued_at WHERE state = 'FROZEN';

-- how far a shop goes on without a network
ALTER TABLE love_shop ADD COLUMN offline_card BIGINT DEFAULT 30 NOT NULL;
ALTER TABLE love_shop ADD COLUMN offline_total BIGINT DEFAULT 300 NOT NULL;
ALTER TABLE love_shop ADD COLUMN offline_phones BIGINT DEFAULT 2 NOT NULL;
ALTER TABLE love_shop ADD COLUMN offline_days BIGINT DEFAULT 7 NOT NULL;

-- a phone on which a shop goes on without a network, with the limits it was last told and what it has sent since
CREATE TABLE shop_phone (
    device      VARCHAR(36)   NOT NULL PRIMARY KEY,
    village     VARCHAR(12)   NOT NULL,
    most_card   BIGINT        NOT NULL,
    most_total  BIGINT        NOT NULL,
    most_owed   BIGINT        NOT NULL,
    sent_total  BIGINT        NOT NULL,
    seal_key    VARCHAR(600)  NOT NULL,
    seal_secret VARCHAR(4000) NOT NULL,
    equipped_at TIMESTAMP     NOT NULL,
    version     BIGINT        NOT NULL,
    CONSTRAINT shop_phone_shop FOREIGN KEY (village) REFERENCES love_shop (village)
);
CREATE INDEX shop_phone_by_shop ON shop_phone (village, equipped_at);

-- when it was handed out without a network, and what the household owes for it
ALTER TABLE redemption ADD COLUMN handed_out_at TIMESTAMP;
ALTER TABLE redemption ADD COLUMN owed_points BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE redemption ADD CONSTRAINT redemption_owed CHECK (owed_points BETWEEN 0 AND points);
