package org.yibao.simulation.population;

import java.util.Arrays;
import org.yibao.facts.Basis;
import org.yibao.facts.CareKind;
import org.yibao.facts.Facility;
import org.yibao.facts.Origin;
import org.yibao.facts.Referral;

/** Fills a {@link Batch}: a person, that person's visits in the order of settlement, the next person. For one batch and one thread. */
public final class BatchBuilder {
    /** Persons in a batch: few enough for its columns to stay near the processor. */
    public static final int PERSONS = 8_192;

    final long[] weight = new long[PERSONS];
    final int[] region = new int[PERSONS];
    final int[] birthDate = new int[PERSONS];
    final int[] enrolled = new int[PERSONS];
    final byte[] student = new byte[PERSONS];
    final byte[] basis = new byte[PERSONS];
    final byte[] origin = new byte[PERSONS];
    final int[] permit = new int[PERSONS];
    final int[] holdings = new int[PERSONS];
    final int[] visitsFrom = new int[PERSONS + 1];
    byte[] kind = new byte[PERSONS];
    byte[] facility = new byte[PERSONS];
    byte[] referral = new byte[PERSONS];
    byte[] diseases = new byte[PERSONS];
    int[] place = new int[PERSONS];
    int[] service = new int[PERSONS];
    int[] discharged = new int[PERSONS];
    int[] settled = new int[PERSONS];
    long[] total = new long[PERSONS];
    long[] inScope = new long[PERSONS];
    int persons;
    int visits;

    public boolean full() {
        return persons == PERSONS;
    }

    public boolean empty() {
        return persons == 0;
    }

    /** Adds a person; parameters as the columns of {@link Batch}. */
    public void person(
            long weightOf,
            int regionOf,
            int bornOn,
            int enrolledOn,
            boolean isStudent,
            Basis basisOf,
            Origin originOf,
            int permitOf,
            int holdingsOf) {
        weight[persons] = weightOf;
        region[persons] = regionOf;
        birthDate[persons] = bornOn;
        enrolled[persons] = enrolledOn;
        student[persons] = (byte) (isStudent ? 1 : 0);
        basis[persons] = (byte) basisOf.ordinal();
        origin[persons] = (byte) originOf.ordinal();
        permit[persons] = permitOf;
        holdings[persons] = holdingsOf;
        persons++;
        visitsFrom[persons] = visits;
    }

    /** Adds a visit of the newest person; parameters as the columns of {@link Batch}. */
    public void visit(
            CareKind kindOf,
            Facility facilityOf,
            Referral referralOf,
            int diseasesOf,
            int placeOf,
            int serviceOn,
            int dischargedOn,
            int settledOn,
            long totalOf,
            long inScopeOf) {
        if (visits == kind.length) {
            grow(visits * 2);
        }
        kind[visits] = (byte) kindOf.ordinal();
        facility[visits] = (byte) facilityOf.ordinal();
        referral[visits] = (byte) referralOf.ordinal();
        diseases[visits] = (byte) diseasesOf;
        place[visits] = placeOf;
        service[visits] = serviceOn;
        discharged[visits] = dischargedOn;
        settled[visits] = settledOn;
        total[visits] = totalOf;
        inScope[visits] = inScopeOf;
        visits++;
        visitsFrom[persons] = visits;
    }

    private void grow(int length) {
        kind = Arrays.copyOf(kind, length);
        facility = Arrays.copyOf(facility, length);
        referral = Arrays.copyOf(referral, length);
        diseases = Arrays.copyOf(diseases, length);
        place = Arrays.copyOf(place, length);
        service = Arrays.copyOf(service, length);
        discharged = Arrays.copyOf(discharged, length);
        settled = Arrays.copyOf(settled, length);
        total = Arrays.copyOf(total, length);
        inScope = Arrays.copyOf(inScope, length);
    }

    /** @param first number in the whole population of the batch's first person */
    public Batch build(long first) {
        return new Batch(first, this);
    }
}
