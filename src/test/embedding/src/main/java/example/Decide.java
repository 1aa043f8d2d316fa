package example;

import java.time.LocalDate;
import java.util.List;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecision;
import org.yibao.decision.SettlementDecisions;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Said;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;

/** What a registered poor person of Yanji pays for a policy year, and the bill of a stay. */
record Decide(FundingDecision funding, SettlementDecision settlement) {
    static Decide run() {
        Rulebooks rulebooks = Rulebooks.load(Home.packaged(), true);
        IdentityPeriod poor = new IdentityPeriod(Identity.REGISTERED_POOR, LocalDate.of(2019, 1, 1), null);
        Said registered = Said.NOTHING.with(Facts.BASIS, Basis.HUKOU);
        Enrollee person = new Enrollee("222401", LocalDate.of(1985, 3, 1), registered, List.of(poor));
        FundingQuery year = new FundingQuery(2020, LocalDate.of(2020, 1, 1), person);
        FundingDecision funding = new FundingDecisions(rulebooks).decide(year);

        Said stay = Said.NOTHING.with(Facts.KIND, CareKind.INPATIENT).with(Facts.FACILITY, Facility.LEVEL_2);
        Care care = new Care(stay, "222401", LocalDate.of(2020, 7, 31));
        Visit visit = new Visit(person, care, new Fees(15_000_000, 1_200_000, 300_000, 500_000));
        SettlementDecision settlement = new SettlementDecisions(rulebooks).settle(visit, YearToDate.start(2020));
        return new Decide(funding, settlement);
    }
}
