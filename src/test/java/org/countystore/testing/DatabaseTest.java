package org.countystore.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The same schema on both databases")
class DatabaseTest {

    @ParameterizedTest
    @EnumSource
    void every_entity_finds_its_table_and_columns(Database database) {
        try (LiveDatabase fresh = database.fresh()) {
            assertFalse(fresh.factory().getMetamodel().getEntities().isEmpty());
            for (EntityType<?> entity : fresh.factory().getMetamodel().getEntities()) {
                fresh.doInTransaction(db -> db.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fresh_database_knows_nothing_of_another(Database database) {
        try (LiveDatabase one = database.fresh(); LiveDatabase other = database.fresh()) {
            one.doInTransaction(db -> db.createNativeQuery("create table only_here (id int)").executeUpdate());
            assertTrue(one.<Boolean>inTransaction(db -> db.createNativeQuery("select id from only_here").getResultList().isEmpty()));
            assertEquals(0, other.<Integer>inTransaction(db -> tablesNamed(db, database)));
        }
    }

    private static int tablesNamed(jakarta.persistence.EntityManager db, Database database) {
        String sql = database == Database.DERBY
                ? "select count(*) from sys.systables where tablename = 'ONLY_HERE'"
                : "select count(*) from pg_class where relname = 'only_here'";
        return ((Number) db.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
