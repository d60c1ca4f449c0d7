CREATE SEQUENCE device_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE device (
    id           BIGINT      NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36) NOT NULL,
    name         VARCHAR(80) NOT NULL,
    account_id   BIGINT      NOT NULL,
    home         VARCHAR(12) NOT NULL,
    met_at       TIMESTAMP   NOT NULL,
    last_seen_at TIMESTAMP   NOT NULL,
    revoked_at   TIMESTAMP,
    revoked_by   VARCHAR(80),
    version      BIGINT      NOT NULL,
    CONSTRAINT device_uuid UNIQUE (uuid),
    CONSTRAINT device_of FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT device_home FOREIGN KEY (home) REFERENCES place (code)
);
CREATE INDEX device_by_home ON device (home, id);
CREATE INDEX device_by_account ON device (account_id);

ALTER TABLE token ADD COLUMN device_id BIGINT;
ALTER TABLE token ADD CONSTRAINT token_device FOREIGN KEY (device_id) REFERENCES device (id);
CREATE INDEX token_by_device ON token (device_id);
