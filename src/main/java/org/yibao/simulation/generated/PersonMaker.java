package org.yibao.simulation.generated;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yibao.facts.Facts;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Codebook;

/** Makes persons. Has no state that changes: any number of threads may share one. */
final class PersonMaker {
    private static final int HALF_A_YEAR = 181;

    private final int[] regions;
    private final Choice region;
    private final Choice age;
    private final List<Standing.Shares> standings;
    private final List<IdentityShares> identities;

    /** 1 January of the year, and so many years before it. */
    private final int[] newYear;

    private final int daysOfYear;

    PersonMaker(CensusWeights weights, int year, Codebook codes) {
        regions = weights.byRegion().keySet().stream().mapToInt(codes::region).toArray();
        region = new Choice(weights.byRegion().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        double[] shares = new double[PersonAssumptions.OLDEST + 1];
        for (int years = 0; years < shares.length; years++) {
            shares[years] = PersonAssumptions.share(years);
        }
        age = new Choice(shares);
        standings = IntStream.rangeClosed(0, PersonAssumptions.OLDEST)
                .mapToObj(years -> new Standing.Shares(years, year, codes))
                .toList();
        identities = IntStream.rangeClosed(0, PersonAssumptions.OLDEST)
                .mapToObj(years -> new IdentityShares(years, year, codes))
                .toList();
        newYear = IntStream.rangeClosed(0, PersonAssumptions.OLDEST + 1)
                .map(years -> (int) LocalDate.of(year - years, Month.JANUARY, 1).toEpochDay())
                .toArray();
        daysOfYear = LocalDate.of(year, Month.JANUARY, 1).lengthOfYear();
    }

    /** Adds a person and then their visits. */
    void make(long weight, SplittableRandom random, BatchBuilder batch, VisitMaker visits) {
        int regionOf = regions[region.draw(random)];
        int years = age.draw(random);
        int born = newYear[years + 1] + 1 + random.nextInt(newYear[years] - newYear[years + 1]);
        int enrolled = newYear[0];
        double special = random.nextDouble() * 100;
        if (special < PersonAssumptions.BORN_IN_YEAR) {
            years = 0;
            born = newYear[0] + random.nextInt(daysOfYear);
            enrolled = born;
        } else if (special < PersonAssumptions.BORN_IN_YEAR + PersonAssumptions.ENROLLED_LATE) {
            enrolled = newYear[0] + random.nextInt(HALF_A_YEAR);
        }
        Standing standing = standings.get(years).draw(random);
        int holdings = identities.get(years).draw(random);
        batch.person(weight * Batch.ONE_PERSON, regionOf, born, enrolled, standing.permit(), holdings);
        batch.say(Facts.STUDENT, standing.student() ? 1 : 0);
        batch.say(Facts.BASIS, standing.basis());
        batch.say(Facts.ORIGIN, standing.origin());
        visits.make(years, regionOf, enrolled, random, batch);
    }
}
