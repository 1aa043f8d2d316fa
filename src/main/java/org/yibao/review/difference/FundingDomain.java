package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.facts.*;
import org.yibao.facts.Division;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.NotEligible;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Missing;

/** Funding: who pays what for a person and year. */
final class FundingDomain implements Domain<FundingProfile, FundingOutcome> {
    static final String NO_TERMS = "无";

    private static final List<Item<FundingOutcome>> ITEMS = List.of(
            Item.of("参保与标准", Set.of(), FundingDomain::standing),
            figure("财政补助合计", terms -> terms.subsidy().total(), SubsidyStandardRow.class),
            figure("中央财政补助", terms -> terms.subsidy().central(), SubsidySplitRow.class),
            figure("省级财政补助", terms -> terms.subsidy().province(), SubsidySplitRow.class),
            figure("市县财政补助", terms -> terms.subsidy().local(), SubsidySplitRow.class),
            figure("个人缴费标准", terms -> terms.contribution().standard(), ContributionRow.class),
            figure(
                    "参保资助",
                    terms -> terms.contribution().assistance(),
                    ContributionRow.class,
                    AssistanceRow.class,
                    AssistanceEntitlement.class),
            figure(
                    "个人应缴",
                    terms -> terms.contribution().payable(),
                    ContributionRow.class,
                    AssistanceRow.class,
                    AssistanceEntitlement.class));

    @SafeVarargs
    private static Item<FundingOutcome> figure(
            String label, Function<FundingTerms, Money> figure, Class<? extends Finding>... findings) {
        return Item.of(
                label,
                Set.of(),
                outcome -> outcome.terms() == null ? NO_TERMS : Figures.yuan(figure.apply(outcome.terms())),
                findings);
    }

    private static String standing(FundingOutcome outcome) {
        return switch (outcome.standing()) {
            case ELIGIBLE -> "可参保，有标准";
            case NOT_ELIGIBLE -> "不符合参保条件";
            case NO_TERMS -> "该年度没有有效标准";
        };
    }

    @Override
    public List<Item<FundingOutcome>> items() {
        return ITEMS;
    }

    @Override
    public Set<Class<? extends Finding>> standing() {
        return Set.of(
                SubsidyStandardRow.class,
                SubsidySplitRow.class,
                ContributionRow.class,
                FundingFloorRow.class,
                NotEligible.class);
    }

    @Override
    public Subject subject() {
        return Subject.FUNDING;
    }

    @Override
    public FundingOutcome decide(Rulebook rulebook, FundingProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        return FundingCombiner.combine(
                profile.year(), path, rulebook.fire(profile.facts(path)), rulebook::workbookPathWith);
    }

    @Override
    public List<Judgement> reasons(FundingOutcome outcome) {
        return outcome.reasons();
    }

    @Override
    public List<Missing> missing(FundingOutcome outcome) {
        return outcome.missing();
    }
}
