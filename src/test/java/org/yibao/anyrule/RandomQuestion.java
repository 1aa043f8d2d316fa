package org.yibao.anyrule;

import static org.yibao.anyrule.RandomFacts.any;
import static org.yibao.anyrule.RandomFacts.diseases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Source;

/**
 * A person, an enrolment and a visit.
 *
 * @param funding who enrols, and when
 * @param care    the visit
 */
public record RandomQuestion(FundingQuery funding, Care care) {
    public static RandomQuestion of(Random random, List<String> places) {
        int year = 2019 + random.nextInt(3);
        LocalDate birth = LocalDate.of(year, 12, 31).minusDays(random.nextInt(36_000));
        LocalDate service = LocalDate.of(2020, 1, 1).minusDays(60).plusDays(random.nextInt(430));
        if (birth.isAfter(service)) {
            birth = service;
        }
        String region = any(random, places);
        Basis basis = random.nextInt(3) == 0 ? any(random, Arrays.asList(Basis.values())) : Basis.HUKOU;
        LocalDate enrolled = FundingQuery.usualDate(year, birth);
        if (random.nextInt(3) == 0) {
            enrolled = enrolled.plusDays(random.nextInt(enrolled.lengthOfYear() - enrolled.getDayOfYear() + 1));
        }
        Enrollee enrollee = new Enrollee(
                region,
                birth,
                RandomFacts.said(random, Source.Person.class).with(Facts.BASIS, basis),
                basis == Basis.RESIDENCE_PERMIT ? permit(random, places, region, enrolled) : null,
                identities(random));
        LocalDate discharged = random.nextBoolean() ? service : service.plusDays(random.nextInt(40));
        Care care = new Care(
                RandomFacts.said(random, Source.Visit.class),
                random.nextBoolean() ? region : random.nextInt(4) == 0 ? "320100" : any(random, places),
                diseases(random),
                1 + random.nextInt(random.nextInt(5) == 0 ? 12 : 3),
                service,
                discharged,
                discharged.plusDays(random.nextInt(30)));
        return new RandomQuestion(new FundingQuery(year, enrolled, enrollee), care);
    }

    private static ResidencePermit permit(Random random, List<String> places, String region, LocalDate enrolled) {
        return new ResidencePermit(
                random.nextInt(3) == 0 ? any(random, places) : region,
                enrolled.minusDays(random.nextInt(500)),
                enrolled.plusDays(random.nextInt(700) - 300L).isBefore(enrolled.minusDays(0))
                        ? enrolled.plusYears(1)
                        : null);
    }

    private static List<IdentityPeriod> identities(Random random) {
        List<IdentityPeriod> held = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            if (random.nextInt(4) == 0) {
                LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900));
                held.add(new IdentityPeriod(identity, from, random.nextBoolean() ? null : from.plusDays(400)));
            }
        }
        return held;
    }
}
