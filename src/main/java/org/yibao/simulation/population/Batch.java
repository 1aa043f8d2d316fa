package org.yibao.simulation.population;

import java.util.List;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/**
 * Some people of a population with their visits, in columns: the entry {@code person} of a person's column is of the batch's person of
 * that number, their visits are the entries {@code visitsFrom[person]} to {@code visitsFrom[person + 1] - 1} of the visits' columns, in
 * the order of settlement. Columns may be longer than what they hold. Nobody changes a batch once it was handed over.
 *
 * <p>Days are days since 1970-01-01, amounts fen, codes ordinals of their code list, places and sets numbers of the {@link Codebook}.
 */
public final class Batch {
    /** Weights are whole numbers of ten-thousandths of a person. */
    public static final long ONE_PERSON = 10_000;

    /** The facts that are said of persons. */
    public static final List<Fact> OF_PERSONS = Said.facts(Source.Person.class);

    /** The facts that are said of visits. */
    public static final List<Fact> OF_VISITS = Said.facts(Source.Visit.class);

    /** Number in the whole population of the batch's first person, from 0. */
    public final long first;

    /** How many persons there are. */
    public final int persons;

    /** How many visits there are. */
    public final int visits;

    /** How many persons each stands for, in ten-thousandths. */
    public final long[] weight;

    /** Place of enrolment. */
    public final int[] region;

    public final int[] birthDate;

    /** Day of enrolment. */
    public final int[] enrolled;

    public final int[] permit;

    /** Identities with their periods. */
    public final int[] holdings;

    public final int[] visitsFrom;

    /** Bits of {@link org.yibao.codes.Disease} by ordinal. */
    public final byte[] diseases;

    /** Where the care is given. */
    public final int[] place;

    /** Day of service; of a stay, the day of admission. */
    public final int[] service;

    /** Last day of the service. */
    public final int[] discharged;

    /** Day of settlement. */
    public final int[] settled;

    /** The bill. */
    public final long[] total;

    /** What of it is within the scope of policy. */
    public final long[] inScope;

    /** By number of a fact that callers say: its points, of persons or of visits. */
    private final byte[][] said;

    Batch(long first, BatchBuilder built) {
        this.first = first;
        this.persons = built.persons;
        this.visits = built.visits;
        this.weight = built.weight;
        this.region = built.region;
        this.birthDate = built.birthDate;
        this.enrolled = built.enrolled;
        this.permit = built.permit;
        this.holdings = built.holdings;
        this.visitsFrom = built.visitsFrom;
        this.diseases = built.diseases;
        this.place = built.place;
        this.service = built.service;
        this.discharged = built.discharged;
        this.settled = built.settled;
        this.total = built.total;
        this.inScope = built.inScope;
        this.said = built.said;
    }

    /** The column of a fact that callers say, of persons or of visits: 0 or 1, or ordinals of its list. */
    public byte[] said(Fact fact) {
        return said[fact.number()];
    }

    /** All that is said of a person. */
    public Said ofPerson(int person) {
        return said(OF_PERSONS, person);
    }

    /** All that is said of a visit. */
    public Said ofVisit(int visit) {
        return said(OF_VISITS, visit);
    }

    private Said said(List<Fact> facts, int row) {
        Said all = Said.NOTHING;
        for (Fact fact : facts) {
            all = all.with(fact, said[fact.number()][row]);
        }
        return all;
    }
}
