package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.codes.Layer;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
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
final class BenefitDomain implements ComparedDomain<BenefitProfile, BenefitOutcome> {
    static final String NOT_COUNTED = "不计入";

    private static final List<Item<BenefitOutcome>> ITEMS = List.of(
            figure(
                    Figure.DEDUCTIBLE,
                    Set.of(Facts.KIND, Facts.ADMISSION),
                    figures -> ReadableFigures.yuan(figures.deductible())),
            figure(
                    Figure.DEDUCTIBLE_PERIOD,
                    Set.of(Facts.KIND),
                    figures -> ReadableFigures.label(figures.deductiblePeriod())),
            figure(Figure.RATIO, Set.of(Facts.KIND), figures -> ReadableFigures.ratio(figures.ratio())),
            figure(Figure.KIND_CAP, Set.of(Facts.KIND), figures -> ReadableFigures.cap(figures.kindCap())),
            figure(Figure.ANNUAL_CAP, Set.of(), figures -> ReadableFigures.cap(figures.annualCap())),
            serious(Figure.SERIOUS_DEDUCTIBLE, serious -> ReadableFigures.yuan(serious.deductible())),
            serious(Figure.SERIOUS_RATIOS, serious -> ReadableFigures.brackets(serious.brackets())),
            serious(Figure.SERIOUS_BRACKET_BASE, serious -> ReadableFigures.label(serious.bracketBase())),
            serious(Figure.SERIOUS_CAP, serious -> ReadableFigures.cap(serious.cap())),
            serious(Figure.SERIOUS_OVERFLOW, serious -> yesOrNo(serious.overflowCounts())),
            figure(Figure.ASSISTANCE_RATIO, Set.of(), figures -> ReadableFigures.ratio(figures.assistanceRatio())),
            figure(Figure.ASSISTANCE_CAP, Set.of(), figures -> ReadableFigures.cap(figures.assistanceCap())),
            figure(Figure.IDENTITY_DAY, Set.of(), figures -> ReadableFigures.label(figures.identityDay())),
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
                figures -> ReadableFigures.rounding(figures.roundings().get(layer.ordinal())));
    }

    private static String yesOrNo(Boolean answer) {
        return answer == null ? ReadableFigures.MISSING : answer ? "是" : "否";
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
