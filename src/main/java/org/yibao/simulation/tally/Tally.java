package org.yibao.simulation.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Scale;

/**
 * What was counted of a population under two policies; see {@link Measures} and {@link VisitMeasures} for the units. Tallies of parts add
 * up to that of the whole, in any order.
 */
public final class Tally {
    /** First age of every class of ages that persons are counted in. */
    public static final int[] AGE_CLASSES = {0, 7, 19, 45, 60, 75};

    /** Groups of identities: none, then one for each of the code list. */
    public static final int IDENTITY_GROUPS = org.yibao.codes.Identity.values().length + 1;

    /** Cells of a region: each class of ages with each group of identities. */
    static final int CELLS = AGE_CLASSES.length * IDENTITY_GROUPS;

    /** Months of settlement, the thirteenth being any later year. */
    public static final int MONTHS = 13;

    /** Groups that persons are dealt into at random. */
    public static final int RANDOM_GROUPS = 256;

    /** By region and {@link #cell}. */
    public final Sums persons;

    /** By random group. */
    public final Sums random;

    /** By region and month of settlement. */
    public final Sums months;

    /** By facility and kind of care. */
    public final Sums facilities;

    /** By what bills leave to a person under the baseline: heads, that amount, that under the candidate. */
    public final Histogram burdens = new Histogram(3);

    /** Heads by what they gain. */
    public final Histogram gains = new Histogram(1);

    /** Heads by what they lose. */
    public final Histogram losses = new Histogram(1);

    private final Map<Undecided, Long> undecided = new HashMap<>();

    /** By the reasons of a profile, which are one object for all of its persons: that is found faster than each of its reasons. */
    private final Map<List<Undecided>, long[]> undecidedTogether = new IdentityHashMap<>();

    private long volume;
    private long number;

    public Tally(int regions) {
        persons = new Sums(regions, CELLS, Measures.WIDTH);
        random = new Sums(RANDOM_GROUPS, 1, Measures.WIDTH);
        months = new Sums(regions, MONTHS, VisitMeasures.WIDTH);
        facilities = new Sums(
                org.yibao.codes.Facility.values().length,
                org.yibao.codes.CareKind.values().length,
                VisitMeasures.WIDTH);
    }

    /** By age, the number of its class. */
    public static int[] classesOfAges() {
        int[] classes = new int[(int) Scale.AGES.size()];
        for (int age = 0; age < classes.length; age++) {
            int at = Arrays.binarySearch(AGE_CLASSES, age);
            classes[age] = at >= 0 ? at : -at - 2;
        }
        return classes;
    }

    /** Cell of a class of ages and a group of identities. */
    public static int cell(int ageClass, int identityGroup) {
        return ageClass * IDENTITY_GROUPS + identityGroup;
    }

    /** Persons read, unweighted. */
    public long number() {
        return number;
    }

    public void count(int persons) {
        number += persons;
    }

    /**
     * Notes an amount that bounds all others, so that sums can't overflow unseen.
     *
     * @throws ArithmeticException when the whole no longer fits
     */
    public void bound(long amount, long weight) {
        volume = Math.addExact(volume, Math.multiplyExact(amount, weight));
    }

    public void undecided(Undecided reason, long weight) {
        undecided.merge(reason, weight, Long::sum);
    }

    public void undecided(List<Undecided> reasons, long weight) {
        if (!reasons.isEmpty()) {
            undecidedTogether.computeIfAbsent(reasons, first -> new long[1])[0] += weight;
        }
    }

    /** By reason: heads or visits. */
    public Map<Undecided, Long> undecided() {
        Map<Undecided, Long> all = new HashMap<>(undecided);
        undecidedTogether.forEach(
                (reasons, weight) -> reasons.forEach(reason -> all.merge(reason, weight[0], Long::sum)));
        return all;
    }

    /**
     * Completes what was counted of bills, where the candidate's measures were counted as what they are more than the baseline's: most bills
     * come to the same under both, and nothing is to be counted of them then.
     */
    public void completeBills() {
        Measures.completeBills(persons);
        Measures.completeBills(random);
        VisitMeasures.complete(months);
        VisitMeasures.complete(facilities);
    }

    public void add(Tally other) {
        persons.add(other.persons);
        random.add(other.random);
        months.add(other.months);
        facilities.add(other.facilities);
        burdens.add(other.burdens);
        gains.add(other.gains);
        losses.add(other.losses);
        other.undecided().forEach(this::undecided);
        bound(other.volume, 1);
        number += other.number;
    }
}
