package org.yibao.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * Who decides where.
 *
 * @param <D> what decides by one rulebook
 */
final class Places<D> {
    private static final int SUGGESTIONS = 5;

    private final Divisions divisions;
    private final List<Place> provinces;
    private final List<D> deciders;
    private final Map<String, Seat<D>> seats = new HashMap<>();

    /** A division and who decides for it; the decider is {@code null} outside every rulebook. */
    private record Seat<D>(Division division, D decider) {}

    Places(Rulebooks rulebooks, Function<Rulebook, D> decider) {
        divisions = rulebooks.divisions();
        provinces = rulebooks.all().stream()
                .map(rulebook -> place(rulebook.jurisdiction().province()))
                .toList();
        Map<Rulebook, D> byRulebook = new LinkedHashMap<>();
        rulebooks.all().forEach(rulebook -> byRulebook.put(rulebook, decider.apply(rulebook)));
        deciders = List.copyOf(byRulebook.values());
        divisions
                .all()
                .forEach(division -> seats.put(
                        division.code(),
                        new Seat<>(
                                division,
                                rulebooks
                                        .forDivision(division.code())
                                        .map(byRulebook::get)
                                        .orElse(null))));
    }

    /**
     * Who decides for a place of enrolment.
     *
     * @param field the fact that names it
     * @throws Undecidable when nobody enrols there in the year, or no rulebook decides for it
     */
    D decider(String field, String region, int year) {
        Seat<D> seat = seats.get(region);
        if (seat == null) {
            throw unknown(field, region);
        }
        if (seat.division().level().compareTo(Level.PREFECTURE) < 0) {
            throw new Undecidable.RegionTooWide(seat.division());
        }
        if (seat.decider() == null) {
            throw new Undecidable.RegionOutsideRulebooks(place(region), provinces);
        }
        if (!seat.division().inForceDuring(year)) {
            throw new Undecidable.RegionNotInForce(seat.division(), year, places(divisions.aliases(region, year)));
        }
        return seat.decider();
    }

    /** Who decides for a place that is known to have a decider. */
    D decider(String region) {
        return seats.get(region).decider();
    }

    /** @throws Undecidable.UnknownRegion when a code is not in the table of divisions */
    void requireKnown(String field, String region) {
        if (!seats.containsKey(region)) {
            throw unknown(field, region);
        }
    }

    List<D> deciders() {
        return deciders;
    }

    private Undecidable.UnknownRegion unknown(String field, String code) {
        return new Undecidable.UnknownRegion(field, code, places(divisions.near(code, SUGGESTIONS)));
    }

    private List<Place> places(List<Division> found) {
        return found.stream().map(division -> place(division.code())).toList();
    }

    private Place place(String code) {
        return Place.of(divisions, code);
    }
}
