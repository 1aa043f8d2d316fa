package org.yibao.simulation.population;

import org.yibao.facts.Fact;
import org.yibao.facts.Facts;

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

    /** Pupil or full-time student: 1, or 0. */
    public final byte[] student;

    /** {@link org.yibao.facts.Basis}. */
    public final byte[] basis;

    /** {@link org.yibao.facts.Origin}. */
    public final byte[] origin;

    public final int[] permit;

    /** Identities with their periods. */
    public final int[] holdings;

    public final int[] visitsFrom;

    /** {@link org.yibao.facts.CareKind}. */
    public final byte[] kind;

    /** {@link org.yibao.facts.Facility}. */
    public final byte[] facility;

    /** {@link org.yibao.facts.Referral}. */
    public final byte[] referral;

    /** Bits of {@link org.yibao.facts.Disease} by ordinal. */
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

    Batch(long first, BatchBuilder built) {
        this.first = first;
        this.persons = built.persons;
        this.visits = built.visits;
        this.weight = built.weight;
        this.region = built.region;
        this.birthDate = built.birthDate;
        this.enrolled = built.enrolled;
        this.student = built.student;
        this.basis = built.basis;
        this.origin = built.origin;
        this.permit = built.permit;
        this.holdings = built.holdings;
        this.visitsFrom = built.visitsFrom;
        this.kind = built.kind;
        this.facility = built.facility;
        this.referral = built.referral;
        this.diseases = built.diseases;
        this.place = built.place;
        this.service = built.service;
        this.discharged = built.discharged;
        this.settled = built.settled;
        this.total = built.total;
        this.inScope = built.inScope;
    }

    /** The column of a fact that is said of persons or of visits. */
    public byte[] codes(Fact fact) {
        if (fact == Facts.STUDENT) {
            return student;
        } else if (fact == Facts.BASIS) {
            return basis;
        } else if (fact == Facts.ORIGIN) {
            return origin;
        } else if (fact == Facts.KIND) {
            return kind;
        } else if (fact == Facts.FACILITY) {
            return facility;
        } else if (fact == Facts.REFERRAL) {
            return referral;
        }
        throw new IllegalArgumentException("No column holds %s.".formatted(fact.name()));
    }
}
