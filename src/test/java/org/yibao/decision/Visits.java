package org.yibao.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yibao.Books;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Referral;
import org.yibao.facts.Care;
import org.yibao.facts.FundingQuery;
import org.yibao.money.Money;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Used;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;

/** Visits of the test cases, and how they are settled. A visit is at home, unreferred and the first of 2020 until said otherwise. */
final class Visits {
    static final SettlementDecisions SHIPPED = new SettlementDecisions(Books.SHIPPED);

    /** A year in which basic insurance has paid its 150,000: what is billed is borne, and so counts for serious-illness insurance. */
    static final YearToDate BASIC_USED_UP =
            new YearToDate(2020, Used.NOTHING, 0, Used.NOTHING, Used.NOTHING, new Used(0, fen("150000")), 0, 0, 0, 1);

    private final Persons person;
    private final CareKind kind;
    private final Facility facility;
    private String place;
    private Referral referral = Referral.NONE;
    private final Set<Disease> diseases = EnumSet.noneOf(Disease.class);
    private int admission = 1;
    private LocalDate date = LocalDate.of(2020, 7, 31);
    private LocalDate discharged;
    private LocalDate settled;
    private Fees fees = new Fees(0, 0, 0, 0);
    private long account;
    private long backstop;
    private YearToDate before;
    private SettlementDecisions decisions = SHIPPED;

    private Visits(Persons person, CareKind kind, Facility facility) {
        this.person = person;
        this.kind = kind;
        this.facility = facility;
        this.place = person.query(2020).enrollee().region();
    }

    static Visits inpatient(Persons person, Facility facility) {
        return new Visits(person, CareKind.INPATIENT, facility);
    }

    static Visits outpatient(Persons person, Facility facility) {
        return new Visits(person, CareKind.OUTPATIENT, facility);
    }

    static Visits chronic(Persons person, Facility facility) {
        return new Visits(person, CareKind.CHRONIC, facility);
    }

    static Visits twoDiseases(Persons person, Facility facility, Disease disease) {
        Visits visits = new Visits(person, CareKind.TWO_DISEASES, facility);
        visits.diseases.add(disease);
        return visits;
    }

    Visits at(String where, Referral how) {
        place = where;
        referral = how;
        return this;
    }

    Visits with(Disease disease) {
        diseases.add(disease);
        return this;
    }

    Visits admission(int number) {
        admission = number;
        return this;
    }

    Visits on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Visits dischargedOn(String day) {
        discharged = LocalDate.parse(day);
        return this;
    }

    Visits settledOn(String day) {
        settled = LocalDate.parse(day);
        return this;
    }

    Visits fees(String total, String selfPaid, String overLimit, String paidFirst) {
        fees = new Fees(fen(total), fen(selfPaid), fen(overLimit), fen(paidFirst));
        return this;
    }

    /** A bill that is all within scope. */
    Visits inScope(String amount) {
        return fees(amount, "0", "0", "0");
    }

    Visits paidByAccount(String amount) {
        account = fen(amount);
        return this;
    }

    Visits paidByBackstop(String amount) {
        backstop = fen(amount);
        return this;
    }

    Visits after(YearToDate seen) {
        before = seen;
        return this;
    }

    Visits by(SettlementDecisions rulebooks) {
        decisions = rulebooks;
        return this;
    }

    Visit visit() {
        LocalDate lastDay = discharged == null ? settled == null ? date : settled : discharged;
        Care care = new Care(
                kind,
                facility,
                place,
                referral,
                diseases,
                admission,
                date,
                lastDay,
                settled == null ? lastDay : settled);
        FundingQuery query = person.query(2020);
        return new Visit(query.enrollee(), care, fees, account, backstop);
    }

    SettlementDecision settle() {
        return decisions.settle(visit(), before);
    }

    /** What serious-illness insurance pays on a base: the stay's bill, all of which is borne because basic insurance is used up. */
    static Money seriousIllnessOn(String base, Persons person, SettlementDecisions decisions) {
        return inpatient(person, Facility.LEVEL_2)
                .inScope(base)
                .after(BASIC_USED_UP)
                .by(decisions)
                .settle()
                .statement()
                .seriousIllness();
    }

    static Persons ordinary() {
        return Persons.enrolledIn("222401");
    }

    static Persons poor() {
        return ordinary().with(Identity.REGISTERED_POOR);
    }

    private static long fen(String yuan) {
        return Money.ofYuan(new BigDecimal(yuan)).fen();
    }
}
