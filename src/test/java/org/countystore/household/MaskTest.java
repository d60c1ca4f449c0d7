package org.countystore.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mask")
class MaskTest {
    @ParameterizedTest
    @CsvSource({"张大山,张*山", "张山,张*", "欧阳大山,欧**山", "张,*", "'',*", "𠮷田大,𠮷*大", " 张大山 ,张*山"})
    void leaves_the_first_and_the_last_character_of_a_name(String name, String masked) {
        assertEquals(masked, Mask.name(name));
    }

    @Test
    void leaves_three_and_four_characters_of_an_identity_number() {
        assertEquals("340***********001X", Mask.identity(new IdentityNumber("34052419800101001X")));
    }

    @ParameterizedTest
    @CsvSource({"13812341234,138****1234", "5321234,*******", "0914-5321234,091*****1234"})
    void leaves_three_and_four_digits_of_a_phone(String phone, String masked) {
        assertEquals(masked, Mask.phone(phone));
    }
}
