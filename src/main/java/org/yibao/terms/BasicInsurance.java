package org.yibao.terms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Layer;
import org.yibao.facts.BenefitProfile;
import org.yibao.money.Money;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.EffectKind;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;

/** Combines the findings on basic insurance, in the order that {@link EffectKind} states. */
final class BasicInsurance {
    private static final String INPATIENT = "住院待遇";
    private static final String OUTPATIENT = "门诊待遇";

    /** The columns of table 住院待遇 that say the deductible of the first, the second and each later admission. */
    private static final List<String> ADMISSIONS = List.of("first", "second", "later");

    private final BenefitProfile profile;
    private final OrderedFindings findings;
    private final Telling telling;
    private final LayerEffects effects;

    /**
     * Its figures before the adjustments of the ratio; {@code null} for what is missing.
     *
     * @param deductible deductible, fen
     * @param period     how often it is charged
     * @param ratio      share that is paid at home, without points, basis points
     * @param kindCap    most that is paid in a year for this kind of care, fen
     * @param annualCap  most that is paid in a year, fen
     */
    record Figures(Long deductible, DeductiblePeriod period, Integer ratio, Long kindCap, Long annualCap) {
        /** What excluded care is paid. */
        private static final Figures NOTHING = new Figures(0L, DeductiblePeriod.PER_VISIT, 0, 0L, 0L);
    }

    BasicInsurance(BenefitProfile profile, OrderedFindings findings, Telling telling) {
        this.profile = profile;
        this.findings = findings;
        this.telling = telling;
        this.effects = new LayerEffects(Layer.BASIC, profile, findings, telling);
    }

    Figures figures() {
        if (effects.told(EffectKind.EXCLUDED)) {
            return Figures.NOTHING;
        }
        return profile.kind() == CareKind.INPATIENT ? inpatient() : outpatient();
    }

    private Figures inpatient() {
        Optional<InpatientRow> row = findings.mostSpecific(InpatientRow.class);
        String step = ADMISSIONS.get(Math.min(profile.admission(), ADMISSIONS.size()) - 1);
        Long deductible =
                deductible(Optional.empty(), () -> telling.amount(INPATIENT, row, this::admissionDeductible, step));
        Integer ratio = effects.ratio(() -> telling.figure(INPATIENT, row, InpatientRow::ratio, "ratio"));
        Long kindCap = kindCap(() -> BenefitTerms.NO_CAP);
        return new Figures(deductible, DeductiblePeriod.PER_VISIT, ratio, kindCap, annualCap());
    }

    private Money admissionDeductible(InpatientRow row) {
        return switch (profile.admission()) {
            case 1 -> row.first();
            case 2 -> row.second();
            default -> row.later();
        };
    }

    private Figures outpatient() {
        Optional<OutpatientRow> row = findings.mostSpecific(OutpatientRow.class);
        Long deductible = deductible(
                findings.mostSpecific(DeductibleRow.class),
                () -> telling.amount(OUTPATIENT, row, OutpatientRow::deductible, "deductible"));
        DeductiblePeriod period = row.map(OutpatientRow::deductiblePeriod)
                .orElse(effects.any(EffectKind.DEDUCTIBLE_WAIVED) ? DeductiblePeriod.PER_VISIT : null);
        Integer ratio = effects.ratio(() -> telling.figure(OUTPATIENT, row, OutpatientRow::ratio, "ratio"));
        Long kindCap = kindCap(() -> row.map(BasicInsurance::kindCapOf).orElse(null));
        if (period == null || kindCap == null) {
            telling.missing(OUTPATIENT);
        }
        return new Figures(deductible, period, ratio, kindCap, annualCap());
    }

    private static Long kindCapOf(OutpatientRow row) {
        return row.annualCap() == null
                ? (Long) BenefitTerms.NO_CAP
                : (Long) row.annualCap().fen();
    }

    /** @param clause what table 起付标准调整 sets */
    private Long deductible(Optional<DeductibleRow> clause, Supplier<Long> ofTables) {
        return effects.told(EffectKind.DEDUCTIBLE_WAIVED)
                ? (Long) 0L
                : effects.multiplied(deductibleSet(clause, ofTables), Money.WHOLE);
    }

    private Long deductibleSet(Optional<DeductibleRow> clause, Supplier<Long> ofTables) {
        OptionalLong least = LongStream.concat(
                        clause.stream().mapToLong(row -> row.deductible().fen()),
                        effects.value(EffectKind.DEDUCTIBLE_SET).stream())
                .min();
        if (least.isEmpty()) {
            return ofTables.get();
        }
        clause.filter(row -> row.deductible().fen() == least.getAsLong()).ifPresent(telling::tell);
        effects.tell(EffectKind.DEDUCTIBLE_SET, least.getAsLong());
        return least.getAsLong();
    }

    private Long kindCap(Supplier<Long> ofTables) {
        return effects.cap(EffectKind.KIND_CAP_LIFTED, EffectKind.KIND_CAP_SET, ofTables);
    }

    private Long annualCap() {
        return effects.cap(
                EffectKind.ANNUAL_CAP_LIFTED,
                EffectKind.ANNUAL_CAP_SET,
                () -> telling.amount("基本医保年度限额", findings.mostSpecific(AnnualCapRow.class), AnnualCapRow::cap, "cap"));
    }

    /** The ratio after the adjustment away from home, and with the points that rules add. */
    Integer adjusted(Integer ratio) {
        if (effects.any(EffectKind.EXCLUDED)) {
            return ratio;
        }
        Integer reduced = reduced(ratio);
        return reduced == null ? null : (Integer) LayerEffects.raised(reduced, effects.points(0));
    }

    private Integer reduced(Integer ratio) {
        if (findings.of(ReferralExemption.class).findAny().isPresent()) {
            telling.tell(ReferralExemption.class);
            return ratio;
        }
        Optional<ReferralRow> row = findings.mostSpecific(ReferralRow.class);
        if (row.isEmpty()) {
            return ratio;
        }
        Integer reduction = telling.figure("异地就医调整", row, ReferralRow::reduction, "reduction");
        return ratio == null || reduction == null ? null : (Integer) Math.max(0, ratio - reduction);
    }
}
