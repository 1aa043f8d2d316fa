package org.yibao.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibao.codes.Identity;
import org.yibao.divisions.Division;
import org.yibao.money.Money;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.Eligible;
import org.yibao.rules.funding.EqualTreatment;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.FundingRow;
import org.yibao.rules.funding.LeftOpen;
import org.yibao.rules.funding.NotEligible;
import org.yibao.rules.funding.Reading;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/** Combines the funding findings of one person and year. */
public final class FundingCombiner {
    private static final String SUBSIDY_STANDARD = "财政补助标准";
    private static final String SUBSIDY_SPLIT = "财政补助分担";
    private static final String CONTRIBUTION = "个人缴费标准";
    private static final String ASSISTANCE = "参保资助";

    private final int year;
    private final OrderedFindings findings;
    private final Function<String, String> workbookOf;
    private final List<Judgement> reasons = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    private FundingCombiner(int year, OrderedFindings findings, Function<String, String> workbookOf) {
        this.year = year;
        this.findings = findings;
        this.workbookOf = workbookOf;
    }

    /**
     * @param year       policy year
     * @param path       divisions that contain the place of enrolment, the country first
     * @param judgements what the rules found, in any order; rows of the year before serve the checks on increases
     * @param workbookOf path of the workbook where a row of a table belongs; may answer {@code null}
     */
    public static FundingOutcome combine(
            int year, List<Division> path, List<Judgement> judgements, Function<String, String> workbookOf) {
        return new FundingCombiner(year, new OrderedFindings(path, judgements), workbookOf).combine();
    }

    private FundingOutcome combine() {
        if (findings.of(FundingRow.class).noneMatch(row -> row.year() == year && !(row instanceof AssistanceRow))) {
            return withoutTerms(FundingOutcome.Standing.NO_TERMS, LeftOpen.class);
        }
        if (findings.of(NotEligible.class).findAny().isPresent()) {
            return withoutTerms(FundingOutcome.Standing.NOT_ELIGIBLE, NotEligible.class);
        }
        tell(Eligible.class);
        tell(EqualTreatment.class);
        Subsidy subsidy = subsidy();
        Contribution contribution = contribution();
        tell(Reading.class);
        List<Check> checks = findings.of(FundingFloorRow.class)
                .sorted(Comparator.comparing(FundingFloorRow::item).thenComparing(findings::depth))
                .flatMap(floor -> check(floor, subsidy, contribution))
                .toList();
        return new FundingOutcome(
                FundingOutcome.Standing.ELIGIBLE,
                FundingTerms.of(subsidy, contribution),
                List.copyOf(reasons),
                checks,
                List.copyOf(missing));
    }

    private FundingOutcome withoutTerms(FundingOutcome.Standing standing, Class<? extends Finding> reason) {
        tell(reason);
        return new FundingOutcome(standing, null, List.copyOf(reasons), List.of(), List.of());
    }

    private Subsidy subsidy() {
        Optional<SubsidyStandardRow> standard = mostSpecific(SubsidyStandardRow.class, year);
        Optional<SubsidySplitRow> split = mostSpecific(SubsidySplitRow.class, year);
        Money total = standard.map(SubsidyStandardRow::standard).orElse(null);
        tellOrMiss(SUBSIDY_STANDARD, standard, total != null, "standard");
        tellOrMiss(SUBSIDY_SPLIT, split, split.filter(SubsidySplitRow::complete).isPresent(), "central");
        return new Subsidy(
                total,
                split.map(SubsidySplitRow::central).orElse(null),
                split.map(SubsidySplitRow::province).orElse(null),
                split.map(SubsidySplitRow::local).orElse(null));
    }

    private Contribution contribution() {
        Optional<ContributionRow> row = mostSpecific(ContributionRow.class, year);
        Money standard = row.map(ContributionRow::standard).orElse(null);
        tellOrMiss(CONTRIBUTION, row, standard != null, "standard");
        return Contribution.of(standard, assistance(standard));
    }

    private Money assistance(Money standard) {
        List<Identity> entitled = findings.of(AssistanceEntitlement.class)
                .map(AssistanceEntitlement::identity)
                .distinct()
                .toList();
        if (entitled.isEmpty()) {
            return Money.ZERO;
        }
        tell(AssistanceEntitlement.class);
        Optional<AssistanceRow> row = entitled.stream()
                .flatMap(identity -> mostSpecific(
                        AssistanceRow.class, candidate -> candidate.year() == year && candidate.identity() == identity)
                        .stream())
                .min(Comparator.comparingInt(AssistanceRow::priority));
        boolean filled =
                row.isPresent() && (row.get().amount() != null || row.get().ratio() != null);
        tellOrMiss(ASSISTANCE, row, filled, "amount");
        return filled && standard != null ? row.get().of(standard) : null;
    }

    private Stream<Check> check(FundingFloorRow floor, Subsidy subsidy, Contribution contribution) {
        if (floor.item() == FundingItem.SUBSIDY) {
            Money before = mostSpecific(SubsidyStandardRow.class, year - 1)
                    .map(SubsidyStandardRow::standard)
                    .orElse(null);
            return FloorCheck.of(floor, subsidy.total(), before).stream();
        }
        Money before = mostSpecific(ContributionRow.class, year - 1)
                .map(ContributionRow::standard)
                .orElse(null);
        return FloorCheck.of(floor, contribution.standard(), before).stream();
    }

    private <R extends FundingRow> Optional<R> mostSpecific(Class<R> type, int policyYear) {
        return mostSpecific(type, row -> row.year() == policyYear);
    }

    private <R extends Row> Optional<R> mostSpecific(Class<R> type, Predicate<R> applies) {
        return findings.mostSpecific(type, applies);
    }

    private void tell(Class<? extends Finding> type) {
        reasons.addAll(findings.judgements(type));
    }

    /** Each once: a row that isn't there lacks several figures at a time. */
    private void miss(Missing figure) {
        if (!missing.contains(figure)) {
            missing.add(figure);
        }
    }

    private void tellOrMiss(String table, Optional<? extends Row> row, boolean filled, String column) {
        if (filled) {
            findings.judgement(row.orElseThrow()).ifPresent(reasons::add);
        } else {
            miss(Missing.of(table, row, column, workbookOf));
        }
    }
}
