package org.yibao.simulation.generated;

/**
 * What is assumed of people enrolled in resident insurance (示例): no figure here is a statistic. Shares are percent. Ages are completed
 * years on 1 January of the year.
 */
final class PersonAssumptions {
    /** Highest age that is made. */
    static final int OLDEST = 94;

    /** Share of those born during the year. */
    static final double BORN_IN_YEAR = 0.6;

    /** Share of those who enrol during the first half of the year rather than before it. */
    static final double ENROLLED_LATE = 1.5;

    /** Of residence permits, those that end on 31 December before the year and so are not valid at its beginning. */
    static final double PERMIT_EXPIRED = 3;

    /** Share by classes of ages that begin at {@link #CLASS_FROM}. Fewer of working age: many of them are insured as employees. */
    private static final double[] CLASS_SHARE = {
        5.0, 6.0, 6.0, 6.5, 5.0, 5.0, 6.5, 6.0, 6.0, 8.0, 9.5, 9.0, 8.0, 6.0, 3.5, 2.0, 1.2, 0.8
    };

    private static final int[] CLASS_FROM = {0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85};

    private PersonAssumptions() {}

    /** Share of a year of age. */
    static double share(int age) {
        int found = CLASS_FROM.length - 1;
        while (CLASS_FROM[found] > age) {
            found--;
        }
        int next = found + 1 < CLASS_FROM.length ? CLASS_FROM[found + 1] : OLDEST + 1;
        return CLASS_SHARE[found] / (next - CLASS_FROM[found]);
    }

    /** Share of pupils and full-time students. */
    static double students(int age) {
        return age < 6 || age > 22 ? 0 : age < 16 ? 98 : age < 19 ? 90 : 35;
    }

    /** Of pupils and students, those enrolled by school register. */
    static double schoolRegister(int age) {
        return age < 19 ? 8 : 40;
    }

    /** Of those not enrolled by school register, those enrolled by residence permit. */
    static double residencePermit(int age) {
        return age >= 18 && age < 60 ? 3 : 1;
    }

    /** Of those enrolled by residence permit or school register, those from Hong Kong, Macau and Taiwan, each. */
    static double fromElsewhere() {
        return 0.3;
    }

    /** Share of the extremely poor. */
    static double extremelyPoor(int age) {
        return age < 60 ? 0.1 : 1.5;
    }

    /** Share of those with subsistence allowance. */
    static double subsistenceAllowance(int age) {
        return age < 16 ? 2.5 : age < 60 ? 3 : 5;
    }

    /** Share of the registered poor. */
    static double registeredPoor(int age) {
        return age < 60 ? 2.5 : 4;
    }

    /** Of those with subsistence allowance, those who are registered poor, too. */
    static double poorInBothWays() {
        return 20;
    }

    /** Of those with subsistence allowance or registered as poor, those whose identity begins or ends within the year. */
    static double changedInYear() {
        return 6;
    }

    /** Share of each of the groups that are monitored: out of poverty but unstable, near poverty, newly impoverished. */
    static double monitored() {
        return 0.15;
    }
}
