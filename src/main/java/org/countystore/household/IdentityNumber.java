package org.countystore.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.countystore.kernel.Refused;

/**
 * A citizen's identity number after GB 11643: area, day of birth, sequence, check character.
 *
 * <p>Its text never shows the number, so that it cannot slip into a log or an audit row.
 */
public record IdentityNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int OLDEST = 130;

    public IdentityNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!value.matches("[1-9]\\d{16}[\\dX]")) {
            throw Refused.invalid("identity", "identity");
        }
        if (checkOf(value) != value.charAt(17)) {
            throw Refused.invalid("identity", "identity_check");
        }
        birthIn(value);
    }

    private static char checkOf(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    private static LocalDate birthIn(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), BIRTH);
        } catch (DateTimeException e) {
            throw Refused.invalid("identity", "identity_birth");
        }
    }

    /** @param digits area, day of birth and sequence, 17 digits */
    public static IdentityNumber completing(String digits) {
        return new IdentityNumber(digits + checkOf(digits));
    }

    public LocalDate born() {
        return birthIn(value);
    }

    public int ageOn(LocalDate day) {
        return Period.between(born(), day).getYears();
    }

    /** @throws Refused INVALID if the person would be unborn or older than anybody */
    IdentityNumber mustBeAliveOn(LocalDate day) {
        if (born().isAfter(day) || ageOn(day) > OLDEST) {
            throw Refused.invalid("identity", "identity_birth");
        }
        return this;
    }

    @Override
    public String toString() {
        return Mask.identity(this);
    }
}
