package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Settled;
import org.yibao.settlement.Settlement;
import org.yibao.settlement.Statement;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.MovedPerson;
import org.yibao.simulation.RandomPerson;
import org.yibao.simulation.RandomPerson.RandomVisit;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.BenefitTerms;

/** A person's year under one policy: the enrolment, and the terms of every visit, by the facts as they are. */
final class YearByHand {
    final FundingByHand funding;
    final List<TermsByHand> terms = new ArrayList<>();
    private final List<RandomVisit> visits;
    private final int year;

    /** @param inYear year that the person's days are of */
    YearByHand(Policy policy, RandomPerson stated, int inYear) {
        RandomPerson person = new MovedPerson(policy.year() - inYear).of(stated);
        Enrollee enrollee = person.enrollee();
        this.year = policy.year();
        this.visits = person.visits();
        this.funding = FundingByHand.of(policy, new FundingQuery(year, person.enrolled(), enrollee));
        visits.forEach(visit -> terms.add(TermsByHand.of(policy, enrollee, visit.care())));
    }

    /** Whether the policy says what a visit is paid; who is not insured pays it. */
    boolean settles(int visit) {
        return !funding.insured() || terms.get(visit).terms() != null;
    }

    /**
     * Settles visits one after the other.
     *
     * @param settled by number, whether the visit is settled
     * @return the statements by number; {@code null} for those left out
     */
    List<Statement> statements(boolean[] settled) {
        return statements(
                funding.insured(), terms.stream().map(TermsByHand::terms).toList(), settled);
    }

    /** @param paidBy terms by number */
    List<Statement> statements(boolean insured, List<BenefitTerms> paidBy, boolean[] settled) {
        List<Statement> statements = new ArrayList<>();
        YearToDate soFar = YearToDate.start(year);
        for (int visit = 0; visit < visits.size(); visit++) {
            long total = visits.get(visit).total();
            long inScope = visits.get(visit).inScope();
            if (!settled[visit]) {
                statements.add(null);
            } else if (insured && paidBy.get(visit) != null) {
                Settled next = Settlement.settle(paidBy.get(visit), new Fees(total, total - inScope, 0, 0), soFar);
                soFar = next.after();
                statements.add(next.statement());
            } else {
                statements.add(new Statement(total, inScope, 0, 0, 0, 0, 0, 0, total));
            }
        }
        return statements;
    }

    /** What every payer of bills pays. */
    static Map<Payer, Long> paid(List<Statement> statements) {
        Map<Payer, Long> paid = new EnumMap<>(Payer.class);
        for (Statement statement : statements) {
            if (statement != null) {
                paid.merge(Payer.BASIC_FUND, statement.basic(), Long::sum);
                paid.merge(Payer.SERIOUS_ILLNESS_FUND, statement.seriousIllness(), Long::sum);
                paid.merge(Payer.ASSISTANCE, statement.assistance(), Long::sum);
                paid.merge(Payer.PERSON, statement.person(), Long::sum);
            }
        }
        return paid;
    }
}
