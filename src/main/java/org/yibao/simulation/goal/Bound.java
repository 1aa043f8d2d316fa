package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.FigureUnit;
import org.yibao.simulation.figures.Formula;
import org.yibao.simulation.figures.GoalScope;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.tally.Payer;

/** A constraint, measured. */
final class Bound {
    /** Scope of all pooling areas or identities, one by one. */
    static final String EACH = "EACH";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS_DECIMALS = 2;

    private final GoalRequest.Constraint constraint;
    private final String scope;
    private final Map<String, Money> reserves;

    Bound(GoalRequest.Constraint constraint, Map<String, Money> reserves) {
        this.constraint = constraint;
        this.reserves = reserves;
        if (constraint.measure() == null || (constraint.atLeast() == null && constraint.atMost() == null)) {
            throw new GoalException("每个约束都要写明 measure，以及 atLeast 或 atMost 中的至少一个。");
        }
        this.scope = constraint.scope() != null ? constraint.scope() : usualScope(constraint.measure());
    }

    private static String usualScope(Indicator indicator) {
        return switch (indicator.scope()) {
            case POOLING_AREAS, IDENTITIES -> EACH;
            case ALL, ANY_GROUP -> Breakdown.ALL;
            case PAYER -> throw new GoalException("约束 %s 要在 scope 中写明付费方，例如 BASIC_FUND。".formatted(indicator));
        };
    }

    /** Whose measure it is: as it was given, or the usual one. */
    String scope() {
        return scope;
    }

    /** The constraint as a Chinese phrase. */
    String text() {
        boolean identities = constraint.measure().scope() == GoalScope.IDENTITIES;
        String of = scope.equals(EACH) ? "每一" + (identities ? "身份" : "统筹区") : scope;
        String low =
                constraint.atLeast() == null ? "" : " ≥ " + constraint.atLeast().toPlainString();
        String high =
                constraint.atMost() == null ? "" : " ≤ " + constraint.atMost().toPlainString();
        return "%s %s%s%s".formatted(of, constraint.measure().boundLabel(), low, high);
    }

    /** The measure at its worst place. */
    GoalAnswer.Measured measure(Breakdown breakdown) {
        Map<String, BigDecimal> values = values(breakdown);
        if (values.isEmpty()) {
            throw new GoalException("约束“%s”没有可以衡量的对象：人口中没有 %s。".formatted(text(), scope));
        }
        Map.Entry<String, BigDecimal> worst = values.entrySet().stream()
                .min(Comparator.comparing(entry -> slack(entry.getValue())))
                .orElseThrow();
        return new GoalAnswer.Measured(
                text(),
                worst.getKey(),
                worst.getValue(),
                slack(worst.getValue()).signum() >= 0);
    }

    /** How far within its bounds a value is; negative outside. */
    BigDecimal slack(BigDecimal value) {
        BigDecimal above = constraint.atLeast() == null ? null : value.subtract(constraint.atLeast());
        BigDecimal below =
                constraint.atMost() == null ? null : constraint.atMost().subtract(value);
        return above == null ? below : below == null ? above : above.min(below);
    }

    private Map<String, BigDecimal> values(Breakdown breakdown) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        scoped(breakdown).forEach((key, totals) -> {
            BigDecimal value = value(key, totals);
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private Map<String, Totals> scoped(Breakdown breakdown) {
        Map<String, Totals> all = new LinkedHashMap<>();
        if (constraint.measure().scope() == GoalScope.PAYER || scope.equals(Breakdown.ALL)) {
            all.put(scope, breakdown.all());
            return all;
        }
        switch (constraint.measure().scope()) {
            case POOLING_AREAS -> all.putAll(breakdown.poolingAreas());
            case IDENTITIES -> all.putAll(breakdown.identities());
            default -> {
                all.putAll(breakdown.regions());
                all.putAll(breakdown.identities());
            }
        }
        if (!scope.equals(EACH)) {
            all.keySet().retainAll(java.util.Set.of(scope));
        }
        return all;
    }

    private BigDecimal value(String key, Totals totals) {
        Formula formula = constraint.measure().bound();
        if (formula instanceof Formula.MonthsLeft months) {
            return months.of(totals.candidate(), reserve(key), MONTHS_DECIMALS);
        }
        Formula.OfTotals of =
                formula instanceof Formula.EachPayer each ? each.of(Payer.valueOf(scope)) : (Formula.OfTotals) formula;
        BigDecimal value = constraint.measure().boundByRise()
                ? of.rise(totals)
                : of.of(totals).candidateNumber();
        boolean percent = value != null && constraint.measure().unit() == FigureUnit.SHARE;
        return percent ? value.multiply(HUNDRED).stripTrailingZeros() : value;
    }

    private Money reserve(String key) {
        Money reserve = key.equals(Breakdown.ALL)
                ? reserves.values().stream().reduce(Money.ZERO, Money::plus)
                : reserves.get(key);
        if (reserve == null) {
            throw withoutReserve(key);
        }
        return reserve;
    }

    static GoalException withoutReserve(String poolingArea) {
        return new GoalException(
                "约束 %s 需要统筹区 %s 的年初结余：请写入 parameters.reserves。".formatted(Indicator.MONTHS_OF_RESERVE, poolingArea));
    }
}
