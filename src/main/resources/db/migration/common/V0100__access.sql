CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account (
    id               BIGINT       NOT NULL PRIMARY KEY,
    username         VARCHAR(40)  NOT NULL,
    display_name     VARCHAR(80)  NOT NULL,
    home             VARCHAR(12)  NOT NULL,
    password_hash    VARCHAR(300) NOT NULL,
    initial_password BOOLEAN      NOT NULL,
    password_since   TIMESTAMP    NOT NULL,
    language         VARCHAR(5)   NOT NULL,
    large_type       BOOLEAN      NOT NULL,
    opened_at        TIMESTAMP    NOT NULL,
    closed_at        TIMESTAMP,
    version          BIGINT       NOT NULL,
    CONSTRAINT account_username UNIQUE (username),
    CONSTRAINT account_home FOREIGN KEY (home) REFERENCES place (code)
);
CREATE INDEX account_by_home ON account (home, username);

CREATE SEQUENCE account_grant_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account_grant (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    place      VARCHAR(12),
    unit_id    BIGINT,
    CONSTRAINT account_grant_of FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT account_grant_place FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT account_grant_somewhere CHECK (place IS NULL AND unit_id IS NOT NULL OR place IS NOT NULL AND unit_id IS NULL)
);
CREATE INDEX account_grant_by_account ON account_grant (account_id);
CREATE INDEX account_grant_by_role ON account_grant (role, place);
CREATE INDEX account_grant_by_unit ON account_grant (unit_id, role);

CREATE SEQUENCE token_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE token (
    id         BIGINT       NOT NULL PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    hash       VARCHAR(64)  NOT NULL,
    device     VARCHAR(200) NOT NULL,
    issued_at  TIMESTAMP    NOT NULL,
    expires_at TIMESTAMP    NOT NULL,
    revoked_at TIMESTAMP,
    CONSTRAINT token_hash UNIQUE (hash),
    CONSTRAINT token_of FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX token_by_account ON token (account_id, id);
