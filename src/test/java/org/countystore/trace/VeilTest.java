package org.countystore.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.household.Nameplate;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;
import org.countystore.testing.Callers;
import org.countystore.trace.JourneySheet.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The veil over a journey")
class VeilTest {
    private final Veil veil = new Veil();

    VeilTest() {
        veil.gazetteer = mock(Gazetteer.class);
        when(veil.gazetteer.get(any())).thenAnswer(call -> {
            Place place = mock(Place.class);
            when(place.code()).thenReturn(call.getArgument(0));
            return place;
        });
    }

    private static Contribution of(PlaceCode village, boolean agreed, long grams) {
        Nameplate household = new Nameplate(new HouseholdId(1), "code", "张大山", village, agreed, false);
        return new Contribution(household, new Weight(grams), new Money(grams));
    }

    private static String said(Row row) {
        return row.household().orElse("-") + " " + row.name().orElse("-") + " " + row.place().code() + " " + row.weight().grams() + " "
                + row.cost().map(Money::fen).orElse(0L);
    }

    @Test
    void lets_a_clerk_know_the_own_village_and_no_other() {
        List<Contribution> all = List.of(of(Callers.VILLAGE, false, 50), of(Callers.NEIGHBOUR, false, 40),
                of(Callers.NEIGHBOUR, false, 30));
        List<Row> rows = veil.rows(all, Callers.VILLAGE::equals, place -> false);
        assertEquals(List.of("code 张*山 " + Callers.VILLAGE + " 50 50", "- - " + Callers.NEIGHBOUR + " 70 0"),
                rows.stream().map(VeilTest::said).toList());
    }

    @Test
    void puts_the_village_with_the_most_first_and_says_nothing_of_its_fen() {
        List<Contribution> all = List.of(of(Callers.VILLAGE, false, 50), of(Callers.NEIGHBOUR, true, 40), of(Callers.NEIGHBOUR, true, 30));
        assertEquals(List.of("- - " + Callers.NEIGHBOUR + " 70 0", "- - " + Callers.VILLAGE + " 50 0"),
                veil.publicRows(all).stream().map(VeilTest::said).toList());
    }

    @Test
    void numbers_a_hundred_households_and_tells_the_rest_by_village() {
        List<Contribution> all = IntStream.range(0, 103).mapToObj(i -> of(Callers.VILLAGE, true, 10)).toList();
        List<Row> rows = veil.publicRows(all);
        assertEquals(IntStream.rangeClosed(1, 100).mapToObj(i -> Optional.of("H" + i)).toList(),
                rows.stream().limit(100).map(Row::household).toList());
        assertEquals(List.of("- - " + Callers.VILLAGE + " 30 0"), rows.stream().skip(100).map(VeilTest::said).toList());
        assertEquals(101, veil.rows(all, place -> true, place -> true).size());
    }

    @Test
    void numbers_those_who_agreed_only_where_three_did() {
        Contribution no = of(Callers.VILLAGE, false, 5);
        List<Contribution> three = Stream.of(1, 2, 3).map(i -> of(Callers.VILLAGE, true, 10)).toList();
        List<Row> rows = veil.publicRows(List.of(three.get(0), no, three.get(1), three.get(2)));
        assertEquals(List.of("H1", "H2", "H3", "-"), rows.stream().map(row -> row.household().orElse("-")).toList());
        assertTrue(veil.publicRows(List.of(three.get(0), no, three.get(1))).stream().allMatch(row -> row.household().isEmpty()));
    }
}
