package org.yibao.simulation.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.tally.VisitMeasures;

/** Leads funds through the years ahead. Bills that grow are settled anew for each year: deductibles and caps stay where they are. */
public final class Projector {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WHOLE = 10_000;
    private static final int MONTHS = 12;

    private final ProjectionRequest request;
    private final Codebook codes;
    private final Divisions divisions;
    private final Map<String, Money> reserves;

    /** @param reserves what funds have on 1 January of the first year, by pooling area */
    public Projector(ProjectionRequest request, Codebook codes, Divisions divisions, Map<String, Money> reserves) {
        this.request = request;
        this.codes = codes;
        this.divisions = divisions;
        this.reserves = Map.copyOf(reserves);
    }

    /**
     * Projects.
     *
     * @param firstYear the year that was simulated
     * @param withCosts runs the year with bills at so many basis points of what they are
     */
    public Projection project(int firstYear, IntFunction<Tally> withCosts) {
        List<Map<String, Area>> years = new ArrayList<>();
        for (int ahead = 0; ahead <= request.years(); ahead++) {
            years.add(areas(withCosts.apply(costs(ahead))));
        }
        List<Projection.Path> paths = new ArrayList<>();
        Set<String> keys = years.get(0).keySet();
        Set<String> poolingAreas = new TreeSet<>(keys);
        poolingAreas.remove(Breakdown.ALL);
        Money together = together(poolingAreas);
        for (Projection.Step step : Projection.Step.values()) {
            for (String key : keys) {
                List<Area> ofKey = years.stream().map(areas -> areas.get(key)).toList();
                Money reserve = key.equals(Breakdown.ALL) ? together : reserves.get(key);
                paths.add(path(step, key, firstYear, ofKey, reserve));
            }
        }
        return new Projection(assumptions(), paths);
    }

    private int costs(int ahead) {
        return BigDecimal.ONE
                .add(request.costGrowth().divide(HUNDRED))
                .pow(ahead, MathContext.DECIMAL64)
                .multiply(BigDecimal.valueOf(WHOLE))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** What a year comes to in one area, with what each month pays under both policies. */
    private record Area(Totals totals, long[] baselineMonths, long[] candidateMonths) {}

    private Map<String, Area> areas(Tally tally) {
        Breakdown breakdown = new Breakdown(tally, codes, divisions);
        Map<String, Area> areas = new LinkedHashMap<>();
        areas.put(Breakdown.ALL, new Area(breakdown.all(), new long[MONTHS], new long[MONTHS]));
        breakdown
                .poolingAreas()
                .forEach((key, totals) -> areas.put(key, new Area(totals, new long[MONTHS], new long[MONTHS])));
        Sums months = tally.months;
        for (int region = 0; region < months.places(); region++) {
            if (months.seen(region)) {
                Area area = areas.get(divisions.poolingArea(codes.region(region)));
                for (int month = 0; month < Tally.MONTHS; month++) {
                    addMonth(months, region, month, areas.get(Breakdown.ALL));
                    addMonth(months, region, month, area);
                }
            }
        }
        return areas;
    }

    private static void addMonth(Sums months, int region, int month, Area area) {
        int paid = Math.min(month, MONTHS - 1);
        area.baselineMonths()[paid] += expense(months, region, month, 0);
        area.candidateMonths()[paid] += expense(months, region, month, VisitMeasures.POLICY);
    }

    private static long expense(Sums months, int region, int month, int policy) {
        return months.get(region, month, VisitMeasures.BASIC + policy)
                + months.get(region, month, VisitMeasures.SERIOUS + policy);
    }

    private Projection.Path path(Projection.Step step, String key, int firstYear, List<Area> areas, Money reserve) {
        Course baseline = new Course(reserve);
        Course candidate = new Course(reserve);
        List<Projection.Year> years = new ArrayList<>();
        for (int ahead = 0; ahead < areas.size(); ahead++) {
            Area area = areas.get(ahead);
            int year = firstYear + ahead;
            Course.Year before = baseline.pass(
                    year, income(step, ahead, area.totals().baseline()), expenses(ahead, area.baselineMonths()));
            Course.Year after = candidate.pass(
                    year, income(step, ahead, area.totals().candidate()), expenses(ahead, area.candidateMonths()));
            years.add(new Projection.Year(
                    year,
                    Compared.of(before.income(), after.income()),
                    Compared.of(before.expense(), after.expense()),
                    Compared.of(before.balance(), after.balance()),
                    reserve == null ? null : Compared.of(before.reserve(), after.reserve())));
        }
        return new Projection.Path(
                step,
                key,
                key.equals(Breakdown.ALL) ? "合计" : divisions.fullName(key),
                years,
                baseline.exhausted(),
                candidate.exhausted());
    }

    /** The reserve of all areas together, known when that of each is. */
    private Money together(Set<String> areas) {
        return reserves.keySet().containsAll(areas)
                ? areas.stream().map(reserves::get).reduce(Money.ZERO, Money::plus)
                : null;
    }

    /** Subsidy and contributions, grown in step, for those who are insured then. */
    private Money income(Projection.Step step, int ahead, Totals.Side side) {
        BigDecimal heads = Weighted.heads(side.get(Measures.INSURED));
        BigDecimal subsidy = Weighted.amount(side.subsidy()).yuan();
        BigDecimal contributions = Weighted.amount(side.contributions()).yuan();
        BigDecimal more =
                request.subsidyGrowth().multiply(BigDecimal.valueOf(ahead)).multiply(heads);
        BigDecimal contributionsMore = step == Projection.Step.ABSOLUTE
                ? more
                : subsidy.signum() == 0
                        ? BigDecimal.ZERO
                        : contributions.multiply(more).divide(subsidy, MathContext.DECIMAL64);
        return takenUp(ahead, subsidy.add(more).add(contributions).add(contributionsMore));
    }

    private long[] expenses(int ahead, long[] months) {
        long[] fen = new long[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            fen[month] = takenUp(ahead, Weighted.amount(months[month]).yuan()).fen();
        }
        return fen;
    }

    private Money takenUp(int ahead, BigDecimal yuan) {
        List<BigDecimal> takeUp = request.takeUp();
        BigDecimal percent = ahead == 0 || takeUp.isEmpty() ? HUNDRED : takeUp.get(Math.min(ahead, takeUp.size()) - 1);
        return Money.ofYuan(yuan.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private List<String> assumptions() {
        return List.of(
                "财政补助每人每年增加 %s 元；个人缴费同步增长：按同样金额、按同样比例各算一遍（Q6）。"
                        .formatted(request.subsidyGrowth().toPlainString()),
                "医疗费用每年增长 %s%%，逐年按同样的待遇标准重新结算。".formatted(request.costGrowth().toPlainString()),
                request.takeUp().isEmpty()
                        ? "参保人数不变。"
                        : "以后各年参保人数为第一年的 %s%%。"
                                .formatted(String.join(
                                        "%、",
                                        request.takeUp().stream()
                                                .map(BigDecimal::toPlainString)
                                                .toList())),
                "收入按月平均到账；支出按结算月份，次年结算的计入当年12月。",
                "人口年龄结构和就医次数不变；按比例增长时不逐人舍入。",
                "以上均为测算假设，通知没有规定。");
    }
}
