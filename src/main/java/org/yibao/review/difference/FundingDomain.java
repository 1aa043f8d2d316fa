package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.divisions.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Subject;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Missing;

/** Funding: who pays what for a person and year. */
final class FundingDomain implements ComparedDomain<FundingProfile, FundingOutcome> {
    static final String NO_TERMS = "无";

    private static final List<Item<FundingOutcome>> ITEMS = List.of(
            new Item<>(Figure.STANDING, Set.of(), FundingDomain::standing),
            figure(Figure.SUBSIDY, terms -> terms.subsidy().total()),
            figure(Figure.CENTRAL_SUBSIDY, terms -> terms.subsidy().central()),
            figure(Figure.PROVINCE_SUBSIDY, terms -> terms.subsidy().province()),
            figure(Figure.LOCAL_SUBSIDY, terms -> terms.subsidy().local()),
            figure(Figure.CONTRIBUTION, terms -> terms.contribution().standard()),
            figure(Figure.ENROLMENT_ASSISTANCE, terms -> terms.contribution().assistance()),
            figure(Figure.PAYABLE, terms -> terms.contribution().payable()));

    private static Item<FundingOutcome> figure(Figure figure, Function<FundingTerms, Money> amount) {
        return new Item<>(
                figure,
                Set.of(),
                outcome -> outcome.terms() == null ? NO_TERMS : ReadableFigures.yuan(amount.apply(outcome.terms())));
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
        return FindingTypes.grounding(Figure.STANDING);
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
