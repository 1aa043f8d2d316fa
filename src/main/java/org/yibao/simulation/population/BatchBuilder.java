package org.yibao.simulation.population;

import java.util.Arrays;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Source;

/** Fills a {@link Batch}: a person, that person's visits in the order of settlement, the next person. For one batch and one thread. */
public final class BatchBuilder {
    /** Persons in a batch: few enough for its columns to stay near the processor. */
    public static final int PERSONS = 8_192;

    final long[] weight = new long[PERSONS];
    final int[] region = new int[PERSONS];
    final int[] birthDate = new int[PERSONS];
    final int[] enrolled = new int[PERSONS];
    final int[] permit = new int[PERSONS];
    final int[] holdings = new int[PERSONS];
    final int[] visitsFrom = new int[PERSONS + 1];
    byte[] diseases = new byte[PERSONS];
    int[] place = new int[PERSONS];
    int[] service = new int[PERSONS];
    int[] discharged = new int[PERSONS];
    int[] settled = new int[PERSONS];
    long[] total = new long[PERSONS];
    long[] inScope = new long[PERSONS];
    final byte[][] said = new byte[Facts.ALL.size()][];
    int persons;
    int visits;

    public BatchBuilder() {
        for (Fact fact : Facts.ALL) {
            if (fact.source() instanceof Source.Caller) {
                said[fact.number()] = new byte[PERSONS];
                unsaid(fact, 0);
            }
        }
    }

    private void unsaid(Fact fact, int from) {
        Integer point = ((Source.Caller) fact.source()).unsaid().point();
        if (point != null) {
            byte[] column = said[fact.number()];
            Arrays.fill(column, from, column.length, point.byteValue());
        }
    }

    public boolean full() {
        return persons == PERSONS;
    }

    public boolean empty() {
        return persons == 0;
    }

    /** Adds a person; parameters as the columns of {@link Batch}. */
    public void person(long weightOf, int regionOf, int bornOn, int enrolledOn, int permitOf, int holdingsOf) {
        weight[persons] = weightOf;
        region[persons] = regionOf;
        birthDate[persons] = bornOn;
        enrolled[persons] = enrolledOn;
        permit[persons] = permitOf;
        holdings[persons] = holdingsOf;
        persons++;
        visitsFrom[persons] = visits;
    }

    /** Adds a visit of the newest person; parameters as the columns of {@link Batch}. */
    public void visit(
            int diseasesOf, int placeOf, int serviceOn, int dischargedOn, int settledOn, long totalOf, long inScopeOf) {
        if (visits == service.length) {
            grow(visits * 2);
        }
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

    /** Says a point of a fact of the newest person, or of the newest visit; what isn't said is what it means to say nothing. */
    public void say(Fact fact, int point) {
        int newest = fact.source() instanceof Source.Person ? persons : visits;
        said[fact.number()][newest - 1] = (byte) point;
    }

    public void say(Fact fact, Enum<?> code) {
        say(fact, code.ordinal());
    }

    private void grow(int length) {
        for (Fact fact : Batch.OF_VISITS) {
            said[fact.number()] = Arrays.copyOf(said[fact.number()], length);
            unsaid(fact, visits);
        }
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
