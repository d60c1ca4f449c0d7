-- who sells at a village's scale and stands in no register: one row of the books for each village that may buy from them
ALTER TABLE household ADD COLUMN outside BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE household ALTER COLUMN subclass DROP NOT NULL;
ALTER TABLE household DROP CONSTRAINT household_persons;
ALTER TABLE household ADD CONSTRAINT household_persons CHECK ((outside = FALSE AND persons BETWEEN 1 AND 30)
    OR (outside = TRUE AND persons = 0));
ALTER TABLE household ADD CONSTRAINT household_outside CHECK ((outside = FALSE AND subclass IS NOT NULL)
    OR (outside = TRUE AND subclass IS NULL AND registered = FALSE AND marginal = FALSE AND publish_name = FALSE));
ALTER TABLE collection_point ADD COLUMN takes_outsiders BOOLEAN DEFAULT FALSE NOT NULL;

-- their produce stays in lots of its own, down to the shelf
ALTER TABLE lot ADD COLUMN outside BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE stock ADD COLUMN outside BOOLEAN DEFAULT FALSE NOT NULL;

-- the slip names who sold
ALTER TABLE purchase ADD COLUMN seller_name VARCHAR(60);
ALTER TABLE purchase ADD COLUMN seller_note VARCHAR(100);
ALTER TABLE payable ADD COLUMN payee VARCHAR(60);
ALTER TABLE held_slip ADD COLUMN seller_place VARCHAR(12);
ALTER TABLE held_slip ADD COLUMN seller_name VARCHAR(60);
ALTER TABLE held_slip ADD COLUMN seller_note VARCHAR(100);
