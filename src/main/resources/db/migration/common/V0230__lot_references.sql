-- lots are born before the registers they point to, so the pointing follows here
ALTER TABLE lot ADD CONSTRAINT lot_grade FOREIGN KEY (produce, grade) REFERENCES grade (produce, code);
ALTER TABLE lot ADD CONSTRAINT lot_sku FOREIGN KEY (sku) REFERENCES sku (code);
ALTER TABLE lot_share ADD CONSTRAINT lot_share_household FOREIGN KEY (household_id) REFERENCES household (id);
ALTER TABLE lot_move_share ADD CONSTRAINT lot_move_share_household FOREIGN KEY (household_id) REFERENCES household (id);
