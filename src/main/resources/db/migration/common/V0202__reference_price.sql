CREATE SEQUENCE reference_price_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reference_price (
    id               BIGINT      NOT NULL PRIMARY KEY,
    uuid             VARCHAR(36) NOT NULL,
    produce          VARCHAR(40) NOT NULL,
    grade            VARCHAR(20) NOT NULL,
    fen_per_kilogram BIGINT      NOT NULL,
    source           VARCHAR(80) NOT NULL,
    seen_on          DATE        NOT NULL,
    written_by       VARCHAR(80) NOT NULL,
    written_at       TIMESTAMP   NOT NULL,
    CONSTRAINT reference_price_uuid UNIQUE (uuid),
    CONSTRAINT reference_price_fen CHECK (fen_per_kilogram >= 1),
    CONSTRAINT reference_price_of FOREIGN KEY (produce, grade) REFERENCES grade (produce, code)
);
CREATE INDEX reference_price_newest ON reference_price (produce, grade, seen_on, id);
