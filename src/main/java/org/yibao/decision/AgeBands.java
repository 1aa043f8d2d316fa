package org.yibao.decision;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yibao.rules.Row;
import org.yibao.rules.funding.ContributionRow;

/** The bands of ages that no row tells apart. Reducing an age to the first of its band keeps profiles few and changes no decision. */
final class AgeBands {
    private final int[] starts;

    AgeBands(List<Row> rows) {
        NavigableSet<Integer> boundaries = new TreeSet<>();
        boundaries.add(0);
        for (Row row : rows) {
            if (row instanceof ContributionRow contribution) {
                boundaries.add(contribution.ageFrom());
                boundaries.add(contribution.ageTo() + 1);
            }
        }
        starts = boundaries.stream().mapToInt(Integer::intValue).toArray();
    }

    /** First age of every band. */
    IntStream starts() {
        return Arrays.stream(starts);
    }

    /** First age of the band of an age. */
    int start(int age) {
        int band = starts.length - 1;
        while (starts[band] > age) {
            band--;
        }
        return starts[band];
    }
}
