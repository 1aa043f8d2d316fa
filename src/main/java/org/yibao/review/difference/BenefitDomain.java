package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.facts.*;
import org.yibao.facts.Division;
import org.yibao.facts.Layer;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleRow;
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
import org.yibao.terms.BenefitCombiner;
import org.yibao.terms.BenefitFigures;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.Missing;

/** Benefits: what a visit is paid. */
final class BenefitDomain implements Domain<BenefitProfile, BenefitOutcome> {
    static final String NOT_COUNTED = "不计入";

    private static final List<Item<BenefitOutcome>> ITEMS = List.of(
            Item.<BenefitOutcome>of(
                            "起付标准",
                            Set.of(Facts.KIND, Facts.ADMISSION),
                            outcome -> Figures.yuan(outcome.figures().deductible()),
                            OutpatientRow.class,
                            DeductibleRow.class,
                            InpatientRow.class)
                    .restingOn(BenefitDomain::setsTheDeductible),
            figure(
                    "起付方式",
                    Set.of(Facts.KIND),
                    figures -> Figures.label(figures.deductiblePeriod()),
                    OutpatientRow.class),
            figure(
                    "支付比例",
                    Set.of(Facts.KIND),
                    figures -> Figures.ratio(figures.ratio()),
                    OutpatientRow.class,
                    InpatientRow.class,
                    ReferralRow.class,
                    ReferralExemption.class),
            figure("本类年度限额", Set.of(Facts.KIND), figures -> Figures.cap(figures.kindCap()), OutpatientRow.class),
            figure("基本医保年度限额", Set.of(), figures -> Figures.cap(figures.annualCap()), AnnualCapRow.class),
            serious("大病保险起付线", serious -> Figures.yuan(serious.deductible()), Relief.class, ReliefRange.class),
            serious(
                    "大病保险分段支付比例",
                    serious -> Figures.brackets(serious.brackets()),
                    SeriousBracketRow.class,
                    Relief.class,
                    ReliefRange.class,
                    ReliefChoiceRow.class),
            serious("大病保险分段基准", serious -> Figures.label(serious.bracketBase())),
            serious("大病保险年度封顶线", serious -> Figures.cap(serious.cap()), Relief.class),
            serious("超基本医保限额部分计入大病保险", serious -> yesOrNo(serious.overflowCounts())),
            figure(
                    "医疗救助比例",
                    Set.of(),
                    figures -> Figures.ratio(figures.assistanceRatio()),
                    AssistanceScope.class,
                    MedicalAssistanceRow.class),
            figure(
                    "医疗救助年度限额",
                    Set.of(),
                    figures -> Figures.yuan(figures.assistanceCap()),
                    AssistanceScope.class,
                    MedicalAssistanceRow.class),
            figure("身份认定日", Set.of(), figures -> Figures.label(figures.identityDay()), IdentityDayRow.class),
            rounding(Layer.BASIC),
            rounding(Layer.SERIOUS_ILLNESS),
            rounding(Layer.ASSISTANCE));

    @SafeVarargs
    private static Item<BenefitOutcome> figure(
            String label,
            Set<Fact> own,
            Function<BenefitFigures, String> figure,
            Class<? extends Finding>... findings) {
        return Item.of(label, own, outcome -> figure.apply(outcome.figures()), findings);
    }

    @SafeVarargs
    private static Item<BenefitOutcome> serious(
            String label,
            Function<BenefitFigures.SeriousIllness, String> figure,
            Class<? extends Finding>... findings) {
        return BenefitDomain.figure(
                        label,
                        Set.of(Facts.KIND),
                        figures ->
                                figures.seriousIllness() == null ? NOT_COUNTED : figure.apply(figures.seriousIllness()),
                        findings)
                .alsoOf(Set.of(SeriousIllnessRow.class, CountsTowardSeriousIllness.class));
    }

    private static Item<BenefitOutcome> rounding(Layer layer) {
        return figure(
                        layer.label() + "舍入",
                        Set.of(),
                        figures -> Figures.rounding(figures.roundings().get(layer.ordinal())),
                        RoundingRow.class)
                .restingOn((outcome, finding) -> finding instanceof RoundingRow row && row.layer() == layer);
    }

    /** A deductible that a clause sets comes before that of the place. */
    private static boolean setsTheDeductible(BenefitOutcome outcome, Finding finding) {
        return !(finding instanceof OutpatientRow)
                || outcome.reasons().stream().noneMatch(reason -> reason.finding() instanceof DeductibleRow);
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
