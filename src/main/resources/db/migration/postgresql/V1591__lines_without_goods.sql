-- only the key to the goods asked for it, which is gone; Derby dropped it with the key
DROP INDEX redemption_line_by_goods;
