CREATE TABLE place (
    code   VARCHAR(12) NOT NULL PRIMARY KEY,
    name   VARCHAR(80) NOT NULL,
    kind   VARCHAR(10) NOT NULL,
    parent VARCHAR(12),
    CONSTRAINT place_kind CHECK (kind IN ('COUNTY', 'TOWN', 'COMMUNITY', 'VILLAGE')),
    CONSTRAINT place_above FOREIGN KEY (parent) REFERENCES place (code)
);
CREATE INDEX place_by_parent ON place (parent, code);
