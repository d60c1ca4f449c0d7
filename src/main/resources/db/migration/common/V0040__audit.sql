CREATE SEQUENCE audit_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL PRIMARY KEY,
    happened_at TIMESTAMP    NOT NULL,
    actor       VARCHAR(80)  NOT NULL,
    address     VARCHAR(64)  NOT NULL,
    action      VARCHAR(80)  NOT NULL,
    subject     VARCHAR(400) NOT NULL,
    result      VARCHAR(80)  NOT NULL,
    seal_no     BIGINT,
    seal_hash   VARCHAR(80),
    CONSTRAINT audit_entry_seal UNIQUE (seal_no)
);
CREATE INDEX audit_entry_at ON audit_entry (happened_at);
CREATE INDEX audit_entry_actor ON audit_entry (actor, id);
