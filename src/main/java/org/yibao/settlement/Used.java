package org.yibao.settlement;

/**
 * What one kind of care has seen in a year, in fen.
 *
 * @param deductible deductible charged
 * @param basic      paid by basic insurance
 */
public record Used(long deductible, long basic) {
    public static final Used NOTHING = new Used(0, 0);

    public Used {
        if (deductible < 0 || basic < 0) {
            throw new IllegalArgumentException("What a year has seen is not negative.");
        }
    }

    Used plus(long moreDeductible, long moreBasic) {
        return new Used(deductible + moreDeductible, basic + moreBasic);
    }
}
