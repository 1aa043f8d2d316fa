package org.yibao.simulation.goal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;

/** A constraint, measured. */
final class Bound {
    /** Scope of all pooling areas or identities, one by one. */
    static final String EACH = "EACH";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    private static String usualScope(GoalRequest.Measure measure) {
        return switch (measure) {
            case FUND_BALANCE, MONTHS_OF_RESERVE, IDENTITY_BURDEN -> EACH;
            case LOSERS, STAYS_SHARE, CATASTROPHIC -> Breakdown.ALL;
            case PAYER_DIFFERENCE -> throw new GoalException("约束 PAYER_DIFFERENCE 要在 scope 中写明付费方，例如 BASIC_FUND。");
        };
    }

    /** Whose measure it is: as it was given, or the usual one. */
    String scope() {
        return scope;
    }

    /** The constraint as a Chinese phrase. */
    String text() {
        String name =
                switch (constraint.measure()) {
                    case FUND_BALANCE -> "基金当年结余（元）";
                    case MONTHS_OF_RESERVE -> "年末可支付月数";
                    case IDENTITY_BURDEN -> "人均负担增加（元）";
                    case LOSERS -> "受损人数";
                    case PAYER_DIFFERENCE -> "支付增加（元）";
                    case STAYS_SHARE -> "住院政策范围内支付比例（%）";
                    case CATASTROPHIC -> "灾难性负担人数增加";
                };
        String of = scope.equals(EACH) ? "每一" + (isIdentity() ? "身份" : "统筹区") : scope;
        String low =
                constraint.atLeast() == null ? "" : " ≥ " + constraint.atLeast().toPlainString();
        String high =
                constraint.atMost() == null ? "" : " ≤ " + constraint.atMost().toPlainString();
        return "%s %s%s%s".formatted(of, name, low, high);
    }

    private boolean isIdentity() {
        return constraint.measure() == GoalRequest.Measure.IDENTITY_BURDEN;
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
        if (constraint.measure() == GoalRequest.Measure.PAYER_DIFFERENCE || scope.equals(Breakdown.ALL)) {
            all.put(scope, breakdown.all());
            return all;
        }
        if (constraint.measure() == GoalRequest.Measure.LOSERS) {
            all.putAll(breakdown.regions());
            all.putAll(breakdown.identities());
        } else {
            all.putAll(isIdentity() ? breakdown.identities() : breakdown.poolingAreas());
        }
        if (!scope.equals(EACH)) {
            all.keySet().retainAll(java.util.Set.of(scope));
        }
        return all;
    }

    private BigDecimal value(String key, Totals totals) {
        Totals.Side before = totals.baseline();
        Totals.Side after = totals.candidate();
        return switch (constraint.measure()) {
            case FUND_BALANCE -> yuan(after.income() - after.expense());
            case MONTHS_OF_RESERVE -> months(key, after);
            case IDENTITY_BURDEN ->
                Weighted.perHead(after.burden() - before.burden(), totals.get(Measures.PERSONS))
                        .yuan();
            case LOSERS -> Weighted.heads(totals.get(Measures.LOSERS));
            case PAYER_DIFFERENCE -> yuan(after.paid(payer()) - before.paid(payer()));
            case STAYS_SHARE -> stays(totals);
            case CATASTROPHIC -> Weighted.heads(after.get(Measures.CATASTROPHIC) - before.get(Measures.CATASTROPHIC));
        };
    }

    private Payer payer() {
        return Payer.valueOf(scope);
    }

    private static BigDecimal yuan(long sum) {
        return Weighted.amount(sum).yuan();
    }

    private static BigDecimal stays(Totals totals) {
        BigDecimal share =
                Weighted.share(totals.candidate().get(Measures.STAYS_BASIC), totals.get(Measures.STAYS_IN_SCOPE));
        return share == null ? null : share.multiply(HUNDRED).stripTrailingZeros();
    }

    private BigDecimal months(String key, Totals.Side after) {
        Money reserve = key.equals(Breakdown.ALL)
                ? reserves.values().stream().reduce(Money.ZERO, Money::plus)
                : reserves.get(key);
        if (reserve == null) {
            throw withoutReserve(key);
        }
        return after.expense() == 0
                ? null
                : yuan(after.income() - after.expense())
                        .add(reserve.yuan())
                        .multiply(BigDecimal.valueOf(12))
                        .divide(yuan(after.expense()), 2, java.math.RoundingMode.HALF_UP);
    }

    static GoalException withoutReserve(String poolingArea) {
        return new GoalException("约束 MONTHS_OF_RESERVE 需要统筹区 %s 的年初结余：请写入 parameters.reserves。".formatted(poolingArea));
    }
}
