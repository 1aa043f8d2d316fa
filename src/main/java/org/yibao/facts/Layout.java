package org.yibao.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the points of a subject's facts stand in two words of 64 bits. The place of enrolment is kept apart.
 *
 * @param facts  the facts, the place first
 * @param second by number of a fact, whether it stands in the second word
 * @param shifts by number of a fact, how far its lowest bit is from the word's
 * @param masks  by number of a fact, its bits when shifted down; -1 for one that the subject hasn't
 */
record Layout(List<Fact> facts, boolean[] second, int[] shifts, long[] masks) {
    private static final int WORD = 64;

    static Layout of(Subject subject) {
        List<Fact> facts = Facts.ALL.stream().filter(fact -> fact.isOf(subject)).toList();
        boolean[] second = new boolean[Facts.ALL.size()];
        int[] shifts = new int[Facts.ALL.size()];
        long[] masks = new long[Facts.ALL.size()];
        Arrays.fill(masks, -1);
        int[] used = new int[2];
        List<Fact> left = new ArrayList<>(facts);
        left.remove(Facts.PLACE);
        for (Fact fact : left) {
            int width = WORD - Long.numberOfLeadingZeros(fact.scale().size() - 1);
            int word = used[0] + width <= WORD ? 0 : 1;
            if (used[word] + width > WORD) {
                throw new IllegalStateException("The facts of %s need more than %d bits; %s is one too many."
                        .formatted(subject, 2 * WORD, fact.name()));
            }
            second[fact.number()] = word == 1;
            shifts[fact.number()] = used[word];
            masks[fact.number()] = (1L << width) - 1;
            used[word] += width;
        }
        return new Layout(facts, second, shifts, masks);
    }

    int point(Fact fact, long first, long other) {
        int number = fact.number();
        if (masks[number] < 0) {
            throw new IllegalArgumentException("No such profile has the fact %s.".formatted(fact.name()));
        }
        long word = second[number] ? other : first;
        return (int)
                ((word >>> shifts[number] & masks[number]) + fact.scale().all().from());
    }

    /** The bits of a fact's point in its word. */
    long bits(Fact fact, int point) {
        return (point - fact.scale().all().from()) << shifts[fact.number()];
    }

    boolean inSecond(Fact fact) {
        return second[fact.number()];
    }
}
