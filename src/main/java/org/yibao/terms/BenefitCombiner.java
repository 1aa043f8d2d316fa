package org.yibao.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Facility;
import org.yibao.codes.Layer;
import org.yibao.divisions.Division;
import org.yibao.facts.BenefitProfile;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.IdentityHolds;
import org.yibao.rules.benefit.OutsideRules;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.benefit.ThreeLayers;
import org.yibao.rules.benefit.TwoDiseaseCare;

/**
 * Combines the benefit findings of one person and visit: basic insurance, then serious-illness insurance, then medical assistance. Within
 * a layer {@link org.yibao.rules.benefit.EffectKind} states the order.
 */
public final class BenefitCombiner {
    private final BenefitProfile profile;
    private final OrderedFindings findings;
    private final Telling telling;

    private BenefitCombiner(BenefitProfile profile, OrderedFindings findings, Telling telling) {
        this.profile = profile;
        this.findings = findings;
        this.telling = telling;
    }

    /**
     * @param path       divisions that contain the place of enrolment, the country first
     * @param judgements what the rules found, in any order
     * @param workbookOf path of the workbook where a row of a table belongs; may answer {@code null}
     */
    public static BenefitOutcome combine(
            BenefitProfile profile,
            List<Division> path,
            List<Judgement> judgements,
            Function<String, String> workbookOf) {
        OrderedFindings findings = new OrderedFindings(path, judgements);
        return new BenefitCombiner(profile, findings, new Telling(findings, workbookOf)).combine();
    }

    private BenefitOutcome combine() {
        Optional<IdentityDayRow> identityDay = findings.mostSpecific(IdentityDayRow.class);
        identityDay
                .filter(row -> profile.kind() == CareKind.INPATIENT
                        || !profile.identities().isEmpty())
                .ifPresent(telling::tell);
        telling.tell(IdentityHolds.class);
        BasicInsurance basicInsurance = new BasicInsurance(profile, findings, telling);
        BasicInsurance.Figures basic = basicInsurance.figures();
        BenefitFigures.SeriousIllness seriousIllness = new SeriousIllness(profile, findings, telling).figures();
        MedicalAssistance.Figures assistance = new MedicalAssistance(profile, findings, telling).figures();
        telling.tell(TwoDiseaseCare.class);
        telling.tell(ThreeLayers.class);
        telling.tell(OutsideRules.class);
        int mark = telling.mark();
        BenefitFigures figures = new BenefitFigures(
                basic.deductible(),
                basic.period(),
                basicInsurance.adjusted(basic.ratio()),
                basic.kindCap(),
                basic.annualCap(),
                seriousIllness,
                assistance.ratio(),
                assistance.cap(),
                identityDay.map(IdentityDayRow::day).orElse(DateBasis.SERVICE),
                Stream.of(Layer.values()).map(this::rounding).toList());
        if (!telling.complete()) {
            telling.forget(mark); // adjustments of terms that are not there
        }
        BenefitTerms terms = telling.complete() ? terms(figures) : null;
        return new BenefitOutcome(terms, figures, telling.reasons(), checks(terms), telling.missing());
    }

    private List<Check> checks(BenefitTerms terms) {
        return terms == null || terms.seriousIllness() == null
                ? List.of()
                : SeriousIllnessChecks.of(
                        findings,
                        findings.mostSpecific(SeriousIllnessRow.class).orElseThrow(),
                        SeriousIllness.rows(findings));
    }

    private BenefitTerms terms(BenefitFigures figures) {
        return new BenefitTerms(
                profile.kind(),
                profile.facility() == Facility.VILLAGE_CLINIC,
                figures.deductible(),
                figures.deductiblePeriod(),
                figures.ratio(),
                figures.kindCap(),
                figures.annualCap(),
                figures.roundings().get(Layer.BASIC.ordinal()),
                figures.seriousIllness() == null
                        ? null
                        : figures.seriousIllness().terms(),
                figures.roundings().get(Layer.SERIOUS_ILLNESS.ordinal()),
                figures.assistanceRatio(),
                figures.assistanceCap(),
                figures.roundings().get(Layer.ASSISTANCE.ordinal()));
    }

    private Rounding rounding(Layer layer) {
        Optional<RoundingRow> row = findings.mostSpecific(RoundingRow.class, found -> found.layer() == layer);
        row.ifPresent(telling::tell);
        return row.map(found -> new Rounding(found.mode(), found.unit())).orElse(Rounding.USUAL);
    }
}
