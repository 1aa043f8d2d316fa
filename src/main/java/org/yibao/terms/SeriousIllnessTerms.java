package org.yibao.terms;

import java.util.List;
import org.yibao.codes.BracketBase;

/**
 * Serious-illness insurance (大病保险) for a person. Sources: NAT-2020-24.5-1 to 5-4, JS-2020-77.5-1 to 5-3.
 *
 * @param deductible     yearly deductible, fen
 * @param brackets       ascending and adjoining
 * @param bracketBase    what the brackets are counted on (question Q16)
 * @param cap            most that is paid in a year, fen; {@link BenefitTerms#NO_CAP} for none
 * @param overflowCounts whether what exceeds the cap of basic insurance counts towards the base (question Q23)
 */
public record SeriousIllnessTerms(
        long deductible, List<Bracket> brackets, BracketBase bracketBase, long cap, boolean overflowCounts) {
    public SeriousIllnessTerms {
        brackets = List.copyOf(brackets);
    }

    /** What is due on a yearly base in fen, in fen times basis points, before rounding and cap. */
    public long due(long base) {
        boolean absolute = bracketBase == BracketBase.ABSOLUTE;
        long counted = absolute ? base : base - deductible;
        long floor = absolute ? deductible : 0;
        long due = 0;
        for (int index = 0; index < brackets.size(); index++) {
            Bracket bracket = brackets.get(index);
            long part = Math.min(counted, bracket.upTo()) - Math.max(floor, bracket.above());
            due += Math.max(0, part) * bracket.ratio();
        }
        return due;
    }
}
