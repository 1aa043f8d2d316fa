package org.yibao.review.difference;

/** Small numbers in Chinese. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九十";

    private Numerals() {}

    /** One to ten in characters, other numbers in digits. */
    static String of(long number) {
        return number >= 1 && number <= 10 ? DIGITS.substring((int) number, (int) number + 1) : Long.toString(number);
    }
}
