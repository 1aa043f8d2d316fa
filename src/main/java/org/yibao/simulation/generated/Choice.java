package org.yibao.simulation.generated;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SplittableRandom;

/** Draws one of several outcomes by their weights with a single random number, however many they are (Walker's alias method). */
final class Choice {
    private static final double SCALE = 0x1.0p-32;

    private final int outcomes;

    /** Below it the column itself is drawn, else its alias. */
    private final double[] threshold;

    private final int[] alias;

    Choice(double... weights) {
        outcomes = weights.length;
        threshold = new double[outcomes];
        alias = new int[outcomes];
        double sum = Arrays.stream(weights).sum();
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int outcome = 0; outcome < outcomes; outcome++) {
            threshold[outcome] = weights[outcome] * outcomes / sum;
            alias[outcome] = outcome;
            (threshold[outcome] < 1 ? small : large).add(outcome);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int poor = small.remove();
            int rich = large.peek();
            alias[poor] = rich;
            threshold[rich] -= 1 - threshold[poor];
            if (threshold[rich] < 1) {
                small.add(large.remove());
            }
        }
        small.forEach(outcome -> threshold[outcome] = 1); // left over by rounding only
    }

    int draw(SplittableRandom random) {
        long bits = random.nextLong();
        int column = (int) (((bits >>> 32) * outcomes) >>> 32);
        return (bits & 0xFFFF_FFFFL) * SCALE < threshold[column] ? column : alias[column];
    }
}
