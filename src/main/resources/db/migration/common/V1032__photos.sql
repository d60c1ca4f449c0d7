CREATE TABLE photo (
    uuid     VARCHAR(36) NOT NULL PRIMARY KEY,
    owner_id BIGINT      NOT NULL,
    shown_at VARCHAR(12),
    sha256   VARCHAR(64) NOT NULL,
    width    INT         NOT NULL,
    height   INT         NOT NULL,
    jpeg     ${bytes}    NOT NULL,
    kept_at  TIMESTAMP   NOT NULL,
    CONSTRAINT photo_owner FOREIGN KEY (owner_id) REFERENCES account (id),
    CONSTRAINT photo_place FOREIGN KEY (shown_at) REFERENCES place (code)
);
CREATE INDEX photo_by_owner ON photo (owner_id, kept_at);

-- a photo shows one thing
CREATE TABLE return_photo (
    photo     VARCHAR(36) NOT NULL PRIMARY KEY,
    return_id BIGINT      NOT NULL,
    line_no   INT         NOT NULL,
    photo_no  INT         NOT NULL,
    CONSTRAINT return_photo_is FOREIGN KEY (photo) REFERENCES photo (uuid),
    CONSTRAINT return_photo_of FOREIGN KEY (return_id, line_no) REFERENCES return_line (return_id, line_no)
);
CREATE INDEX return_photo_by_line ON return_photo (return_id, line_no);
