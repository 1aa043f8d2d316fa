package org.yibao.simulation.generated;

import java.util.SplittableRandom;

/** How many visits a person of a class of ages has: negative binomial, cut off at {@link VisitAssumptions#MOST}. */
final class VisitCounts {
    /** Chance of at most so many. */
    private final double[] upTo = new double[VisitAssumptions.MOST];

    VisitCounts(double mean) {
        double size = VisitAssumptions.LIKENESS;
        double again = mean / (size + mean);
        double chance = Math.pow(1 - again, size);
        double sum = 0;
        for (int count = 0; count < upTo.length; count++) {
            sum += chance;
            upTo[count] = sum;
            chance *= (size + count) / (count + 1) * again;
        }
    }

    int draw(SplittableRandom random) {
        double drawn = random.nextDouble();
        int count = 0;
        while (count < upTo.length && drawn >= upTo[count]) {
            count++;
        }
        return count;
    }
}
