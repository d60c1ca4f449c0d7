CREATE SEQUENCE crop_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE crop (
    id           BIGINT      NOT NULL PRIMARY KEY,
    household_id BIGINT      NOT NULL,
    produce      VARCHAR(40) NOT NULL,
    year_no      INTEGER     NOT NULL,
    grams        BIGINT      NOT NULL,
    CONSTRAINT crop_once UNIQUE (household_id, produce, year_no),
    CONSTRAINT crop_not_negative CHECK (grams >= 0)
);
-- what was brought before, under numbers that the sequence does not give
INSERT INTO crop (id, household_id, produce, year_no, grams)
SELECT -1 * ROW_NUMBER() OVER (), s.household_id, s.produce, s.year_no, s.grams
FROM (SELECT household_id, produce, year_no, SUM(net_grams) AS grams
      FROM (SELECT household_id, produce, net_grams, CAST(SUBSTR(CAST(bought_on AS CHAR(10)), 1, 4) AS INTEGER) AS year_no
            FROM purchase WHERE state <> 'REVERSED') p
      GROUP BY household_id, produce, year_no) s;
