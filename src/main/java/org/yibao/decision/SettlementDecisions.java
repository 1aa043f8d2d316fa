package org.yibao.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.facts.Asked;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.rulebook.Rulebooks;
import org.yibao.settlement.Settled;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.terms.Check;

/** Settles visits anywhere: finds the rulebook of the place of enrolment and asks it. Safe for use by many threads. */
public final class SettlementDecisions {
    private final Places<BenefitDecider> places;

    public SettlementDecisions(Rulebooks rulebooks) {
        places = new Places<>(rulebooks, BenefitDecider::new);
    }

    /**
     * Settles one visit.
     *
     * @param before what the year has seen; a year before that of the service counts as nothing; {@code null} for nothing
     * @throws Undecidable when the region is not one that a rulebook decides for
     */
    public SettlementDecision settle(Visit visit, YearToDate before) {
        places.requireKnown("care.place", visit.care().place());
        BenefitDecider decider = decider(visit.enrollee().region(), visit.care());
        BenefitDecider.Terms terms = decider.terms(visit.enrollee(), visit.care());
        YearToDate soFar = seenBefore(visit, before);
        if (terms.terms() == null) {
            return decision(decider, visit, terms, null, List.of(), soFar);
        }
        Settled settled = Settlement.settle(terms.terms(), visit.fees(), soFar);
        Bill bill = Bill.of(settled.statement());
        List<Line> lines = BillLines.of(terms.terms(), visit.fees(), soFar, settled.statement(), bill, terms.grounds());
        return decision(decider, visit, terms, bill, lines, settled.after());
    }

    /**
     * Takes back the newest settlement of a year.
     *
     * @param visit  the visit that was settled
     * @param before what the year had seen before it; as for {@link #settle}
     * @param now    what the year has seen now
     * @throws Undecidable.NotNewestSettlement when that is not what the settlement left
     */
    public Reversal reverse(Visit visit, YearToDate before, YearToDate now) {
        SettlementDecision settled = settle(visit, before);
        if (settled.statement() == null) {
            throw new Undecidable.NothingToReverse();
        }
        if (!settled.yearToDate().equals(now)) {
            throw new Undecidable.NotNewestSettlement();
        }
        return new Reversal(settled.rulebook(), settled.statement(), seenBefore(visit, before));
    }

    /**
     * All that the terms of a visit depend on.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for
     */
    public BenefitProfile profile(Enrollee enrollee, Care care) {
        places.requireKnown("care.place", care.place());
        return decider(enrollee.region(), care).profile(enrollee, care);
    }

    /**
     * The question with all that facts are read from, before anything is reduced.
     *
     * @throws Undecidable when the region is not one that a rulebook decides for
     */
    public Asked asked(Enrollee enrollee, Care care) {
        places.requireKnown("care.place", care.place());
        return decider(enrollee.region(), care).asked(enrollee, care);
    }

    /** What a visit of a profile is paid, whatever its amount: what {@link #settle} settles it by. */
    public VisitTerms terms(BenefitProfile profile) {
        BenefitDecider.Terms terms = places.decider(profile.region()).terms(profile);
        return new VisitTerms(terms.terms(), terms.missing(), terms.demo());
    }

    private BenefitDecider decider(String region, Care care) {
        return places.decider("enrollee.region", region, care.date().getYear());
    }

    private static YearToDate seenBefore(Visit visit, YearToDate before) {
        int year = visit.care().date().getYear();
        return before == null || before.year() < year ? YearToDate.start(year) : before;
    }

    private static SettlementDecision decision(
            BenefitDecider decider,
            Visit visit,
            BenefitDecider.Terms terms,
            Bill bill,
            List<Line> lines,
            YearToDate after) {
        return new SettlementDecision(
                decider.rulebook(),
                bill,
                terms.terms() == null ? 0 : terms.terms().ratio(),
                lines,
                after,
                terms.reasons(),
                checks(terms, BillChecks.of(visit, terms.judgements())),
                terms.missing(),
                terms.demo(),
                SettlementExplanation.of(visit, bill, terms.favours(), terms.missing(), terms.demo()));
    }

    private static List<Check> checks(BenefitDecider.Terms terms, List<Check> ofBill) {
        return ofBill.isEmpty()
                ? terms.checks()
                : Stream.concat(terms.checks().stream(), ofBill.stream()).toList();
    }

    /** Settles the visits of a person in order, each after what the ones before it have used up. */
    public List<SettlementDecision> settleInOrder(List<Visit> visits, YearToDate before) {
        List<SettlementDecision> decisions = new ArrayList<>();
        YearToDate soFar = before;
        for (Visit visit : visits) {
            SettlementDecision decision = settle(visit, soFar);
            decisions.add(decision);
            soFar = decision.yearToDate();
        }
        return List.copyOf(decisions);
    }

    public List<BenefitDecider> deciders() {
        return places.deciders();
    }
}
