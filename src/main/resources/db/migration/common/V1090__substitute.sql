-- what the store offers to whoever comes up short, pack for pack at the price that was paid
ALTER TABLE presale ADD COLUMN substitute_id VARCHAR(36);
ALTER TABLE presale ADD CONSTRAINT presale_substitute FOREIGN KEY (substitute_id) REFERENCES listing (id);

-- packs = allotted + waiting + withdrawn + replaced; replaced ones are of another SKU
ALTER TABLE reservation ADD COLUMN replaced BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE reservation ADD COLUMN substitute_sku VARCHAR(60);
ALTER TABLE reservation DROP CONSTRAINT reservation_packs;
ALTER TABLE reservation ADD CONSTRAINT reservation_packs
    CHECK (packs >= 1 AND allotted >= 0 AND withdrawn >= 0 AND replaced >= 0 AND allotted + withdrawn + replaced <= packs);
ALTER TABLE reservation ADD CONSTRAINT reservation_replaced CHECK (replaced = 0 OR substitute_sku IS NOT NULL);
