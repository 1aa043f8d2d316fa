package org.yibao.terms;

import java.util.List;
import java.util.Optional;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareKind;
import org.yibao.facts.DeductiblePeriod;
import org.yibao.money.Money;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;

/** Combines the findings on basic insurance. */
final class BasicInsurance {
    private static final String INPATIENT = "住院待遇";
    private static final String OUTPATIENT = "门诊待遇";

    private final BenefitProfile profile;
    private final Findings findings;
    private final Telling telling;

    /**
     * Its figures before the adjustment away from home; {@code null} for what is missing.
     *
     * @param deductible deductible, fen
     * @param period     how often it is charged
     * @param ratio      share that is paid at home, basis points
     * @param kindCap    most that is paid in a year for this kind of care, fen
     * @param annualCap  most that is paid in a year, fen
     */
    record Figures(Long deductible, DeductiblePeriod period, Integer ratio, Long kindCap, Long annualCap) {}

    BasicInsurance(BenefitProfile profile, Findings findings, Telling telling) {
        this.profile = profile;
        this.findings = findings;
        this.telling = telling;
    }

    Figures figures() {
        return profile.kind() == CareKind.INPATIENT ? inpatient() : outpatient();
    }

    private Figures inpatient() {
        Optional<InpatientRow> row = findings.mostSpecific(InpatientRow.class);
        String step = List.of("first", "second", "later").get(profile.admission() - 1);
        Long deductible = telling.amount(INPATIENT, row, this::admissionDeductible, step);
        Integer ratio = telling.figure(INPATIENT, row, InpatientRow::ratio, "ratio");
        return new Figures(deductible, DeductiblePeriod.PER_VISIT, ratio, BenefitTerms.NO_CAP, annualCap());
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
        Optional<DeductibleRow> set = findings.mostSpecific(DeductibleRow.class);
        Long deductible;
        if (set.isPresent()) {
            telling.tell(set.get());
            deductible = set.get().deductible().fen();
        } else {
            deductible = telling.amount(OUTPATIENT, row, OutpatientRow::deductible, "deductible");
        }
        Integer ratio = telling.figure(OUTPATIENT, row, OutpatientRow::ratio, "ratio");
        return new Figures(
                deductible,
                row.map(OutpatientRow::deductiblePeriod).orElse(null),
                ratio,
                row.map(BasicInsurance::kindCap).orElse(null),
                annualCap());
    }

    private static Long kindCap(OutpatientRow row) {
        return row.annualCap() == null
                ? (Long) BenefitTerms.NO_CAP
                : (Long) row.annualCap().fen();
    }

    private Long annualCap() {
        return telling.amount("基本医保年度限额", findings.mostSpecific(AnnualCapRow.class), AnnualCapRow::cap, "cap");
    }

    /** The ratio after the adjustment away from home. */
    Integer ratioAfterReferral(Integer ratio) {
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
