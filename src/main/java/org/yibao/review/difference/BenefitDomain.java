package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Division;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Layer;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.terms.BenefitCombiner;
import org.yibao.terms.BenefitFigures;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.Missing;

/** Benefits: what a visit is paid. */
final class BenefitDomain implements Domain<BenefitProfile, BenefitOutcome> {
    static final String NOT_COUNTED = "不计入";

    private static final List<Item<BenefitOutcome>> ITEMS = List.of(
            figure(
                    Figure.DEDUCTIBLE,
                    Set.of(Facts.KIND, Facts.ADMISSION),
                    figures -> Figures.yuan(figures.deductible())),
            figure(Figure.DEDUCTIBLE_PERIOD, Set.of(Facts.KIND), figures -> Figures.label(figures.deductiblePeriod())),
            figure(Figure.RATIO, Set.of(Facts.KIND), figures -> Figures.ratio(figures.ratio())),
            figure(Figure.KIND_CAP, Set.of(Facts.KIND), figures -> Figures.cap(figures.kindCap())),
            figure(Figure.ANNUAL_CAP, Set.of(), figures -> Figures.cap(figures.annualCap())),
            serious(Figure.SERIOUS_DEDUCTIBLE, serious -> Figures.yuan(serious.deductible())),
            serious(Figure.SERIOUS_RATIOS, serious -> Figures.brackets(serious.brackets())),
            serious(Figure.SERIOUS_BRACKET_BASE, serious -> Figures.label(serious.bracketBase())),
            serious(Figure.SERIOUS_CAP, serious -> Figures.cap(serious.cap())),
            serious(Figure.SERIOUS_OVERFLOW, serious -> yesOrNo(serious.overflowCounts())),
            figure(Figure.ASSISTANCE_RATIO, Set.of(), figures -> Figures.ratio(figures.assistanceRatio())),
            figure(Figure.ASSISTANCE_CAP, Set.of(), figures -> Figures.cap(figures.assistanceCap())),
            figure(Figure.IDENTITY_DAY, Set.of(), figures -> Figures.label(figures.identityDay())),
            rounding(Layer.BASIC),
            rounding(Layer.SERIOUS_ILLNESS),
            rounding(Layer.ASSISTANCE));

    private static Item<BenefitOutcome> figure(Figure figure, Set<Fact> own, Function<BenefitFigures, String> reading) {
        return new Item<>(figure, own, outcome -> reading.apply(outcome.figures()));
    }

    private static Item<BenefitOutcome> serious(
            Figure figure, Function<BenefitFigures.SeriousIllness, String> reading) {
        return figure(
                figure,
                Set.of(Facts.KIND),
                figures -> figures.seriousIllness() == null ? NOT_COUNTED : reading.apply(figures.seriousIllness()));
    }

    private static Item<BenefitOutcome> rounding(Layer layer) {
        return figure(
                Figure.rounding(layer),
                Set.of(),
                figures -> Figures.rounding(figures.roundings().get(layer.ordinal())));
    }

    private static String yesOrNo(Boolean answer) {
        return answer == null ? Figures.MISSING : answer ? "是" : "否";
    }

    @Override
    public List<Item<BenefitOutcome>> items() {
        return ITEMS;
    }

    @Override
    public Set<Class<? extends Finding>> standing() {
        return Set.of();
    }

    @Override
    public Subject subject() {
        return Subject.BENEFIT;
    }

    @Override
    public BenefitOutcome decide(Rulebook rulebook, BenefitProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        return BenefitCombiner.combine(profile, path, rulebook.fire(profile.facts(path)), rulebook::workbookPathWith);
    }

    @Override
    public List<Judgement> reasons(BenefitOutcome outcome) {
        return outcome.reasons();
    }

    @Override
    public List<Missing> missing(BenefitOutcome outcome) {
        return outcome.missing();
    }
}
