package org.yibao.terms;

import java.util.List;
import org.yibao.codes.BracketBase;
import org.yibao.codes.DateBasis;
import org.yibao.codes.DeductiblePeriod;

/**
 * The figures of a visit one by one, as far as they are filled in. {@link BenefitTerms} are there only when none is missing; these say what
 * is known before that, so that two editions can be compared while some of their cells are still blank.
 *
 * @param deductible       deductible of basic insurance, fen; {@code null} while missing, as every figure here
 * @param deductiblePeriod how often it is charged
 * @param ratio            share that basic insurance pays, basis points, after the adjustment away from home
 * @param kindCap          most that basic insurance pays in a year for this kind of care, fen
 * @param annualCap        most that basic insurance pays in a year, fen
 * @param seriousIllness   serious-illness insurance; {@code null} when this kind of care doesn't count towards it
 * @param assistanceRatio  share of what is left that medical assistance pays, basis points; 0 without entitlement
 * @param assistanceCap    most that it pays in a year, fen; 0 without entitlement
 * @param identityDay      the day that identities must hold on (question Q20)
 * @param roundings        of basic insurance, serious-illness insurance and medical assistance
 */
public record BenefitFigures(
        Long deductible,
        DeductiblePeriod deductiblePeriod,
        Integer ratio,
        Long kindCap,
        Long annualCap,
        SeriousIllness seriousIllness,
        Integer assistanceRatio,
        Long assistanceCap,
        DateBasis identityDay,
        List<Rounding> roundings) {
    /**
     * Figures of serious-illness insurance.
     *
     * @param deductible     yearly deductible, fen; {@code null} while missing, as every figure here
     * @param brackets       ascending and adjoining; {@code null} while the ratio of one of them is missing
     * @param bracketBase    what the brackets are counted on
     * @param cap            most that is paid in a year, fen
     * @param overflowCounts whether what exceeds the cap of basic insurance counts
     */
    public record SeriousIllness(
            Long deductible, List<Bracket> brackets, BracketBase bracketBase, Long cap, Boolean overflowCounts) {
        SeriousIllnessTerms terms() {
            return new SeriousIllnessTerms(deductible, brackets, bracketBase, cap, overflowCounts);
        }
    }
}
