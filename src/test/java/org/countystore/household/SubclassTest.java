package org.countystore.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The classes of households")
class SubclassTest {
    @Test
    void have_two_kinds_each() {
        assertEquals(List.of(Subclass.ABLE_SECURE, Subclass.ABLE_LACKING), Subclass.of(LabourCapacity.ABLE));
        assertEquals(List.of(Subclass.LIMITED_LIFTABLE, Subclass.LIMITED_DEEP), Subclass.of(LabourCapacity.LIMITED));
        assertEquals(List.of(Subclass.NONE_SUPPORTED, Subclass.NONE_MINIMUM_LIVING), Subclass.of(LabourCapacity.NONE));
        assertEquals(Subclass.values().length, Arrays.stream(LabourCapacity.values()).mapToInt(each -> Subclass.of(each).size()).sum());
    }
}
