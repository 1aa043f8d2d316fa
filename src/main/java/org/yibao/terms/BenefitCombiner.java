package org.yibao.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.DateBasis;
import org.yibao.facts.DeductiblePeriod;
import org.yibao.facts.Division;
import org.yibao.facts.Facility;
import org.yibao.facts.Identities;
import org.yibao.facts.Layer;
import org.yibao.money.Money;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.IdentityHolds;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.OutsideRules;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.benefit.ThreeLayers;
import org.yibao.rules.benefit.TwoDiseaseCare;

/** Combines the benefit findings of one person and visit: basic insurance, then serious-illness insurance, then medical assistance. */
public final class BenefitCombiner {
    private final BenefitProfile profile;
    private final Findings findings;
    private final Function<String, String> workbookOf;
    private final List<Judgement> reasons = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    private BenefitCombiner(BenefitProfile profile, Findings findings, Function<String, String> workbookOf) {
        this.profile = profile;
        this.findings = findings;
        this.workbookOf = workbookOf;
    }

    /**
     * @param path       divisions that contain the place of enrolment, the country first
     * @param judgements what the rules found, in any order
     * @param workbookOf path of the workbook where a row of a table belongs; may answer {@code null}
     */
    public static BenefitOutcome combine(
            BenefitProfile profile,
            List<Division> path,
            List<Judgement> judgements,
            Function<String, String> workbookOf) {
        return new BenefitCombiner(profile, new Findings(path, judgements), workbookOf).combine();
    }

    private BenefitOutcome combine() {
        mostSpecific(IdentityDayRow.class)
                .filter(row -> profile.kind() == CareKind.INPATIENT
                        || !profile.identities().equals(Identities.NONE))
                .ifPresent(this::tell);
        tell(IdentityHolds.class);
        Basic basic = profile.kind() == CareKind.INPATIENT ? inpatient() : outpatient();
        Long annualCap = needed("基本医保年度限额", mostSpecific(AnnualCapRow.class), AnnualCapRow::cap, "cap");
        BenefitFigures.SeriousIllness seriousIllness = countsTowardSeriousIllness() ? seriousIllness() : null;
        Assistance assistance = assistance();
        tell(TwoDiseaseCare.class);
        tell(ThreeLayers.class);
        tell(OutsideRules.class);
        int told = reasons.size();
        BenefitFigures figures = new BenefitFigures(
                basic.deductible(),
                basic.period(),
                ratioAfterReferral(basic.ratio()),
                basic.kindCap(),
                annualCap,
                seriousIllness,
                assistance.ratio(),
                assistance.cap(),
                mostSpecific(IdentityDayRow.class).map(IdentityDayRow::day).orElse(DateBasis.SERVICE),
                Stream.of(Layer.values()).map(this::rounding).toList());
        if (!missing.isEmpty()) {
            reasons.subList(told, reasons.size()).clear(); // adjustments of terms that are not there
        }
        BenefitTerms terms = missing.isEmpty() ? terms(figures) : null;
        List<Check> checks = terms == null || seriousIllness == null
                ? List.of()
                : SeriousIllnessChecks.of(
                        findings, mostSpecific(SeriousIllnessRow.class).orElseThrow(), brackets());
        return new BenefitOutcome(terms, figures, List.copyOf(reasons), checks, List.copyOf(missing));
    }

    private BenefitTerms terms(BenefitFigures figures) {
        return new BenefitTerms(
                profile.kind(),
                profile.facility() == Facility.VILLAGE_CLINIC,
                figures.deductible(),
                figures.deductiblePeriod(),
                figures.ratio(),
                figures.kindCap(),
                figures.annualCap(),
                figures.roundings().get(Layer.BASIC.ordinal()),
                figures.seriousIllness() == null
                        ? null
                        : figures.seriousIllness().terms(),
                figures.roundings().get(Layer.SERIOUS_ILLNESS.ordinal()),
                figures.assistanceRatio(),
                figures.assistanceCap(),
                figures.roundings().get(Layer.ASSISTANCE.ordinal()));
    }

    /** Basic insurance before the adjustment away from home; {@code null} for what is missing. */
    private record Basic(Long deductible, DeductiblePeriod period, Integer ratio, Long kindCap) {}

    private record Assistance(Integer ratio, Long cap) {}

    private Basic inpatient() {
        Optional<InpatientRow> row = mostSpecific(InpatientRow.class);
        String step = List.of("first", "second", "later").get(profile.admission() - 1);
        Long deductible = needed("住院待遇", row, this::admissionDeductible, step);
        Integer ratio = neededRatio("住院待遇", row, InpatientRow::ratio, "ratio");
        return new Basic(deductible, DeductiblePeriod.PER_VISIT, ratio, BenefitTerms.NO_CAP);
    }

    private Money admissionDeductible(InpatientRow row) {
        return switch (profile.admission()) {
            case 1 -> row.first();
            case 2 -> row.second();
            default -> row.later();
        };
    }

    private Basic outpatient() {
        Optional<OutpatientRow> row = mostSpecific(OutpatientRow.class);
        Optional<DeductibleRow> set = mostSpecific(DeductibleRow.class);
        Long deductible;
        if (set.isPresent()) {
            tell(set.get());
            deductible = set.get().deductible().fen();
        } else {
            deductible = needed("门诊待遇", row, OutpatientRow::deductible, "deductible");
        }
        Integer ratio = neededRatio("门诊待遇", row, OutpatientRow::ratio, "ratio");
        return new Basic(
                deductible,
                row.map(OutpatientRow::deductiblePeriod).orElse(null),
                ratio,
                row.map(found -> found.annualCap() == null
                                ? BenefitTerms.NO_CAP
                                : found.annualCap().fen())
                        .orElse(null));
    }

    private Integer ratioAfterReferral(Integer ratio) {
        if (findings.of(ReferralExemption.class).findAny().isPresent()) {
            tell(ReferralExemption.class);
            return ratio;
        }
        Optional<ReferralRow> row = mostSpecific(ReferralRow.class);
        if (row.isEmpty()) {
            return ratio;
        }
        Integer reduction = neededRatio("异地就医调整", row, ReferralRow::reduction, "reduction");
        return ratio == null || reduction == null ? null : (Integer) Math.max(0, ratio - reduction);
    }

    private boolean countsTowardSeriousIllness() {
        boolean extended =
                findings.of(CountsTowardSeriousIllness.class).anyMatch(found -> found.kind() == profile.kind());
        if (extended) {
            tell(CountsTowardSeriousIllness.class);
        }
        return extended || profile.kind() == CareKind.INPATIENT;
    }

    private BenefitFigures.SeriousIllness seriousIllness() {
        Optional<SeriousIllnessRow> row = mostSpecific(SeriousIllnessRow.class);
        Long deductible = needed("大病保险", row, SeriousIllnessRow::deductible, "deductible");
        boolean capped = row.map(SeriousIllnessRow::capped).orElse(false);
        Long cap = capped ? needed("大病保险", row, SeriousIllnessRow::cap, "cap") : (Long) BenefitTerms.NO_CAP;
        List<SeriousBracketRow> brackets = brackets();
        SeriousRelief relief = relief();
        return new BenefitFigures.SeriousIllness(
                deductible == null
                        ? null
                        : (Long) new Money(deductible)
                                .times(relief.deductibleFactor())
                                .fen(),
                relieved(brackets, relief.addedRatio()),
                row.map(SeriousIllnessRow::bracketBase).orElse(null),
                row.isEmpty() || cap == null ? null : relief.capLifted() ? (Long) BenefitTerms.NO_CAP : cap,
                row.map(SeriousIllnessRow::overflowCounts).orElse(null));
    }

    private static List<Bracket> relieved(List<SeriousBracketRow> brackets, Integer added) {
        if (added == null || brackets.isEmpty() || brackets.stream().anyMatch(bracket -> bracket.ratio() == null)) {
            return null;
        }
        return brackets.stream()
                .map(bracket -> new Bracket(
                        bracket.above().fen(),
                        bracket.upTo() == null ? Long.MAX_VALUE : bracket.upTo().fen(),
                        Math.min(Money.WHOLE, bracket.ratio() + added))) // Q13
                .toList();
    }

    /** The brackets that count count as a whole. */
    private List<SeriousBracketRow> brackets() {
        List<SeriousBracketRow> brackets = findings.first(SeriousBracketRow.class).stream()
                .sorted(Comparator.comparing(SeriousBracketRow::above))
                .toList();
        if (brackets.isEmpty()) {
            miss("大病保险分段", Optional.empty(), "ratio");
        }
        for (SeriousBracketRow bracket : brackets) {
            neededRatio("大病保险分段", Optional.of(bracket), SeriousBracketRow::ratio, "ratio");
        }
        return brackets;
    }

    /** What the reliefs together change: the smallest factor, the most points, no cap where one of them lifts it; points may be missing. */
    private record SeriousRelief(int deductibleFactor, Integer addedRatio, boolean capLifted) {}

    private SeriousRelief relief() {
        List<Relief> reliefs = findings.of(Relief.class).toList();
        List<ReliefRange> ranges = findings.of(ReliefRange.class).toList();
        tell(Relief.class);
        tell(ReliefRange.class);
        int factor = Stream.concat(
                        reliefs.stream().map(Relief::deductibleFactor),
                        ranges.stream().map(ReliefRange::deductibleFactor))
                .min(Comparator.naturalOrder())
                .orElse(Money.WHOLE);
        Integer points = reliefs.stream().mapToInt(Relief::addedRatio).max().orElse(0);
        if (!ranges.isEmpty()) {
            Integer chosen =
                    neededRatio("大病保险倾斜", mostSpecific(ReliefChoiceRow.class), ReliefChoiceRow::points, "points");
            points = chosen == null ? null : (Integer) Math.max(points, chosen);
        }
        return new SeriousRelief(factor, points, reliefs.stream().anyMatch(Relief::capLifted));
    }

    private Assistance assistance() {
        List<AssistanceScope> scopes = findings.of(AssistanceScope.class).toList();
        if (scopes.isEmpty()) {
            return new Assistance(0, 0L);
        }
        tell(AssistanceScope.class);
        Optional<MedicalAssistanceRow> row = scopes.stream()
                .map(AssistanceScope::identity)
                .distinct()
                .flatMap(identity ->
                        mostSpecific(MedicalAssistanceRow.class, found -> found.identity() == identity).stream())
                .min(Comparator.comparing(MedicalAssistanceRow::demo).thenComparing(MedicalAssistanceRow::priority));
        Integer ratio = neededRatio("医疗救助", row, MedicalAssistanceRow::ratio, "ratio");
        Long cap = needed("医疗救助", row, MedicalAssistanceRow::annualCap, "annualCap");
        return new Assistance(ratio, cap);
    }

    private Rounding rounding(Layer layer) {
        Optional<RoundingRow> row = mostSpecific(RoundingRow.class, found -> found.layer() == layer);
        row.ifPresent(this::tell);
        return row.map(found -> new Rounding(found.mode(), found.unit())).orElse(Rounding.USUAL);
    }

    private <R extends Row> Optional<R> mostSpecific(Class<R> type) {
        return mostSpecific(type, row -> true);
    }

    private <R extends Row> Optional<R> mostSpecific(Class<R> type, Predicate<R> applies) {
        return findings.mostSpecific(type, applies);
    }

    private void tell(Class<? extends Finding> type) {
        reasons.addAll(findings.judgements(type));
    }

    private void tell(Row row) {
        findings.judgement(row).filter(told -> !reasons.contains(told)).ifPresent(reasons::add);
    }

    private <R extends Row> Long needed(String table, Optional<R> row, Function<R, Money> figure, String column) {
        Optional<Money> found = row.map(figure);
        if (found.isEmpty()) {
            miss(table, row, column);
            return null;
        }
        tell(row.orElseThrow());
        return found.get().fen();
    }

    private <R extends Row> Integer neededRatio(
            String table, Optional<R> row, Function<R, Integer> figure, String column) {
        Optional<Integer> found = row.map(figure);
        if (found.isEmpty()) {
            miss(table, row, column);
            return null;
        }
        tell(row.orElseThrow());
        return found.get();
    }

    private void miss(String table, Optional<? extends Row> row, String column) {
        missing.add(Missing.of(table, row, column, workbookOf));
    }
}
