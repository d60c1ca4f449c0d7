package org.countystore.proof;

/**
 * One change of one row by hand.
 *
 * @param row    finds the row: the first column is the name by which the proof must call it unless {@code place} says it
 * @param change with {0}, {1} … for the columns of {@code row}
 * @param place  what the proof must name
 */
record Tamper(String table, String column, String row, String change, String place) {
    /** A row known by one text. */
    static Tamper of(String table, String column, String key, String where, String set) {
        return new Tamper(table, column, "select max(" + key + ") from " + table + " where " + where,
                "update " + table + " set " + set + " where " + key + " = '{0}'", null);
    }

    /** A row that is found by a query with its name first and its id second. */
    static Tamper by(String table, String column, String nameAndId, String set) {
        return new Tamper(table, column, nameAndId, "update " + table + " set " + set + " where id = {1}", null);
    }

    /** Done by other means than an update. */
    Tamper changed(String otherwise) {
        return new Tamper(table, column, row, otherwise, place);
    }

    Tamper named(String other) {
        return new Tamper(table, column, row, change, other);
    }

    /** Of several rows under that name the one of this kind. */
    Tamper byKind(String kind) {
        return new Tamper(table, column, row, change + " and kind = '" + kind + "'", place);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
