package org.yibao.rules;

import org.yibao.money.BasisPoints;
import org.yibao.money.Money;

/** Figures as the sentences of findings say them; one that nobody has filled in is 待填. */
public final class FigureText {
    private static final String MISSING = "待填";

    private FigureText() {}

    /** An amount, such as {@code 550.00元}. */
    public static String yuan(Money amount) {
        return amount == null ? MISSING : amount + "元";
    }

    /** A share in basis points, such as {@code 62.5%}. */
    public static String ratio(Integer basisPoints) {
        return basisPoints == null ? MISSING : BasisPoints.percent(basisPoints);
    }

    /** A difference of shares in basis points, such as {@code 5个百分点}. */
    public static String points(Integer basisPoints) {
        return basisPoints == null ? MISSING : BasisPoints.percent(basisPoints).replace("%", "个百分点");
    }
}
