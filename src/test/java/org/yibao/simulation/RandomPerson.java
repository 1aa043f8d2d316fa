package org.yibao.simulation;

import static org.yibao.anyrule.RandomFacts.any;
import static org.yibao.anyrule.RandomFacts.diseases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.yibao.anyrule.RandomFacts;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Identity;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/**
 * Somebody with the visits of a year, in the order of settlement.
 *
 * @param weight   how many persons it stands for, in ten-thousandths
 * @param enrolled day of enrolment
 * @param enrollee the person
 * @param visits   the visits
 */
public record RandomPerson(long weight, LocalDate enrolled, Enrollee enrollee, List<RandomVisit> visits) {
    private static final int OLDEST = 36_000;

    /**
     * A visit.
     *
     * @param care    the care
     * @param total   the bill, fen
     * @param inScope what of it is within the scope of policy, fen
     */
    public record RandomVisit(Care care, long total, long inScope) {}

    /**
     * @param year   year of the visits
     * @param homes  places of enrolment
     * @param places places of care
     */
    public static RandomPerson of(Random random, int year, List<String> homes, List<String> places) {
        LocalDate birth = LocalDate.of(year, 12, 31).minusDays(random.nextInt(OLDEST));
        String region = any(random, homes);
        Basis basis = random.nextInt(3) == 0 ? any(random, Arrays.asList(Basis.values())) : Basis.HUKOU;
        LocalDate enrolled = FundingQuery.usualDate(year, birth);
        if (random.nextInt(3) == 0) {
            enrolled = enrolled.plusDays(random.nextInt(enrolled.lengthOfYear() - enrolled.getDayOfYear() + 1));
        }
        Enrollee enrollee = new Enrollee(
                region,
                birth,
                RandomFacts.said(random, Source.Person.class).with(Facts.BASIS, basis),
                basis == Basis.RESIDENCE_PERMIT ? permit(random, homes, region, enrolled) : null,
                identities(random, year));
        long weight = 100L * (1 + random.nextInt(300));
        return new RandomPerson(weight, enrolled, enrollee, visits(random, year, enrollee, places));
    }

    private static List<RandomVisit> visits(Random random, int year, Enrollee enrollee, List<String> places) {
        List<RandomVisit> visits = new ArrayList<>();
        int number = random.nextInt(6);
        List<Care> cares = new ArrayList<>();
        while (cares.size() < number) {
            cares.add(care(random, year, enrollee, places));
        }
        cares.sort(Comparator.comparing(Care::settled));
        int stays = 0;
        for (Care care : cares) {
            boolean stay = care.kind() == CareKind.INPATIENT;
            stays += stay ? 1 : 0;
            Care numbered = new Care(
                    care.said(),
                    care.place(),
                    care.diseases(),
                    stay ? stays : 1,
                    care.date(),
                    care.discharged(),
                    care.settled());
            long total = random.nextInt(12) == 0 ? 0 : random.nextInt(random.nextInt(4) == 0 ? 20_000_000 : 600_000);
            long inScope = total == 0 ? 0 : (long) (total * (0.4 + 0.6 * random.nextDouble()));
            visits.add(new RandomVisit(numbered, total, random.nextInt(15) == 0 ? 0 : inScope));
        }
        return List.copyOf(visits);
    }

    private static Care care(Random random, int year, Enrollee enrollee, List<String> places) {
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);
        LocalDate service = newYearsEve.minusDays(random.nextInt(newYearsEve.getDayOfYear()));
        if (enrollee.birthDate().isAfter(service)) {
            service = enrollee.birthDate();
        }
        LocalDate discharged = random.nextBoolean() ? service : service.plusDays(random.nextInt(40));
        Said said = RandomFacts.said(random, Source.Visit.class);
        return new Care(
                random.nextInt(3) == 0 ? said.with(Facts.KIND, CareKind.INPATIENT) : said,
                random.nextBoolean() ? enrollee.region() : any(random, places),
                diseases(random),
                1,
                service,
                discharged,
                discharged.plusDays(random.nextInt(30)));
    }

    private static ResidencePermit permit(Random random, List<String> homes, String region, LocalDate enrolled) {
        String issuer =
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> any(random, homes);
                    default -> region;
                };
        LocalDate from = enrolled.minusDays(random.nextInt(500) - 60L);
        return new ResidencePermit(issuer, from, random.nextBoolean() ? null : from.plusDays(random.nextInt(700)));
    }

    private static List<IdentityPeriod> identities(Random random, int year) {
        List<IdentityPeriod> held = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            if (random.nextInt(4) == 0) {
                LocalDate from = LocalDate.of(year - 2, 1, 1).plusDays(random.nextInt(1_000));
                held.add(new IdentityPeriod(identity, from, random.nextBoolean() ? null : from.plusDays(400)));
            }
        }
        return held;
    }
}
