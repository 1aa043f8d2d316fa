package org.yibao.simulation.tally;

import org.yibao.codes.Labelled;

/** Who pays. Sources: JL-2020-15.1-1 and 2-1 (funding), JL-2020-15.6-4 (the three layers of benefits). */
public enum Payer implements Labelled {
    CENTRAL("中央财政"),
    PROVINCE("省级财政"),
    LOCAL("市县财政"),
    /** Subsidy whose split between the budgets no table has. */
    SUBSIDY_OPEN("财政补助（分担待填）"),
    /** Part of contributions that is paid for persons (资助参保). */
    SUPPORT("资助参保"),
    CONTRIBUTION("个人缴费"),
    /** Contributions of persons who are entitled to support that no table has the amount of. */
    CONTRIBUTION_OPEN("个人缴费（资助待填）"),
    BASIC_FUND("基本医保基金"),
    SERIOUS_ILLNESS_FUND("大病保险"),
    ASSISTANCE("医疗救助"),
    /** What bills leave to persons. */
    PERSON("个人自付");

    private final String label;

    Payer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it pays into the fund; the others pay bills. */
    public boolean funds() {
        return compareTo(BASIC_FUND) < 0;
    }
}
