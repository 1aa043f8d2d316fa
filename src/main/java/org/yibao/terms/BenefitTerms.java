package org.yibao.terms;

import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;

/**
 * What a visit is paid, whatever its amount.
 *
 * @param kind                kind of care
 * @param village             whether a village clinic gives it
 * @param deductible          deductible of basic insurance, fen
 * @param deductiblePeriod    how often it is charged
 * @param ratio               share that basic insurance pays, basis points
 * @param kindCap             most that basic insurance pays in a year for this kind of care, fen
 * @param annualCap           most that basic insurance pays in a year, fen
 * @param basicRounding       rounding of basic insurance
 * @param seriousIllness      serious-illness insurance; {@code null} when this kind of care doesn't count towards it
 * @param seriousRounding     rounding of serious-illness insurance
 * @param assistanceRatio     share of what is left that medical assistance pays, basis points; 0 without entitlement
 * @param assistanceCap       most that it pays in a year, fen
 * @param assistanceRounding  rounding of medical assistance
 */
public record BenefitTerms(
        CareKind kind,
        boolean village,
        long deductible,
        DeductiblePeriod deductiblePeriod,
        int ratio,
        long kindCap,
        long annualCap,
        Rounding basicRounding,
        SeriousIllnessTerms seriousIllness,
        Rounding seriousRounding,
        int assistanceRatio,
        long assistanceCap,
        Rounding assistanceRounding) {
    /** No cap. */
    public static final long NO_CAP = Long.MAX_VALUE;

    /**
     * What of the deductible that a year has charged counts towards that of a visit, in fen.
     *
     * @param ofKind  charged for this kind of care
     * @param village charged of it by village clinics, for outpatient care
     */
    public long deductibleSeen(long ofKind, long village) {
        return switch (deductiblePeriod) {
            case PER_VISIT -> 0;
            case PER_YEAR -> ofKind;
            case PER_YEAR_VILLAGE_APART ->
                kind != CareKind.OUTPATIENT ? ofKind : this.village ? village : ofKind - village;
        };
    }
}
