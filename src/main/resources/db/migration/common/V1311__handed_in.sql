-- how many pictures a revoked phone has handed in; counted here, not again for each picture
CREATE TABLE handed_in (
    device VARCHAR(36) NOT NULL PRIMARY KEY,
    photos INT         NOT NULL,
    CONSTRAINT handed_in_device_fk FOREIGN KEY (device) REFERENCES device (uuid)
);
INSERT INTO handed_in (device, photos)
    SELECT h.device, COUNT(*) FROM held_slip h JOIN slip_photo p ON p.slip = h.uuid GROUP BY h.device;
-- put to a slip that stood already, by a phone that was revoked in the meantime
ALTER TABLE slip_photo ADD COLUMN from_revoked BOOLEAN DEFAULT FALSE NOT NULL;
