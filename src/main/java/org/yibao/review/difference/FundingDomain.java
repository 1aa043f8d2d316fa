package org.yibao.review.difference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yibao.facts.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Origin;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.funding.FundingRow;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Missing;

/** Funding: who pays what for a person and year. */
final class FundingDomain implements Domain<FundingProfile, FundingOutcome> {
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
                outcome -> outcome.terms() == null ? NO_TERMS : Figures.yuan(amount.apply(outcome.terms())));
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
    public boolean reads(Row row) {
        return row instanceof FundingRow;
    }

    @Override
    public FundingProfile profile(Map<Axis, Extent> box) {
        Values values = new Values(box);
        Footing footing = values.member(Axis.FOOTING, Footing.HUKOU);
        return new FundingProfile(
                values.member(Axis.PLACE, null),
                values.member(Axis.YEAR, null),
                values.member(Axis.STUDENT, false),
                values.age(Axis.NEW_YEAR_AGE),
                values.age(Axis.SCHOOL_YEAR_AGE),
                values.age(Axis.ENROLMENT_AGE),
                footing.basis(),
                footing.valid(),
                footing.local(),
                values.member(Axis.ORIGIN, Origin.MAINLAND),
                values.identities());
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
