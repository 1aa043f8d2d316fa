package org.yibao.benchmarks.simulation;

import java.util.Arrays;
import java.util.List;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;

/** What every way adds up for each region, in the order that all of them use. */
enum Figure {
    CENTRAL(Payer.CENTRAL, false),
    PROVINCE(Payer.PROVINCE, false),
    LOCAL(Payer.LOCAL, false),
    CONTRIBUTION(Payer.CONTRIBUTION, false),
    CONTRIBUTION_OPEN(Payer.CONTRIBUTION_OPEN, false),
    BASIC_FUND(Payer.BASIC_FUND, false),
    SERIOUS_ILLNESS_FUND(Payer.SERIOUS_ILLNESS_FUND, false),
    ASSISTANCE(Payer.ASSISTANCE, false),
    PERSON(Payer.PERSON, false),
    CANDIDATE_CENTRAL(Payer.CENTRAL, true),
    CANDIDATE_PROVINCE(Payer.PROVINCE, true),
    CANDIDATE_LOCAL(Payer.LOCAL, true),
    CANDIDATE_CONTRIBUTION(Payer.CONTRIBUTION, true),
    CANDIDATE_CONTRIBUTION_OPEN(Payer.CONTRIBUTION_OPEN, true),
    CANDIDATE_BASIC_FUND(Payer.BASIC_FUND, true),
    CANDIDATE_SERIOUS_ILLNESS_FUND(Payer.SERIOUS_ILLNESS_FUND, true),
    CANDIDATE_ASSISTANCE(Payer.ASSISTANCE, true),
    CANDIDATE_PERSON(Payer.PERSON, true),
    /** Heads. */
    WINNERS(Measures.WINNERS),
    GAIN(Measures.GAIN),
    /** Heads. */
    LOSERS(Measures.LOSERS),
    LOSS(Measures.LOSS);

    static final List<Figure> ALL = List.of(values());
    static final int COUNT = values().length;

    /** Distance of a candidate's figure from the baseline's. */
    static final int POLICY = CANDIDATE_CENTRAL.ordinal();

    private final int measure;

    Figure(Payer payer, boolean candidate) {
        this(Measures.of(payer) + (candidate ? Measures.POLICY : 0));
    }

    Figure(int measure) {
        this.measure = measure;
    }

    /** Where the engine counts it. */
    int measure() {
        return measure;
    }

    boolean heads() {
        return this == WINNERS || this == LOSERS;
    }

    /** Payers that the people of Jilin have no amounts of: nobody pays a subsidy without a split, and no support has a figure. */
    static List<Payer> unused() {
        return Arrays.asList(Payer.SUBSIDY_OPEN, Payer.SUPPORT);
    }
}
