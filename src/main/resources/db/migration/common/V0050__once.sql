CREATE TABLE known_call (
    uuid      VARCHAR(36) NOT NULL PRIMARY KEY,
    kind      VARCHAR(40) NOT NULL,
    actor     VARCHAR(80) NOT NULL,
    body_hash VARCHAR(64) NOT NULL,
    known_at  TIMESTAMP   NOT NULL
);
