package org.yibao.simulation.generated;

import java.util.SplittableRandom;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;

/** Draws bills of one kind of care at one kind of facility. */
final class Bills {
    private static final double FEN = 100;

    private final double logarithm;
    private final double spread;
    private final double outOfScope;

    Bills(CareKind kind, Facility facility) {
        logarithm = Math.log(VisitAssumptions.median(kind, facility) * FEN);
        spread = VisitAssumptions.spread(kind, facility);
        outOfScope = VisitAssumptions.outOfScope(facility) / 100 * 2;
    }

    /** The bill in fen. */
    long total(SplittableRandom random, double dearer) {
        // StrictMath: the same seed gives the same people on every machine
        double drawn = StrictMath.exp(logarithm + spread * random.nextGaussian()) * dearer;
        return Math.round(
                Math.max(VisitAssumptions.LOWEST_BILL * FEN, Math.min(VisitAssumptions.HIGHEST_BILL * FEN, drawn)));
    }

    /** What of a bill is within the scope of policy, in fen. */
    long inScope(SplittableRandom random, long total) {
        return total - (long) (total * outOfScope * random.nextDouble());
    }
}
