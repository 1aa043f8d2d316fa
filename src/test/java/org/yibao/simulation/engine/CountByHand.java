package org.yibao.simulation.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yibao.codes.CareKind;
import org.yibao.facts.Care;
import org.yibao.facts.IdentityPeriod;
import org.yibao.settlement.Statement;
import org.yibao.simulation.RandomPeople;
import org.yibao.simulation.RandomPerson;
import org.yibao.simulation.RandomPerson.RandomVisit;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Tally;
import org.yibao.simulation.tally.Undecided;
import org.yibao.simulation.tally.VisitMeasures;
import org.yibao.terms.Missing;

/** What two policies come to for some people, person by person and visit by visit. Of the engine it takes the names of what is counted, and nothing else. */
final class CountByHand {
    static final long CATASTROPHIC_ABOVE = 1_000_000;

    private static final String NO_IDENTITY = "NONE";
    private static final int LATER = 13;

    /** Weighted rows of {@link Measures} by place of enrolment, identity and first age of the class. */
    final Map<String, long[]> regions = new TreeMap<>();

    final Map<String, long[]> identities = new TreeMap<>();
    final Map<Integer, long[]> ageClasses = new TreeMap<>();
    final long[] all = new long[Measures.WIDTH];

    /** Weighted rows of {@link VisitMeasures} by facility and kind, and by place of enrolment and month. */
    final Map<String, long[]> facilities = new TreeMap<>();

    final Map<String, long[]> months = new TreeMap<>();
    /** Weighted heads or visits by what is open, under which policy, and why. */
    final Map<String, Long> open = new TreeMap<>();

    /** Weighted heads by fen. */
    final Map<Long, Long> gains = new TreeMap<>();

    final Map<Long, Long> losses = new TreeMap<>();

    private final Policy baseline;
    private final Policy candidate;
    private final int year;

    CountByHand(Policy baseline, Policy candidate, RandomPeople people) {
        this.baseline = baseline;
        this.candidate = candidate;
        this.year = people.year();
        people.all().forEach(this::count);
    }

    private void count(RandomPerson person) {
        YearByHand before = new YearByHand(baseline, person, year);
        YearByHand after = new YearByHand(candidate, person, year);
        long[] row = new long[Measures.WIDTH];
        row[Measures.PERSONS] = 1;
        long more = fund(row, before.funding, after.funding, person.weight());
        more += settle(row, before, after, person);
        if (more != 0) {
            row[more < 0 ? Measures.WINNERS : Measures.LOSERS] = 1;
            row[more < 0 ? Measures.GAIN : Measures.LOSS] = Math.abs(more);
            (more < 0 ? gains : losses).merge(Math.abs(more), person.weight(), Long::sum);
        }
        String identity = person.enrollee().identities().stream()
                .filter(this::heldInTheYear)
                .map(IdentityPeriod::code)
                .min(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse(NO_IDENTITY);
        int age = Math.max(
                0,
                Period.between(person.enrollee().birthDate(), LocalDate.of(year, 1, 1))
                        .getYears());
        int ageClass = Arrays.stream(Tally.AGE_CLASSES)
                .filter(first -> first <= age)
                .max()
                .orElseThrow();
        add(all, row, person.weight());
        add(regions.computeIfAbsent(person.enrollee().region(), key -> new long[row.length]), row, person.weight());
        add(identities.computeIfAbsent(identity, key -> new long[row.length]), row, person.weight());
        add(ageClasses.computeIfAbsent(ageClass, key -> new long[row.length]), row, person.weight());
    }

    private boolean heldInTheYear(IdentityPeriod held) {
        return held.from().getYear() <= year && (held.to() == null || held.to().getYear() >= year);
    }

    /** What the person's own contribution is more under the candidate. */
    private long fund(long[] row, FundingByHand before, FundingByHand after, long weight) {
        boolean subsidy = before.subsidy() != null && after.subsidy() != null;
        boolean contribution = before.contribution() != null && after.contribution() != null;
        boolean whole = before.missing().isEmpty() && after.missing().isEmpty();
        row[Measures.SUBSIDY_UNKNOWN] = subsidy ? 0 : 1;
        row[Measures.CONTRIBUTION_UNKNOWN] = contribution ? 0 : 1;
        row[Measures.FUNDING_UNDECIDED] = subsidy && contribution && whole ? 0 : 1;
        row[Measures.INSURED] = before.insured() ? 1 : 0;
        row[Measures.INSURED + Measures.POLICY] = after.insured() ? 1 : 0;
        if (subsidy) {
            put(row, 0, before.subsidy());
            put(row, Measures.POLICY, after.subsidy());
        }
        if (contribution) {
            put(row, 0, before.contribution());
            put(row, Measures.POLICY, after.contribution());
        }
        open(Undecided.What.FUNDING, false, before.missing().stream().toList(), before.answered(), weight);
        open(Undecided.What.FUNDING, true, after.missing().stream().toList(), after.answered(), weight);
        return contribution
                ? after.contribution().getOrDefault(Payer.CONTRIBUTION, 0L)
                        - before.contribution().getOrDefault(Payer.CONTRIBUTION, 0L)
                : 0;
    }

    /** What bills leave to the person more under the candidate. */
    private long settle(long[] row, YearByHand before, YearByHand after, RandomPerson person) {
        boolean[] settled = new boolean[person.visits().size()];
        for (int visit = 0; visit < settled.length; visit++) {
            settled[visit] = before.settles(visit) && after.settles(visit);
            if (!settled[visit]) {
                row[Measures.VISITS_UNDECIDED]++;
                row[Measures.FEES_UNDECIDED] += person.visits().get(visit).total();
                openVisit(before, visit, false, person.weight());
                openVisit(after, visit, true, person.weight());
            }
        }
        List<Statement> paid = before.statements(settled);
        List<Statement> paidThen = after.statements(settled);
        for (int visit = 0; visit < settled.length; visit++) {
            if (settled[visit]) {
                count(row, person, person.visits().get(visit), paid.get(visit), paidThen.get(visit));
            }
        }
        Map<Payer, Long> payers = YearByHand.paid(paid);
        Map<Payer, Long> payersThen = YearByHand.paid(paidThen);
        put(row, 0, payers);
        put(row, Measures.POLICY, payersThen);
        long left = payers.getOrDefault(Payer.PERSON, 0L);
        long leftThen = payersThen.getOrDefault(Payer.PERSON, 0L);
        row[Measures.CATASTROPHIC] = left > CATASTROPHIC_ABOVE ? 1 : 0;
        row[Measures.CATASTROPHIC + Measures.POLICY] = leftThen > CATASTROPHIC_ABOVE ? 1 : 0;
        return leftThen - left;
    }

    private void count(long[] row, RandomPerson person, RandomVisit visit, Statement paid, Statement paidThen) {
        Care care = visit.care();
        row[Measures.VISITS]++;
        row[Measures.FEES] += visit.total();
        row[Measures.IN_SCOPE] += visit.inScope();
        if (care.kind() == CareKind.INPATIENT) {
            row[Measures.STAYS]++;
            row[Measures.STAYS_FEES] += visit.total();
            row[Measures.STAYS_IN_SCOPE] += visit.inScope();
            stay(row, 0, paid);
            stay(row, Measures.POLICY, paidThen);
        }
        long[] counted = new long[VisitMeasures.WIDTH];
        counted[VisitMeasures.VISITS] = 1;
        counted[VisitMeasures.FEES] = visit.total();
        counted[VisitMeasures.IN_SCOPE] = visit.inScope();
        visit(counted, 0, paid);
        visit(counted, VisitMeasures.POLICY, paidThen);
        int month = care.settled().getYear() > year ? LATER : care.settled().getMonthValue();
        String ofMonth = person.enrollee().region() + " " + month;
        String ofFacility = care.facility() + " " + care.kind();
        add(months.computeIfAbsent(ofMonth, key -> new long[counted.length]), counted, person.weight());
        add(facilities.computeIfAbsent(ofFacility, key -> new long[counted.length]), counted, person.weight());
    }

    private static void stay(long[] row, int policy, Statement paid) {
        row[Measures.STAYS_BASIC + policy] += paid.basic();
        row[Measures.STAYS_SERIOUS + policy] += paid.seriousIllness();
        if (paid.inScope() > 0) {
            row[Measures.STAYS_RATIOS + policy] += BigDecimal.valueOf(paid.basic() * 10_000)
                    .divide(BigDecimal.valueOf(paid.inScope()), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    private static void visit(long[] row, int policy, Statement paid) {
        row[VisitMeasures.BASIC + policy] = paid.basic();
        row[VisitMeasures.SERIOUS + policy] = paid.seriousIllness();
        row[VisitMeasures.ASSISTANCE + policy] = paid.assistance();
        row[VisitMeasures.PERSON + policy] = paid.person();
    }

    private void openVisit(YearByHand of, int visit, boolean then, long weight) {
        TermsByHand terms = of.terms.get(visit);
        if (!of.settles(visit)) {
            open(Undecided.What.BENEFITS, then, terms.missing().stream().toList(), terms.answered(), weight);
        }
    }

    private void open(Undecided.What what, boolean then, List<Missing> missing, boolean answered, long weight) {
        missing.forEach(figure -> open.merge(why(what, then, figure), weight, Long::sum));
        if (!answered) {
            open.merge(why(what, then, null), weight, Long::sum);
        }
    }

    /** What is open, under which policy, and for want of which figure; {@code null} when no figure is missing. */
    static String why(Undecided.What what, boolean then, Missing figure) {
        return "%s %s %s".formatted(what, then ? "方案" : "基准", figure == null ? "没有答案" : figure);
    }

    private static void put(long[] row, int policy, Map<Payer, Long> paid) {
        paid.forEach((payer, amount) -> row[Measures.of(payer) + policy] = amount);
    }

    private static void add(long[] sums, long[] row, long weight) {
        for (int measure = 0; measure < row.length; measure++) {
            sums[measure] += row[measure] * weight;
        }
    }

    /** Rows as texts, so that a failed comparison shows what differs. */
    static <K> Map<K, String> texts(Map<K, long[]> rows) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> Arrays.toString(row.getValue()), (one, other) -> one, TreeMap::new));
    }
}
