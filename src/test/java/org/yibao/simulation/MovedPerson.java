package org.yibao.simulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;

/** The same person in another year: every day as many years later, a 29 February on 1 March where there is none. */
public final class MovedPerson {
    private final int years;

    public MovedPerson(int years) {
        this.years = years;
    }

    public RandomPerson of(RandomPerson person) {
        if (years == 0) {
            return person;
        }
        return new RandomPerson(
                person.weight(),
                moved(person.enrolled()),
                moved(person.enrollee()),
                person.visits().stream()
                        .map(visit -> new RandomPerson.RandomVisit(moved(visit.care()), visit.total(), visit.inScope()))
                        .toList());
    }

    private Enrollee moved(Enrollee enrollee) {
        ResidencePermit permit = enrollee.residencePermit();
        return new Enrollee(
                enrollee.region(),
                moved(enrollee.birthDate()),
                enrollee.said(),
                permit == null ? null : new ResidencePermit(permit.region(), moved(permit.from()), moved(permit.to())),
                enrollee.identities().stream()
                        .map(held -> new IdentityPeriod(held.code(), moved(held.from()), moved(held.to())))
                        .toList());
    }

    private Care moved(Care care) {
        return new Care(
                care.said(),
                care.place(),
                care.diseases(),
                care.admission(),
                moved(care.date()),
                moved(care.discharged()),
                moved(care.settled()));
    }

    private LocalDate moved(LocalDate date) {
        if (date == null) {
            return null;
        }
        int year = date.getYear() + years;
        boolean none = MonthDay.from(date).equals(MonthDay.of(2, 29)) && !Year.isLeap(year);
        return none ? LocalDate.of(year, 3, 1) : date.withYear(year);
    }
}
