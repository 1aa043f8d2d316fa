package org.yibao.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Division;
import org.yibao.facts.Divisions;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.Level;
import org.yibao.facts.ResidencePermit;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/** Decides funding anywhere: finds the rulebook of the place of enrolment and asks it. Safe for use by many threads. */
public final class FundingDecisions {
    private static final int SUGGESTIONS = 5;

    private final Divisions divisions;
    private final List<Place> provinces;
    private final List<FundingDecider> deciders;
    private final Map<String, Seat> seats = new HashMap<>();

    /** A division and who decides for it; the decider is {@code null} outside every rulebook. */
    private record Seat(Division division, FundingDecider decider) {}

    public FundingDecisions(Rulebooks rulebooks) {
        divisions = rulebooks.divisions();
        provinces = rulebooks.all().stream()
                .map(rulebook -> place(rulebook.jurisdiction().province()))
                .toList();
        Map<Rulebook, FundingDecider> byRulebook = new HashMap<>();
        rulebooks.all().forEach(rulebook -> byRulebook.put(rulebook, new FundingDecider(rulebook)));
        deciders = List.copyOf(byRulebook.values());
        divisions
                .all()
                .forEach(division -> seats.put(
                        division.code(),
                        new Seat(
                                division,
                                rulebooks
                                        .forDivision(division.code())
                                        .map(byRulebook::get)
                                        .orElse(null))));
    }

    /**
     * Decides who pays what.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for, or the year has no terms
     */
    public FundingDecision decide(FundingQuery query) {
        String region = query.enrollee().region();
        Seat seat = seats.get(region);
        if (seat == null) {
            throw unknown("enrollee.region", region);
        }
        ResidencePermit permit = query.enrollee().residencePermit();
        if (permit != null && permit.region() != null && !seats.containsKey(permit.region())) {
            throw unknown("enrollee.residencePermit.region", permit.region());
        }
        if (seat.division().level().compareTo(Level.PREFECTURE) < 0) {
            throw new Undecidable.RegionTooWide(seat.division());
        }
        if (seat.decider() == null) {
            throw new Undecidable.RegionOutsideRulebooks(place(region), provinces);
        }
        if (!seat.division().inForceDuring(query.year())) {
            throw new Undecidable.RegionNotInForce(
                    seat.division(), query.year(), places(divisions.aliases(region, query.year())));
        }
        return seat.decider().decide(query);
    }

    public List<FundingDecider> deciders() {
        return deciders;
    }

    private Undecidable.UnknownRegion unknown(String field, String code) {
        return new Undecidable.UnknownRegion(field, code, places(divisions.near(code, SUGGESTIONS)));
    }

    private List<Place> places(List<Division> found) {
        return found.stream().map(division -> place(division.code())).toList();
    }

    private Place place(String code) {
        return FundingDecider.place(divisions, code);
    }
}
