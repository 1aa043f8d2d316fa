package org.yibao.simulation.generated;

import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;

/**
 * What is assumed of visits (示例): no figure here is a statistic. About 1.5 visits a person and year. Shares are percent, amounts yuan, ages
 * completed years on 1 January of the year.
 */
final class VisitAssumptions {
    /** Most visits of a person in a year. */
    static final int MOST = 60;

    /**
     * How unlike people of one age are: visits are counted by a negative binomial distribution of this size, so that a few people have many.
     */
    static final double LIKENESS = 1.5;

    /** Highest bill. */
    static final double HIGHEST_BILL = 2_000_000;

    /** Lowest bill. */
    static final double LOWEST_BILL = 1;

    /** How much more a stay costs in another pooling area, and in another province. */
    static final double DEARER_IN_PROVINCE = 1.2;

    static final double DEARER_OUT_OF_PROVINCE = 1.5;

    /** Of stays, those in another pooling area and those in another province, all of them in hospitals of level 3. */
    static final double STAYS_IN_PROVINCE = 11;

    static final double STAYS_OUT_OF_PROVINCE = 4;

    /** Of stays elsewhere, those with a referral. */
    static final double REFERRED_IN_PROVINCE = 80;

    static final double REFERRED_OUT_OF_PROVINCE = 60;

    /** Of stays between 2020 and 2022, those of confirmed and of suspected cases of COVID-19. */
    static final double COVID_CONFIRMED = 0.02;

    static final double COVID_SUSPECTED = 0.03;

    /** Of visits elsewhere and of others, those settled later than on the day of discharge: by the following days at most. */
    static final double SETTLED_LATER_ELSEWHERE = 30;

    static final double SETTLED_LATER = 2;

    static final int LATEST_SETTLEMENT = 60;

    /** Of people with drugs for two diseases, those with hypertension only and with diabetes only; the others have both. */
    static final double HYPERTENSION_ONLY = 60;

    static final double DIABETES_ONLY = 25;

    private VisitAssumptions() {}

    /** Classes of ages that differ in their visits. */
    static int ageClass(int age) {
        return age < 7 ? 0 : age < 18 ? 1 : age < 45 ? 2 : age < 60 ? 3 : 4;
    }

    static final int AGE_CLASSES = 5;

    /** Visits a person and year, in the order of {@link CareKind}. */
    static double[] rates(int ageClass) {
        return switch (ageClass) {
            case 0 -> new double[] {1.25, 0, 0.02, 0.12};
            case 1 -> new double[] {0.65, 0, 0.02, 0.04};
            case 2 -> new double[] {0.5, 0.03, 0.02, 0.08};
            case 3 -> new double[] {1.15, 0.25, 0.08, 0.15};
            default -> new double[] {1.9, 0.7, 0.25, 0.32};
        };
    }

    /** Share of kinds of facilities for local care, in the order of {@link Facility}. */
    static double[] facilities(CareKind kind) {
        return switch (kind) {
            case OUTPATIENT -> new double[] {60, 40, 0, 0, 0};
            case TWO_DISEASES -> new double[] {30, 50, 0, 20, 0};
            case CHRONIC -> new double[] {0, 10, 0, 50, 40};
            case INPATIENT -> new double[] {0, 24, 12, 44, 20};
        };
    }

    /** Median of the bill, which is distributed log-normally. */
    static double median(CareKind kind, Facility facility) {
        return switch (kind) {
            case OUTPATIENT -> facility == Facility.VILLAGE_CLINIC ? 60 : 110;
            case TWO_DISEASES -> 90;
            case CHRONIC -> 600;
            case INPATIENT ->
                switch (facility) {
                    case VILLAGE_CLINIC, TOWNSHIP -> 2_200;
                    case LEVEL_1 -> 3_500;
                    case LEVEL_2 -> 6_000;
                    case LEVEL_3 -> 13_000;
                };
        };
    }

    /** Standard deviation of the bill's natural logarithm. */
    static double spread(CareKind kind, Facility facility) {
        return switch (kind) {
            case OUTPATIENT -> 0.65;
            case TWO_DISEASES -> 0.5;
            case CHRONIC -> 0.9;
            case INPATIENT ->
                switch (facility) {
                    case VILLAGE_CLINIC, TOWNSHIP -> 0.5;
                    case LEVEL_1 -> 0.55;
                    case LEVEL_2 -> 0.65;
                    case LEVEL_3 -> 0.8;
                };
        };
    }

    /** Mean share of the bill that is out of the scope of policy; of a bill, any share from none to twice as much is as likely. */
    static double outOfScope(Facility facility) {
        return switch (facility) {
            case VILLAGE_CLINIC -> 3;
            case TOWNSHIP -> 5;
            case LEVEL_1 -> 8;
            case LEVEL_2 -> 12;
            case LEVEL_3 -> 18;
        };
    }

    /** Mean days from admission to discharge; of a stay, any number from 1 to nearly twice as many is as likely. */
    static int meanStay(Facility facility) {
        return switch (facility) {
            case VILLAGE_CLINIC, TOWNSHIP -> 7;
            case LEVEL_1 -> 8;
            case LEVEL_2 -> 9;
            case LEVEL_3 -> 10;
        };
    }
}
