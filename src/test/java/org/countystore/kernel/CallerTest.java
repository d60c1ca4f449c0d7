package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is asking")
class CallerTest {
    private static final PlaceCode TOWN = new PlaceCode("611025104");
    private static final PlaceCode VILLAGE = new PlaceCode("611025104206");
    private static final UnitId SCHOOL = new UnitId(5);
    private static final Caller CLERK = new Caller(Optional.of(new AccountId(7)), "clerk",
            List.of(Grant.at(VILLAGE, Role.CLERK), Grant.in(SCHOOL, Role.BUYER)), "10.0.0.7");

    @Test
    void is_nobody_until_somebody_came_through_the_door() {
        Caller nobody = Caller.current();
        assertFalse(nobody.isSignedIn());
        assertEquals("", nobody.name());
        assertEquals(Reason.NOT_SIGNED_IN, assertThrows(Refused.class, nobody::mustBeSignedIn).reason());
        assertEquals("10.0.0.7", Caller.anonymous("10.0.0.7").address());
        assertFalse(Caller.anonymous("10.0.0.7").isSignedIn());
    }

    @Test
    void is_somebody_for_the_length_of_the_work_and_then_who_was_before() {
        String names = Caller.as(CLERK, () -> {
            String inner = Caller.as(Caller.anonymous("x"), () -> Caller.current().address());
            return inner + " " + Caller.current().name();
        });
        assertEquals("x clerk", names);
        assertFalse(Caller.current().isSignedIn());
        assertThrows(IllegalStateException.class, () -> Caller.as(CLERK, () -> {
            throw new IllegalStateException("in the middle of the work");
        }));
        assertFalse(Caller.current().isSignedIn());
    }

    @Test
    void holds_the_roles_that_were_granted_and_those_that_everybody_holds() {
        assertEquals(EnumSet.of(Role.CLERK, Role.BUYER, Role.SIGNED_IN, Role.ANYONE),
                Arrays.stream(Role.values()).filter(CLERK::holds).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
        assertEquals(EnumSet.of(Role.ANYONE), Arrays.stream(Role.values()).filter(Caller.anonymous("")::holds)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
        assertEquals(new AccountId(7), CLERK.mustBeSignedIn());
    }

    @Test
    void reaches_by_a_grant_its_place_and_below_or_its_unit_and_no_other() {
        assertTrue(Grant.at(TOWN, Role.OPERATOR).covers(VILLAGE));
        assertTrue(Grant.at(TOWN, Role.OPERATOR).covers(TOWN));
        assertFalse(Grant.at(VILLAGE, Role.CLERK).covers(TOWN));
        assertFalse(Grant.at(TOWN, Role.OPERATOR).covers(SCHOOL));
        assertTrue(Grant.in(SCHOOL, Role.UNION).covers(SCHOOL));
        assertFalse(Grant.in(SCHOOL, Role.UNION).covers(new UnitId(6)));
        assertFalse(Grant.in(SCHOOL, Role.UNION).covers(TOWN));
    }

    @Test
    void holds_a_role_at_a_place_or_in_a_unit_or_not_at_all() {
        Set<Role> nobodys = Arrays.stream(Role.values()).filter(role -> !role.canBeHeld()).collect(Collectors.toSet());
        assertEquals(Set.of(Role.SIGNED_IN, Role.ANYONE), nobodys);
        assertEquals(Set.of(Role.SIGNED_IN, Role.ANYONE, Role.UNION, Role.BUYER),
                Arrays.stream(Role.values()).filter(role -> !role.isHeldAtPlaces()).collect(Collectors.toSet()));
    }
}
