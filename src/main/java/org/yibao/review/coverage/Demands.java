package org.yibao.review.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.*;
import org.yibao.facts.CareKind;
import org.yibao.facts.Division;
import org.yibao.facts.Identities;
import org.yibao.facts.Identity;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.funding.AssistanceEntitlement;

/**
 * Who at a place needs an answer in a table, as the clauses of the rulebook have it: asked of its rules with a person who has every
 * identity.
 *
 * @param supported identities that are supported in enrolling
 * @param assisted  identities within medical assistance
 * @param chooses   whether points must be chosen
 */
record Demands(Identities supported, Identities assisted, boolean chooses) {
    private static final Identities EVERY = Identities.of(Identity.values());

    /** @param day a day and its policy year to ask for */
    static Map<Division, Demands> of(Rulebook rulebook, List<Division> places, LocalDate day) {
        Map<Division, Demands> demands = new HashMap<>();
        places.forEach(place -> demands.put(place, at(rulebook, place, day)));
        return demands;
    }

    private static Demands at(Rulebook rulebook, Division place, LocalDate day) {
        List<Division> path = rulebook.divisions().path(place.code());
        Profile enrolling = Profile.of(
                Subject.FUNDING,
                place.code(),
                Facts.ALL.stream()
                        .filter(f -> f.isOf(Subject.FUNDING) && f != Facts.PLACE)
                        .toList(),
                fact -> fact == Facts.YEAR
                        ? day.getYear()
                        : fact.source() instanceof Source.Held || fact.source() instanceof Source.Permit
                                ? 1
                                : (int) fact.scale().all().from());
        Profile stay = Profile.of(
                Subject.BENEFIT,
                place.code(),
                Facts.ALL.stream()
                        .filter(f -> f.isOf(Subject.BENEFIT) && f != Facts.PLACE)
                        .toList(),
                fact -> fact.source() instanceof Source.Day
                        ? (int) day.toEpochDay()
                        : fact == Facts.KIND
                                ? CareKind.INPATIENT.ordinal()
                                : fact.source() instanceof Source.Held
                                        ? 1
                                        : (int) fact.scale().all().from());
        int supported = 0;
        for (Judgement judgement : rulebook.fire(enrolling.facts(path))) {
            if (judgement.finding() instanceof AssistanceEntitlement found) {
                supported |= Identities.of(found.identity()).bits();
            }
        }
        int assisted = 0;
        boolean chooses = false;
        for (Judgement judgement : rulebook.fire(stay.facts(path))) {
            Finding finding = judgement.finding();
            if (finding instanceof AssistanceScope found) {
                assisted |= Identities.of(found.identity()).bits();
            }
            chooses |= finding instanceof ReliefRange;
        }
        return new Demands(new Identities(supported), new Identities(assisted), chooses);
    }
}
