package org.yibao.review.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yibao.codes.AgeReference;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Bands;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * The days of birth that stand for all: whatever ages somebody has on the days on which ages of a visit are counted, no rule tells them from
 * those of one of them. So a visit is decided alike for everybody when it is decided alike for these.
 */
final class BirthDates {
    /** Ages from which on somebody is told from whoever is a year younger. */
    private final Map<AgeReference, Set<Integer>> told = new EnumMap<>(AgeReference.class);

    /** @param rulebooks what decides */
    BirthDates(Rulebooks rulebooks) {
        List<Bands> bands = rulebooks.all().stream().map(Rulebook::bands).toList();
        for (AgeReference reference : AgeReference.values()) {
            Fact fact = Facts.of(reference);
            if (fact.isOf(Subject.BENEFIT)) {
                Set<Integer> ages = new TreeSet<>();
                for (int age = 1; age <= Scale.AGES.all().to(); age++) {
                    int years = age;
                    if (bands.stream().anyMatch(each -> each.first(fact, years) != each.first(fact, years - 1))) {
                        ages.add(years);
                    }
                }
                told.put(reference, ages);
            }
        }
    }

    /** Those of whoever is born by the day of service. */
    List<LocalDate> until(LocalDate service) {
        Set<LocalDate> days = new TreeSet<>(Set.of(service));
        told.forEach((reference, ages) -> {
            LocalDate day = reference.date(service.getYear(), service);
            for (int years : ages) {
                LocalDate lastOfThatAge = day.minusYears(years);
                days.add(lastOfThatAge);
                days.add(lastOfThatAge.plusDays(1));
            }
        });
        return days.stream().filter(day -> !day.isAfter(service)).toList();
    }
}
