-- twelve signs, 1 for each month in which the kind comes fresh; none for what is there all year alike
ALTER TABLE produce ADD COLUMN season VARCHAR(12) DEFAULT '000000000000' NOT NULL;
