package org.yibao.simulation.profile;

import java.util.ArrayList;
import java.util.List;
import org.yibao.facts.Fact;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.simulation.population.Batch;

/** The part of a key that is said in so many codes of persons, or of visits. For one thread. */
final class SaidCodes {
    private final List<Fact> facts = new ArrayList<>();
    private final int[][] bands;
    private final int[] widths;
    private final byte[][] columns;
    private Batch batch;

    /** @param said {@link Source.Person} or {@link Source.Visit} */
    SaidCodes(Subject subject, Class<? extends Source> said, PolicyComparison comparison, int year) {
        List<FactBands> told = new ArrayList<>();
        for (Fact fact : subject.facts()) {
            if (said.isInstance(fact.source())) {
                FactBands bandsOf = new FactBands(fact, comparison, year);
                if (bandsOf.count() > 1) {
                    facts.add(fact);
                    told.add(bandsOf);
                }
            }
        }
        this.bands = told.stream().map(FactBands::numbers).toArray(int[][]::new);
        this.widths = told.stream().mapToInt(FactBands::width).toArray();
        this.columns = new byte[widths.length][];
    }

    void put(KeyBuilder key, Batch of, int index) {
        if (of != batch) {
            batch = of;
            for (int column = 0; column < columns.length; column++) {
                columns[column] = of.said(facts.get(column));
            }
        }
        long together = 0;
        int width = 0;
        for (int column = 0; column < widths.length; column++) {
            if (width + widths[column] > KeyBuilder.MOST) {
                key.put(width, together);
                together = 0;
                width = 0;
            }
            together = together << widths[column] | bands[column][columns[column][index]];
            width += widths[column];
        }
        key.put(width, together);
    }
}
