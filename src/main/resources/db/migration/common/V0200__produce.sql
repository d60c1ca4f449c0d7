CREATE TABLE produce (
    code              VARCHAR(40)  NOT NULL PRIMARY KEY,
    name              VARCHAR(60)  NOT NULL,
    name_en           VARCHAR(80)  NOT NULL,
    category          VARCHAR(10)  NOT NULL,
    shelf_days        INT          NOT NULL,
    needs_certificate BOOLEAN      NOT NULL,
    version           BIGINT       NOT NULL,
    CONSTRAINT produce_category CHECK (category IN ('GRAIN', 'FRUIT', 'FUNGI', 'MEAT', 'TEA', 'HOME')),
    CONSTRAINT produce_shelf CHECK (shelf_days BETWEEN 1 AND 3650)
);

CREATE TABLE grade (
    produce     VARCHAR(40)  NOT NULL,
    code        VARCHAR(20)  NOT NULL,
    name        VARCHAR(40)  NOT NULL,
    name_en     VARCHAR(60)  NOT NULL,
    standing    INT          NOT NULL,
    standard    VARCHAR(80)  NOT NULL,
    requirement VARCHAR(400) NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT grade_pk PRIMARY KEY (produce, code),
    CONSTRAINT grade_of FOREIGN KEY (produce) REFERENCES produce (code)
);

CREATE TABLE sku (
    code       VARCHAR(60)  NOT NULL PRIMARY KEY,
    produce    VARCHAR(40)  NOT NULL,
    grade      VARCHAR(20)  NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    pack_grams BIGINT       NOT NULL,
    gtin       VARCHAR(14)  NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT sku_gtin UNIQUE (gtin),
    CONSTRAINT sku_of FOREIGN KEY (produce, grade) REFERENCES grade (produce, code),
    CONSTRAINT sku_pack CHECK (pack_grams BETWEEN 1 AND 100000)
);

CREATE SEQUENCE guide_price_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE guide_price (
    id               BIGINT      NOT NULL PRIMARY KEY,
    produce          VARCHAR(40) NOT NULL,
    grade            VARCHAR(20) NOT NULL,
    place            VARCHAR(12) NOT NULL,
    set_at           TIMESTAMP   NOT NULL,
    set_by           VARCHAR(80) NOT NULL,
    fen_per_kilogram BIGINT      NOT NULL,
    low_fen          BIGINT      NOT NULL,
    high_fen         BIGINT      NOT NULL,
    CONSTRAINT guide_price_of FOREIGN KEY (produce, grade) REFERENCES grade (produce, code),
    CONSTRAINT guide_price_at FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT guide_price_band CHECK (low_fen >= 1 AND low_fen <= fen_per_kilogram AND fen_per_kilogram <= high_fen)
);
CREATE INDEX guide_price_newest ON guide_price (produce, grade, place, set_at);
CREATE INDEX guide_price_by_place ON guide_price (place, set_at);
