package org.yibao.web.national;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibao.decision.Line;

/**
 * The ratio that basic insurance applied (pool_prop_selfpay), with four decimals. It is the ratio of the terms and no quotient of amounts:
 * under a yearly cap, {@code hifp_pay / (inscp_scp_amt − act_pay_dedc)} is lower. A decision tells it in the formula of its line only.
 */
final class AppliedRatio {
    private static final Pattern RATIO = Pattern.compile("× ([0-9.]+)% =");

    private AppliedRatio() {}

    /** @param basic the line of basic insurance, such as {@code (18000.00 − 400.00) × 75% = 13200.00} */
    static BigDecimal of(Line basic) {
        Matcher ratio = RATIO.matcher(basic.formula());
        if (!ratio.find()) {
            throw new IllegalStateException("The formula %s names no ratio.".formatted(basic.formula()));
        }
        return new BigDecimal(ratio.group(1)).movePointLeft(2).setScale(4);
    }
}
