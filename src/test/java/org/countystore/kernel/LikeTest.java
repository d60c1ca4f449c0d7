package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody looks for")
class LikeTest {
    @Test
    void stands_for_itself_whatever_signs_it_has() {
        assertEquals("%100!% !_!!%", Like.within("100% _!"));
        assertEquals("611025%", Like.from("611025"));
        assertEquals("%a1b2", Like.upTo("a1b2"));
    }
}
