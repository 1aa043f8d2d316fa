package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yibao.divisions.Divisions;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.Attribution;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.goal.GoalAnswer;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.projection.Projection;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Tally;

/** Makes a result of what was counted. */
public final class Report {
    private final Tally tally;
    private final Divisions divisions;
    private final Breakdown breakdown;
    private final Totals all;

    public Report(Tally tally, Codebook codes, Divisions divisions) {
        this.tally = tally;
        this.divisions = divisions;
        this.breakdown = new Breakdown(tally, codes, divisions);
        this.all = breakdown.all();
    }

    /**
     * What a report needs beside the tally.
     *
     * @param binding             what the result is bound to
     * @param population          who was simulated
     * @param rejected            rows that were left out
     * @param candidate           the candidate, whose tables hold floors
     * @param catastrophicAbove   burden above which it is catastrophic
     * @param overProtectionAbove share of what is in scope above which the poor are over-protected; {@code null} for none
     * @param reserves            what funds have on 1 January, by pooling area
     * @param resamples           resampled populations for confidence bands
     * @param seed                seed of the resampling
     */
    public record Setting(
            Binding binding,
            PopulationDescription population,
            List<PeopleCounts.Rejected> rejected,
            Policy candidate,
            Money catastrophicAbove,
            BigDecimal overProtectionAbove,
            Map<String, Money> reserves,
            int resamples,
            long seed) {}

    /** The result, with what is worked out apart; each of the three may be {@code null}. */
    public SimulationResult result(Setting setting, Attribution attribution, Projection projection, GoalAnswer goal) {
        Map<String, Totals> areas = breakdown.poolingAreas();
        Map<String, Totals> identities = breakdown.identities();
        long everybody = all.get(Measures.PERSONS);
        return new SimulationResult(
                setting.binding(),
                people(setting),
                all.payers(),
                groups(breakdown.regions(), divisions::fullName),
                groups(areas, divisions::fullName),
                groups(identities, IndicatorReport::label),
                ageClasses(),
                Visits.byFacility(tally),
                Visits.byKind(tally),
                Visits.byMonth(tally),
                Distribution.side(tally.gains, all.get(Measures.GAIN), everybody),
                Distribution.side(tally.losses, all.get(Measures.LOSS), everybody),
                Weighted.share(everybody - all.get(Measures.WINNERS) - all.get(Measures.LOSERS), everybody),
                Distribution.deciles(tally.burdens),
                setting.catastrophicAbove(),
                all.counted(Indicator.CATASTROPHIC),
                IndicatorReport.of(all, identities, setting.candidate(), setting.overProtectionAbove()),
                funds(setting.reserves()),
                SamplingBands.of(tally, all, setting.resamples(), setting.seed()),
                open(),
                attribution,
                projection,
                goal);
    }

    /** The funds alone. */
    public List<Fund> funds(Map<String, Money> reserves) {
        return Funds.of(all, breakdown.poolingAreas(), reserves, divisions);
    }

    private PeopleCounts people(Setting setting) {
        PopulationDescription population = setting.population();
        return new PeopleCounts(
                population.kind(),
                population.synthetic(),
                population.year(),
                tally.number(),
                all.heads(Measures.PERSONS),
                all.counted(Measures.INSURED),
                all.heads(Measures.VISITS),
                all.heads(Measures.STAYS),
                all.amount(Measures.FEES),
                all.heads(Measures.VISITS_UNDECIDED),
                all.amount(Measures.FEES_UNDECIDED),
                all.heads(Measures.FUNDING_UNDECIDED),
                setting.rejected(),
                population.notes());
    }

    private static List<Group> groups(Map<String, Totals> totals, UnaryOperator<String> label) {
        List<Group> groups = new ArrayList<>();
        totals.forEach((key, of) -> groups.add(of.group(key, label.apply(key))));
        return groups;
    }

    private List<Group> ageClasses() {
        List<Group> groups = new ArrayList<>();
        breakdown.ageClasses().forEach((first, totals) -> groups.add(totals.group(first.toString(), ages(first))));
        return groups;
    }

    private static String ages(int first) {
        for (int index = 0; index < Tally.AGE_CLASSES.length - 1; index++) {
            if (Tally.AGE_CLASSES[index] == first) {
                return "%d 至 %d 周岁".formatted(first, Tally.AGE_CLASSES[index + 1] - 1);
            }
        }
        return "%d 周岁及以上".formatted(first);
    }

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        tally.undecided()
                .forEach((reason, count) -> open.add(new Open(
                        reason.what(), reason.candidate(), Weighted.heads(count), reason.missing(), reason.reason())));
        open.sort(Comparator.comparing(Open::what)
                .thenComparing(Open::candidate)
                .thenComparing(Open::count, Comparator.reverseOrder())
                .thenComparing(Open::toString));
        return open;
    }
}
