package org.countystore.kernel;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An id of its own type")
class IdsTest {
    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000002");

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of(new AccountId(3), new AccountId(20), new AccountId.AsNumber(), 3L),
                Arguments.of(new HouseholdId(3), new HouseholdId(20), new HouseholdId.AsNumber(), 3L),
                Arguments.of(new LedgerAccountId(3), new LedgerAccountId(20), new LedgerAccountId.AsNumber(), 3L),
                Arguments.of(new LotId(3), new LotId(20), new LotId.AsNumber(), 3L),
                Arguments.of(new UnitId(3), new UnitId(20), new UnitId.AsNumber(), 3L),
                Arguments.of(new GradeCode("1"), new GradeCode("2"), new GradeCode.AsText(), "1"),
                Arguments.of(new LotCode("A1"), new LotCode("B1"), new LotCode.AsText(), "A1"),
                Arguments.of(new ProduceCode("chestnut"), new ProduceCode("walnut"), new ProduceCode.AsText(), "chestnut"),
                Arguments.of(new SkuCode("c-1"), new SkuCode("c-2"), new SkuCode.AsText(), "c-1"),
                Arguments.of(new PlaceCode("611025"), new PlaceCode("611025104"), new PlaceCode.AsText(), "611025"),
                Arguments.of(new ListingId(FIRST), new ListingId(SECOND), new ListingId.AsText(), FIRST.toString()),
                Arguments.of(FIRST, SECOND, new Uuids.AsText(), FIRST.toString()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    <T extends Comparable<T>, C> void is_kept_as_it_is_and_absent_as_null(T id, T later, AttributeConverter<T, C> column, C kept) {
        assertEquals(kept, column.convertToDatabaseColumn(id));
        assertEquals(id, column.convertToEntityAttribute(kept));
        assertNull(column.convertToDatabaseColumn(null));
        assertNull(column.convertToEntityAttribute(null));
    }

    @ParameterizedTest
    @MethodSource("ids")
    <T extends Comparable<T>, C> void has_its_order_and_reads_as_itself(T id, T later, AttributeConverter<T, C> column, C kept) {
        assertTrue(id.compareTo(later) < 0);
        assertTrue(later.compareTo(id) > 0);
        assertEquals(0, id.compareTo(id));
        assertEquals(kept.toString(), id.toString());
    }

    @Test
    void of_a_part_is_the_same_each_time_and_another_for_each_part() {
        assertEquals(Uuids.part(FIRST, "payment"), Uuids.part(FIRST, "payment"));
        assertNotEquals(Uuids.part(FIRST, "payment"), Uuids.part(FIRST, "refund"));
        assertNotEquals(Uuids.part(FIRST, "payment"), Uuids.part(SECOND, "payment"));
        assertEquals(5, Uuids.part(FIRST, "payment").version());
    }

    @Test
    void that_is_new_sorts_behind_those_before() {
        UUID before = Uuids.next();
        assertEquals(7, before.version());
        assertTrue(before.toString().compareTo(Uuids.next().toString()) < 0);
    }

    @Test
    void is_not_found_where_an_address_holds_none() {
        assertEquals(FIRST, Uuids.in(FIRST.toString(), "order"));
        for (String none : List.of("", "7", FIRST + "0")) {
            assertEquals(List.of("order", none), refused(Reason.NOT_FOUND, () -> Uuids.in(none, "order")).facts());
        }
    }
}
