package org.yibao;

/**
 * How much a property is tried: every day as much as finds what usually goes wrong, with {@code mvn verify -Pexhaustive} as much as the
 * property is worth.
 */
public final class Effort {
    /** Whether everything is tried; the profile says so. */
    private static final boolean EXHAUSTIVE = Boolean.getBoolean("tests.exhaustive");

    private Effort() {}

    /** A number of cases, editions or persons. */
    public static int of(int everyday, int exhaustive) {
        return EXHAUSTIVE ? exhaustive : everyday;
    }
}
