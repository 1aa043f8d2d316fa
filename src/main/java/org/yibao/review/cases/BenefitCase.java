package org.yibao.review.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.decision.Bill;
import org.yibao.decision.SettlementDecision;
import org.yibao.decision.SettlementDecisions;
import org.yibao.decision.Undecidable;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Enrollee;
import org.yibao.facts.GivenCare;
import org.yibao.facts.Source;
import org.yibao.money.Money;
import org.yibao.rules.RowSource;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Used;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.tables.RowValues;
import org.yibao.workbook.cases.CaseOutcome;

/** Asks a case of a benefit workbook: a row of {@link org.yibao.workbook.cases.CaseTables#BENEFIT}. */
final class BenefitCase {
    private static final String BIRTH_DATE = "birthDate";

    private BenefitCase() {}

    /** @param anybody whom to ask for when the case names no day of birth */
    static Answer ask(SettlementDecisions decisions, BirthDates anybody, RowValues row) {
        LocalDate birthDate = row.date(BIRTH_DATE);
        try {
            return birthDate == null ? ofAnybody(decisions, anybody, row) : ask(decisions, row, birthDate);
        } catch (Undecidable undecidable) {
            return Answer.of(undecidable);
        }
    }

    private static Answer ask(SettlementDecisions decisions, RowValues row, LocalDate birthDate) {
        return decided(decisions.settle(visit(row, birthDate), before(row)));
    }

    /** The answer that everybody gets; who is told from others by no rule is asked for once. */
    private static Answer ofAnybody(SettlementDecisions decisions, BirthDates anybody, RowValues row) {
        Map<BenefitProfile, LocalDate> apart = new LinkedHashMap<>();
        for (LocalDate birthDate : anybody.until(row.date("date"))) {
            Visit visit = visit(row, birthDate);
            apart.putIfAbsent(decisions.profile(visit.enrollee(), visit.care()), birthDate);
        }
        List<Answer> answers = apart.values().stream()
                .map(birthDate -> ask(decisions, row, birthDate))
                .toList();
        return Answer.common(answers)
                .orElseGet(() -> Answer.needing(CaseOutcome.BIRTH_DATE_NEEDED, birthDateNeeded(row.source())));
    }

    private static String birthDateNeeded(RowSource source) {
        String cell = source.cell(BIRTH_DATE);
        return "不同年龄的待遇不同，请填写"
                + (cell == null
                        ? "出生日期；“%s”没有这一列，先用 bin/yibao table add-column 加上（工作簿 %s，表 %s，列 出生日期）。"
                                .formatted(source.sheet(), source.workbook(), source.sheet())
                        : " " + cell + "“出生日期”，例如 1985-03-01。");
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

    private static Visit visit(RowValues row, LocalDate birthDate) {
        String region = row.text("region");
        Enrollee enrollee =
                new Enrollee(region, birthDate, row.said(Source.Person.class), null, row.identities("identities"));
        Fees fees = new Fees(fen(row, "total"), fen(row, "selfPaid"), fen(row, "overLimit"), fen(row, "paidFirst"));
        return new Visit(enrollee, care(row).in(region), fees);
    }

    private static GivenCare care(RowValues row) {
        Disease disease = row.choiceOrNull("disease", Disease.class);
        return new GivenCare(
                row.said(Source.Visit.class),
                row.text("place"),
                disease == null ? null : Set.of(disease),
                row.integer("admission"),
                row.date("date"),
                row.date("discharged"),
                row.date("settled"));
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
                kind == CareKind.INPATIENT ? care(row).admission() - 1 : 0);
    }

    private static Used of(CareKind slot, CareKind kind, Used used) {
        return slot == kind ? used : Used.NOTHING;
    }

    private static long fen(RowValues row, String key) {
        Money amount = row.money(key);
        return amount == null ? 0 : amount.fen();
    }
}
