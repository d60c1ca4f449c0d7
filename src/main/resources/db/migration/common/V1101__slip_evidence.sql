ALTER TABLE purchase ADD COLUMN phone_at TIMESTAMP;
ALTER TABLE purchase ADD COLUMN confirmation VARCHAR(10);
ALTER TABLE purchase ADD COLUMN confirmation_photo VARCHAR(36);
ALTER TABLE purchase ADD COLUMN second_person VARCHAR(60);
ALTER TABLE purchase ADD COLUMN declared BOOLEAN DEFAULT false NOT NULL;

-- a slip that still waits for an administrator has photos as well, so the slip is named and not referred to
CREATE TABLE slip_photo (
    photo VARCHAR(36) NOT NULL PRIMARY KEY,
    slip  VARCHAR(36) NOT NULL,
    shows VARCHAR(10) NOT NULL,
    CONSTRAINT slip_photo_is FOREIGN KEY (photo) REFERENCES photo (uuid)
);
CREATE INDEX slip_photo_by_slip ON slip_photo (slip);
