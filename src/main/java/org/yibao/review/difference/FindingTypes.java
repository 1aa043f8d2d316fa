package org.yibao.review.difference;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.Effect;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.NotEligible;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/**
 * The types of findings that ground some figure. A figure that no row and no rule has found yet can't be asked what it rests on; its types
 * say which tables and rules to look at. A test holds the list complete.
 */
final class FindingTypes {
    private static final Map<Class<? extends Finding>, Set<Figure>> GROUNDS = Map.ofEntries(
            entry(SubsidyStandardRow.class, SubsidyStandardRow.GROUNDS),
            entry(SubsidySplitRow.class, SubsidySplitRow.GROUNDS),
            entry(ContributionRow.class, ContributionRow.GROUNDS),
            entry(FundingFloorRow.class, FundingFloorRow.GROUNDS),
            entry(NotEligible.class, NotEligible.GROUNDS),
            entry(AssistanceRow.class, AssistanceRow.GROUNDS),
            entry(AssistanceEntitlement.class, AssistanceEntitlement.GROUNDS),
            entry(OutpatientRow.class, OutpatientRow.GROUNDS),
            entry(InpatientRow.class, InpatientRow.GROUNDS),
            entry(DeductibleRow.class, DeductibleRow.GROUNDS),
            entry(AnnualCapRow.class, AnnualCapRow.GROUNDS),
            entry(ReferralRow.class, ReferralRow.GROUNDS),
            entry(ReferralExemption.class, ReferralExemption.GROUNDS),
            entry(SeriousIllnessRow.class, SeriousIllnessRow.GROUNDS),
            entry(SeriousBracketRow.class, SeriousBracketRow.GROUNDS),
            entry(CountsTowardSeriousIllness.class, CountsTowardSeriousIllness.GROUNDS),
            entry(Relief.class, Relief.GROUNDS),
            entry(ReliefRange.class, ReliefRange.GROUNDS),
            entry(ReliefChoiceRow.class, ReliefChoiceRow.GROUNDS),
            entry(AssistanceScope.class, AssistanceScope.GROUNDS),
            entry(MedicalAssistanceRow.class, MedicalAssistanceRow.GROUNDS),
            entry(IdentityDayRow.class, IdentityDayRow.GROUNDS),
            entry(RoundingRow.class, RoundingRow.GROUNDS),
            entry(Effect.class, Effect.GROUNDS));

    private FindingTypes() {}

    /** The types of which some finding grounds a figure. */
    static Set<Class<? extends Finding>> grounding(Figure figure) {
        return GROUNDS.entrySet().stream()
                .filter(type -> type.getValue().contains(figure))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every type that grounds some figure. */
    static Set<Class<? extends Finding>> all() {
        return GROUNDS.keySet();
    }
}
