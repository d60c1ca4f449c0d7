package org.countystore.household;

/** Hides what identifies a person and leaves what a neighbour needs to recognise the row. */
public final class Mask {
    private Mask() {
    }

    /** The first and the last character stay, such as 张*山; of two characters only the first, such as 张*. */
    public static String name(String name) {
        int[] letters = name.strip().codePoints().toArray();
        if (letters.length <= 1) {
            return "*";
        }
        String first = Character.toString(letters[0]);
        return letters.length == 2 ? first + "*"
                : first + "*".repeat(letters.length - 2) + Character.toString(letters[letters.length - 1]);
    }

    /** Such as {@code 110***********002X}. */
    public static String identity(IdentityNumber number) {
        return middle(number.value(), 3, 4);
    }

    /** Such as {@code 138****1234}. */
    public static String phone(String phone) {
        return phone.length() <= 7 ? "*".repeat(phone.length()) : middle(phone, 3, 4);
    }

    private static String middle(String text, int front, int back) {
        return text.substring(0, front) + "*".repeat(text.length() - front - back) + text.substring(text.length() - back);
    }
}
