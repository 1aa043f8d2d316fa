package org.yibao.simulation.population;

import java.util.List;

/**
 * What is known of a population before it is read.
 *
 * @param kind      where it comes from
 * @param hash      hash of its content, 64 hexadecimal digits: the same hash, the same people
 * @param year      year of the visits
 * @param persons   number of persons (or of cells of head-counts); -1 while not known
 * @param synthetic whether it was made up (合成)
 * @param notes     what it rests on, in Chinese sentences
 * @param ages      the classes of ages, by age on 1 January of the year, that persons stand for; empty when each has an age of their own
 */
public record PopulationDescription(
        Kind kind, String hash, int year, long persons, boolean synthetic, List<String> notes, List<AgeClass> ages) {
    /** Where a population comes from. */
    public enum Kind {
        HEAD_COUNTS,
        FILES,
        GENERATED
    }

    public PopulationDescription {
        notes = List.copyOf(notes);
        ages = List.copyOf(ages);
    }

    /**
     * A class of ages.
     *
     * @param from first age, completed years
     * @param to   last age, included
     */
    public record AgeClass(int from, int to) {}
}
