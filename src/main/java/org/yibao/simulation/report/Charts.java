package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.Attribution;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.goal.GoalAnswer;
import org.yibao.simulation.projection.Projection;
import org.yibao.simulation.result.Decile;
import org.yibao.simulation.result.Fund;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.result.VisitGroup;
import org.yibao.simulation.tally.Payer;

/** The charts of a report. */
final class Charts {
    private static final String GAIN = "#1a7f37";
    private static final String LOSS = "#cf222e";
    private static final List<Payer> BILLS =
            List.of(Payer.BASIC_FUND, Payer.SERIOUS_ILLNESS_FUND, Payer.ASSISTANCE, Payer.PERSON);

    private Charts() {}

    static String payers(SimulationResult result) {
        List<PayerAmount> paying = result.payers().stream()
                .filter(payer ->
                        payer.baseline().fen() != 0 || payer.candidate().fen() != 0)
                .toList();
        return BarChart.of(
                "各付费方，基准与方案",
                map(paying, PayerAmount::label),
                List.of(
                        Series.baseline(map(paying, payer -> payer.baseline().yuan())),
                        Series.candidate(map(paying, payer -> payer.candidate().yuan()))),
                Numbers::large);
    }

    static String sides(String title, List<Group> groups) {
        return BarChart.of(
                title,
                map(groups, Group::label),
                List.of(
                        new Series(Indicator.GAIN.labelWithUnit(), GAIN, false, map(groups, group -> group.gain()
                                .yuan())),
                        new Series(Indicator.LOSS.labelWithUnit(), LOSS, false, map(groups, group -> group.loss()
                                .yuan()))),
                Numbers::large);
    }

    static String deciles(List<Decile> deciles) {
        return BarChart.of(
                "各组人均自付，基准与方案",
                map(deciles, decile -> "第 %d 组".formatted(decile.number())),
                List.of(
                        Series.baseline(map(
                                deciles, decile -> decile.perPerson().baseline().yuan())),
                        Series.candidate(map(
                                deciles,
                                decile -> decile.perPerson().candidate().yuan()))),
                Numbers::yuan);
    }

    /** One chart a payer: their sizes differ too much for one. */
    static String months(List<VisitGroup> months) {
        StringBuilder charts = new StringBuilder();
        for (Payer payer : BILLS) {
            charts.append("<h3>").append(payer.label()).append("</h3>");
            charts.append(LineChart.of(
                    payer.label() + "按结算月份，基准与方案",
                    map(months, VisitGroup::label),
                    List.of(
                            Series.baseline(map(months, month -> paid(month, payer, PayerAmount::baseline))),
                            Series.candidate(map(months, month -> paid(month, payer, PayerAmount::candidate)))),
                    Numbers::large));
        }
        return charts.toString();
    }

    private static BigDecimal paid(VisitGroup month, Payer payer, Function<PayerAmount, Money> side) {
        return month.payers().stream()
                .filter(amount -> amount.payer() == payer)
                .map(side)
                .map(Money::yuan)
                .findFirst()
                .orElse(null);
    }

    static String funds(List<Fund> funds) {
        return BarChart.of(
                Indicator.FUND_BALANCE.label() + "，基准与方案",
                map(funds, Fund::label),
                List.of(
                        Series.baseline(
                                map(funds, fund -> fund.balance().baseline().yuan())),
                        Series.candidate(
                                map(funds, fund -> fund.balance().candidate().yuan()))),
                Numbers::large);
    }

    /** All areas together: what is left at the end of each year, or each year's balance where no reserve is known. */
    static String projection(Projection projection) {
        StringBuilder charts = new StringBuilder();
        for (Projection.Path path : projection.paths()) {
            if (path.key().equals("ALL")) {
                boolean reserve = path.years().stream().allMatch(year -> year.reserve() != null);
                charts.append(
                        "<h3>个人缴费%s增长：%s</h3>".formatted(OutlookTables.step(path.step()), reserve ? "年末累计结余" : "当年结余"));
                charts.append(LineChart.of(
                        "基金走势",
                        map(path.years(), year -> Integer.toString(year.year())),
                        List.of(
                                Series.baseline(map(path.years(), year -> (reserve ? year.reserve() : year.balance())
                                        .baseline()
                                        .yuan())),
                                Series.candidate(map(path.years(), year -> (reserve ? year.reserve() : year.balance())
                                        .candidate()
                                        .yuan()))),
                        Numbers::large));
            }
        }
        return charts.toString();
    }

    static String attribution(Attribution attribution) {
        return BarChart.of(
                "各处改动对医保基金支出的影响",
                map(attribution.units(), unit -> unit.cell() == null ? "规则或年度" : unit.sheet() + "!" + unit.cell()),
                List.of(
                        new Series(
                                "只改这一处（元）",
                                "#8a94a6",
                                false,
                                map(attribution.units(), unit -> insurance(unit.effects(), true))),
                        new Series(
                                "在全部改动中的份额（元）",
                                "#1f6feb",
                                false,
                                map(attribution.units(), unit -> insurance(unit.effects(), false)))),
                Numbers::large);
    }

    private static BigDecimal insurance(
            List<org.yibao.simulation.attribution.AttributedEffect> effects, boolean alone) {
        return effects.stream()
                .filter(effect -> effect.payer() == Payer.BASIC_FUND || effect.payer() == Payer.SERIOUS_ILLNESS_FUND)
                .map(effect -> alone ? effect.alone() : effect.share())
                .reduce(Money.ZERO, Money::plus)
                .yuan();
    }

    /** What each constraint's measure comes to over the values that were tried. */
    static String goal(GoalAnswer goal) {
        StringBuilder charts = new StringBuilder();
        List<String> values = map(goal.curve(), point -> String.join("、", point.values()));
        int constraints = goal.curve().stream()
                .mapToInt(point -> point.measures().size())
                .max()
                .orElse(0);
        for (int number = 0; number < constraints; number++) {
            List<BigDecimal> measured = new ArrayList<>();
            String name = "";
            for (GoalAnswer.Point point : goal.curve()) {
                boolean there = number < point.measures().size();
                measured.add(there ? point.measures().get(number).value() : null);
                name = there ? point.measures().get(number).constraint() : name;
            }
            charts.append("<h3>").append(Html.escape(name)).append("</h3>");
            charts.append(
                    LineChart.of(name, values, List.of(new Series(name, "#1f6feb", false, measured)), Numbers::large));
        }
        return charts.toString();
    }

    private static <T, V> List<V> map(List<T> of, Function<T, V> value) {
        List<V> values = new ArrayList<>();
        of.forEach(one -> values.add(value.apply(one)));
        return values;
    }
}
