package org.yibao.simulation.version;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * The rulebooks between two versions: those in which some units of their difference are applied and the others are not. What holds between
 * rows is not checked. Safe for use by many threads.
 */
public final class Coalitions {
    private final Version baseline;
    private final Version candidate;
    private final List<ChangedUnit> units;
    private final List<RulebookCoalitions> rulebooks = new ArrayList<>();

    /** @param units all units of their difference, as {@link ChangedUnits#between} lists them */
    public Coalitions(Version baseline, Version candidate, List<ChangedUnit> units) {
        this.baseline = baseline;
        this.candidate = candidate;
        this.units = List.copyOf(units);
        for (int index = 0; index < baseline.rulebooks().all().size(); index++) {
            rulebooks.add(new RulebookCoalitions(
                    baseline.rulebooks().all().get(index),
                    candidate.rulebooks().all().get(index),
                    this.units));
        }
    }

    /**
     * The rulebooks with the units applied whose bits are set; none are the baseline's, all the candidate's own.
     *
     * @throws IllegalArgumentException when a bit stands for no unit
     */
    public Coalition of(long mask) {
        return of(BitSet.valueOf(new long[] {mask}));
    }

    /** The same for any number of units. */
    public Coalition of(BitSet applied) {
        if (applied.length() > units.size()) {
            throw new IllegalArgumentException(
                    "Unit %d of %d is to be applied.".formatted(applied.length(), units.size()));
        }
        int year = switched(ChangedUnit.Kind.YEAR, applied) ? candidate.year() : baseline.year();
        if (applied.isEmpty()) {
            return new Coalition(baseline.rulebooks(), year);
        }
        if (applied.cardinality() == units.size()) {
            return new Coalition(candidate.rulebooks(), year);
        }
        List<Rulebook> all =
                rulebooks.stream().map(rulebook -> rulebook.with(applied)).toList();
        if (all.equals(baseline.rulebooks().all())) {
            return new Coalition(baseline.rulebooks(), year);
        }
        Rulebooks foundation = switched(ChangedUnit.Kind.RULES, applied) ? candidate.rulebooks() : baseline.rulebooks();
        return new Coalition(new Rulebooks(foundation.divisions(), foundation.clauses(), all), year);
    }

    private boolean switched(ChangedUnit.Kind kind, BitSet applied) {
        return IntStream.range(0, units.size())
                .anyMatch(index -> units.get(index).kind() == kind && applied.get(index));
    }
}
