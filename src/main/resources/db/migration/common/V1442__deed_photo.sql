-- what a deed's group head shows the reviewers
CREATE TABLE deed_photo (
    photo    VARCHAR(36) NOT NULL PRIMARY KEY,
    deed_id  BIGINT      NOT NULL,
    photo_no INT         NOT NULL,
    CONSTRAINT deed_photo_once UNIQUE (deed_id, photo_no),
    CONSTRAINT deed_photo_is FOREIGN KEY (photo) REFERENCES photo (uuid),
    CONSTRAINT deed_photo_of FOREIGN KEY (deed_id) REFERENCES deed (id)
);
