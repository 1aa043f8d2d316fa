package org.yibao.terms;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.Identity;
import org.yibao.divisions.Division;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.BenefitProfile;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.NotEligible;
import org.yibao.tables.BasicInsuranceTables;
import org.yibao.tables.FundingTables;
import org.yibao.tables.SupplementTables;
import org.yibao.tables.TableTemplate;

/** Which tables findings are combined with, whatever their rows are. It goes with {@link FundingCombiner} and {@link BenefitCombiner}. */
public final class Needs {
    private static final Set<Class<? extends Finding>> ELIGIBILITY = Set.of(NotEligible.class);

    /** The findings that it depends on who looks into a table, and for what; effects aside. */
    private static final Map<String, Set<Class<? extends Finding>>> FINDINGS = Map.ofEntries(
            entry(FundingTables.SUBSIDY_STANDARD.name(), ELIGIBILITY),
            entry(FundingTables.SUBSIDY_SPLIT.name(), ELIGIBILITY),
            entry(FundingTables.CONTRIBUTION.name(), ELIGIBILITY),
            entry(FundingTables.FLOOR.name(), ELIGIBILITY),
            entry(FundingTables.ASSISTANCE.name(), Set.of(NotEligible.class, AssistanceEntitlement.class)),
            entry(BasicInsuranceTables.INPATIENT.name(), Set.of()),
            entry(BasicInsuranceTables.OUTPATIENT.name(), Set.of()),
            entry(BasicInsuranceTables.DEDUCTIBLE.name(), Set.of()),
            entry(BasicInsuranceTables.ANNUAL_CAP.name(), Set.of()),
            entry(BasicInsuranceTables.REFERRAL.name(), Set.of(ReferralExemption.class)),
            entry(SupplementTables.SERIOUS_ILLNESS.name(), Set.of(CountsTowardSeriousIllness.class)),
            entry(SupplementTables.SERIOUS_BRACKET.name(), Set.of(CountsTowardSeriousIllness.class)),
            entry(SupplementTables.RESIDENTS_INCOME.name(), Set.of(CountsTowardSeriousIllness.class)),
            entry(SupplementTables.RELIEF_CHOICE.name(), Set.of(CountsTowardSeriousIllness.class, ReliefRange.class)),
            entry(SupplementTables.MEDICAL_ASSISTANCE.name(), Set.of(AssistanceScope.class)),
            entry(SupplementTables.IDENTITY_DAY.name(), Set.of()),
            entry(SupplementTables.ROUNDING.name(), Set.of()));

    private final List<Judgement> judgements;
    private final Set<Need> needs = new HashSet<>();

    private Needs(List<Judgement> judgements) {
        this.judgements = judgements;
    }

    /** The tables that somebody may look into. */
    public static Set<String> tables() {
        return FINDINGS.keySet();
    }

    /**
     * Whether it depends on what a rule without a table finds who looks into a table. An effect that only changes a figure needs the figure
     * all the same; one that replaces it needs none.
     */
    public static boolean dependOn(RuleDependence rule, String table) {
        return rule.conclusion()
                .map(found -> found.mayFind(FINDINGS.get(table)) || !ofFunding(table) && Effect.mayReplace(found))
                .orElse(true);
    }

    private static boolean ofFunding(String table) {
        return FINDINGS.get(table).contains(NotEligible.class);
    }

    /** @param judgements what rules without a table found */
    public static Set<Need> ofFunding(List<Judgement> judgements) {
        Needs found = new Needs(judgements);
        if (found.has(NotEligible.class)) {
            return Set.of();
        }
        found.require(FundingTables.SUBSIDY_STANDARD);
        found.require(FundingTables.SUBSIDY_SPLIT);
        found.require(FundingTables.CONTRIBUTION);
        found.read(FundingTables.FLOOR);
        found.of(AssistanceEntitlement.class)
                .forEach(entitlement -> found.require(FundingTables.ASSISTANCE, entitlement.identity()));
        return found.needs;
    }

    /**
     * What a visit looks into. A table is required when its figures are missing without rows: an effect may set them all.
     *
     * @param path       divisions that contain the place of enrolment, the country first
     * @param judgements what rules without a table found
     */
    public static Set<Need> ofVisit(BenefitProfile profile, List<Division> path, List<Judgement> judgements) {
        Needs found = new Needs(judgements);
        Set<String> missing = BenefitCombiner.combine(profile, path, judgements, table -> null).missing().stream()
                .map(Missing::parameter)
                .collect(Collectors.toSet());
        boolean stay = profile.kind() == CareKind.INPATIENT;
        found.read(stay ? BasicInsuranceTables.INPATIENT : BasicInsuranceTables.OUTPATIENT, missing);
        if (!stay) {
            found.read(BasicInsuranceTables.DEDUCTIBLE);
        }
        found.read(BasicInsuranceTables.ANNUAL_CAP, missing);
        if (!found.has(ReferralExemption.class)) {
            found.read(BasicInsuranceTables.REFERRAL);
        }
        boolean counts =
                stay || found.of(CountsTowardSeriousIllness.class).anyMatch(other -> other.kind() == profile.kind());
        if (counts) {
            found.read(SupplementTables.SERIOUS_ILLNESS, missing);
            found.read(SupplementTables.SERIOUS_BRACKET, missing);
            found.read(SupplementTables.RESIDENTS_INCOME);
            if (found.has(ReliefRange.class)) {
                found.read(SupplementTables.RELIEF_CHOICE, missing);
            }
        }
        found.read(SupplementTables.IDENTITY_DAY);
        found.read(SupplementTables.ROUNDING);
        String assistance = SupplementTables.MEDICAL_ASSISTANCE.name();
        found.of(AssistanceScope.class)
                .forEach(
                        scope -> found.needs.add(new Need(assistance, scope.identity(), missing.contains(assistance))));
        return found.needs;
    }

    private <F extends Finding> Stream<F> of(Class<F> type) {
        return judgements.stream()
                .map(Judgement::finding)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private boolean has(Class<? extends Finding> type) {
        return of(type).findAny().isPresent();
    }

    private void require(TableTemplate<?> table) {
        needs.add(new Need(table.name(), null, true));
    }

    private void require(TableTemplate<?> table, Identity identity) {
        needs.add(new Need(table.name(), identity, true));
    }

    private void read(TableTemplate<?> table, Set<String> missing) {
        needs.add(new Need(table.name(), null, missing.contains(table.name())));
    }

    private void read(TableTemplate<?> table) {
        needs.add(new Need(table.name(), null, false));
    }
}
