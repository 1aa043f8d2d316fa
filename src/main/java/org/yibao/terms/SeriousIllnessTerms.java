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
        long due = 0;
        for (int index = 0; index < brackets.size(); index++) { // in place: the innermost of a simulation
            Bracket bracket = brackets.get(index);
            due += Math.max(0, end(bracket, base) - begin(bracket)) * bracket.ratio();
        }
        return due;
    }

    /** Where the part of a base begins that a bracket pays of, in fen, not included. */
    public long begin(Bracket bracket) {
        return bracketBase == BracketBase.ABSOLUTE ? Math.max(deductible, bracket.above()) : bracket.above();
    }

    /** Where that part ends, included; there is no such part when it ends before it begins. */
    public long end(Bracket bracket, long base) {
        return Math.min(bracketBase == BracketBase.ABSOLUTE ? base : base - deductible, bracket.upTo());
    }
}
