CREATE TABLE sample_load (
    id          INT       NOT NULL PRIMARY KEY,
    began_at    TIMESTAMP NOT NULL,
    finished_at TIMESTAMP,
    CONSTRAINT sample_load_one CHECK (id = 1)
);
