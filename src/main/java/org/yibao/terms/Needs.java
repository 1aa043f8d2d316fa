package org.yibao.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.Identity;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.NotEligible;
import org.yibao.workbook.BasicInsuranceTables;
import org.yibao.workbook.FundingTables;
import org.yibao.workbook.SupplementTables;
import org.yibao.workbook.TableTemplate;

/** Which tables findings are combined with, whatever their rows are. It goes with {@link FundingCombiner} and {@link BenefitCombiner}. */
public final class Needs {
    /** Findings that it depends on. */
    public static final Set<Class<? extends Finding>> FINDINGS = Set.of(
            NotEligible.class,
            AssistanceEntitlement.class,
            CountsTowardSeriousIllness.class,
            ReliefRange.class,
            AssistanceScope.class,
            ReferralExemption.class);

    private final List<Judgement> judgements;
    private final Set<Need> needs = new HashSet<>();

    private Needs(List<Judgement> judgements) {
        this.judgements = judgements;
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

    /** @param judgements what rules without a table found */
    public static Set<Need> ofVisit(BenefitProfile profile, List<Judgement> judgements) {
        Needs found = new Needs(judgements);
        boolean stay = profile.kind() == CareKind.INPATIENT;
        found.require(stay ? BasicInsuranceTables.INPATIENT : BasicInsuranceTables.OUTPATIENT);
        if (!stay) {
            found.read(BasicInsuranceTables.DEDUCTIBLE);
        }
        found.require(BasicInsuranceTables.ANNUAL_CAP);
        if (!found.has(ReferralExemption.class)) {
            found.read(BasicInsuranceTables.REFERRAL);
        }
        boolean counts =
                stay || found.of(CountsTowardSeriousIllness.class).anyMatch(other -> other.kind() == profile.kind());
        if (counts) {
            found.require(SupplementTables.SERIOUS_ILLNESS);
            found.require(SupplementTables.SERIOUS_BRACKET);
            found.read(SupplementTables.RESIDENTS_INCOME);
            if (found.has(ReliefRange.class)) {
                found.require(SupplementTables.RELIEF_CHOICE);
            }
        }
        found.read(SupplementTables.IDENTITY_DAY);
        found.read(SupplementTables.ROUNDING);
        found.of(AssistanceScope.class)
                .forEach(scope -> found.require(SupplementTables.MEDICAL_ASSISTANCE, scope.identity()));
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

    private void read(TableTemplate<?> table) {
        needs.add(new Need(table.name(), null, false));
    }
}
