package org.yibao.review.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yibao.facts.AgeReference;
import org.yibao.facts.Facts;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * The days of birth that stand for all: whatever ages somebody has on the days on which ages of a visit are counted, one of them has the
 * same. So a visit is decided alike for everybody when it is decided alike for these.
 */
final class BirthDates {
    private final boolean told;

    /** @param rulebooks what decides; where none of them tells ages apart, one day stands for all */
    BirthDates(Rulebooks rulebooks) {
        told = rulebooks.all().stream()
                .map(Rulebook::bands)
                .flatMap(bands -> bands.told(Subject.BENEFIT).stream())
                .anyMatch(fact -> fact.source() instanceof Source.AgeOn);
    }

    /** Those of whoever is born by the day of service, the last one first. */
    List<LocalDate> until(LocalDate service) {
        if (!told) {
            return List.of(service);
        }
        Set<LocalDate> days = new TreeSet<>(Set.of(service));
        for (AgeReference reference : AgeReference.values()) {
            if (Facts.of(reference).isOf(Subject.BENEFIT)) {
                LocalDate day = reference.date(service.getYear(), service);
                // from the birthday on one is a year older: the day is the last one on which to be born for an age, the
                // next day is not
                for (int years = 0; years <= Scale.AGES.all().to(); years++) {
                    days.add(day.minusYears(years));
                    days.add(day.minusYears(years).plusDays(1));
                }
            }
        }
        return days.stream()
                .filter(day -> !day.isAfter(service))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }
}
