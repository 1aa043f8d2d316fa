package org.yibao.simulation.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Asked;
import org.yibao.facts.Subject;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.Reach;
import org.yibao.simulation.version.ChangedUnit;
import org.yibao.simulation.version.Coalition;
import org.yibao.simulation.version.Coalitions;

/** The changed units of two versions as the engine asks of them. */
public final class VersionUnits implements Units, Reach {
    private final List<ChangedUnit> units;
    private final Coalitions coalitions;
    private final Divisions divisions;
    private final Policy baseline;
    private final Policy candidate;
    private final Map<BitSet, Policy> policies = new ConcurrentHashMap<>();

    /**
     * @param units      all units of the difference of the two policies
     * @param coalitions the rulebooks between them
     */
    public VersionUnits(List<ChangedUnit> units, Coalitions coalitions, Policy baseline, Policy candidate) {
        this.units = List.copyOf(units);
        this.coalitions = coalitions;
        this.divisions = baseline.rulebooks().divisions();
        this.baseline = baseline;
        this.candidate = candidate;
    }

    @Override
    public int count() {
        return units.size();
    }

    @Override
    public boolean reaches(int unit, Subject subject, Asked asked) {
        return units.get(unit).reaches(subject, asked, path(asked));
    }

    @Override
    public boolean reaches(Subject subject, Asked asked) {
        List<Division> path = path(asked);
        return units.stream().anyMatch(unit -> unit.reaches(subject, asked, path));
    }

    private List<Division> path(Asked asked) {
        return divisions.path(asked.enrollee().region());
    }

    @Override
    public Policy with(BitSet applied) {
        if (applied.isEmpty()) {
            return baseline;
        }
        if (applied.cardinality() == units.size()) {
            return candidate;
        }
        return policies.computeIfAbsent((BitSet) applied.clone(), this::between);
    }

    private Policy between(BitSet applied) {
        Coalition coalition = coalitions.of(applied);
        return Policy.of(coalition.year(), coalition.rulebooks());
    }
}
