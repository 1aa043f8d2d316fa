package org.yibao.review.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.yibao.decision.Bill;
import org.yibao.decision.SettlementDecision;
import org.yibao.decision.SettlementDecisions;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Care;
import org.yibao.facts.CareKind;
import org.yibao.facts.Disease;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facility;
import org.yibao.facts.Source;
import org.yibao.money.Money;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Used;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.workbook.CaseOutcome;
import org.yibao.workbook.RowValues;

/** Asks a case of a benefit workbook: a row of {@link org.yibao.workbook.CaseTables#BENEFIT}. */
final class BenefitCase {
    /** No benefit depends on the age. */
    private static final LocalDate ANY_BIRTH_DATE = LocalDate.of(1980, 1, 1);

    private BenefitCase() {}

    static Answer ask(SettlementDecisions decisions, RowValues row) {
        try {
            return decided(decisions.settle(visit(row), before(row)));
        } catch (Undecidable undecidable) {
            return Answer.of(undecidable);
        }
    }

    private static Answer decided(SettlementDecision decision) {
        Bill bill = decision.statement();
        Stream<Answer.Named> amounts = bill == null
                ? Stream.of()
                : Stream.of(
                        new Answer.Named("deductible", bill.deductible()),
                        new Answer.Named("basic", bill.basic()),
                        new Answer.Named("seriousIllness", bill.seriousIllness()),
                        new Answer.Named("assistance", bill.assistance()),
                        new Answer.Named("person", bill.person()));
        return new Answer(
                bill == null ? CaseOutcome.MISSING : CaseOutcome.DECIDED,
                Answer.amounts(amounts),
                decision.reasons(),
                decision.missing(),
                decision.checks());
    }

    static Visit visit(RowValues row) {
        String region = row.text("region");
        Enrollee enrollee =
                new Enrollee(region, ANY_BIRTH_DATE, row.said(Source.Person.class), null, row.identities("identities"));
        Fees fees = new Fees(fen(row, "total"), fen(row, "selfPaid"), fen(row, "overLimit"), fen(row, "paidFirst"));
        return new Visit(enrollee, care(row, region), fees, 0, 0);
    }

    private static Care care(RowValues row, String region) {
        String place = row.text("place");
        Disease disease = row.choiceOrNull("disease", Disease.class);
        LocalDate date = row.date("date");
        LocalDate settled = row.date("settled");
        LocalDate discharged = row.date("discharged");
        LocalDate lastDay = discharged != null ? discharged : settled != null ? settled : date;
        return new Care(
                row.said(Source.Visit.class),
                place == null ? region : place,
                disease == null ? Set.of() : Set.of(disease),
                row.integer("admission", 1),
                date,
                lastDay,
                settled == null ? lastDay : settled);
    }

    /** What the year has seen: deductible and basic insurance of the same kind of care. */
    static YearToDate before(RowValues row) {
        CareKind kind = row.choice("kind", CareKind.class);
        Used used = new Used(fen(row, "deductibleCharged"), fen(row, "basicPaid"));
        boolean village =
                kind == CareKind.OUTPATIENT && row.choice("facility", Facility.class) == Facility.VILLAGE_CLINIC;
        return new YearToDate(
                row.date("date").getYear(),
                of(CareKind.OUTPATIENT, kind, used),
                village ? used.deductible() : 0,
                of(CareKind.TWO_DISEASES, kind, used),
                of(CareKind.CHRONIC, kind, used),
                of(CareKind.INPATIENT, kind, used),
                fen(row, "seriousBase"),
                fen(row, "seriousPaid"),
                fen(row, "assistancePaid"),
                kind == CareKind.INPATIENT ? row.integer("admission", 1) - 1 : 0);
    }

    private static Used of(CareKind slot, CareKind kind, Used used) {
        return slot == kind ? used : Used.NOTHING;
    }

    private static long fen(RowValues row, String key) {
        Money amount = row.money(key);
        return amount == null ? 0 : amount.fen();
    }
}
