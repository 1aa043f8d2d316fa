package org.yibao.web.request;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.facts.Facts;
import org.yibao.facts.GivenCare;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.web.problem.InvalidRequest;

/**
 * The question what one visit is paid, as it comes in. Amounts are yuan.
 *
 * @param enrollee   the person
 * @param care       the care
 * @param fees       the bill
 * @param yearToDate what the year has seen so far; nothing when it is not given
 */
public record SettlementRequest(
        @NotNull @Valid PersonRequest enrollee,
        @NotNull @Valid CareRequest care,
        @NotNull @Valid FeesRequest fees,
        @Valid YearForm yearToDate) {

    /**
     * A visit or stay.
     *
     * @param place      where it is given, division code; as the days, it may be left out, which {@link GivenCare} gives a meaning
     * @param diseases   diseases that a clause names
     * @param admission  number of this year's admission
     * @param date       day of service; of a stay, the day of admission
     * @param discharged last day of the service
     * @param settled    day of settlement
     * @param members    members that say facts, such as {@code kind}
     */
    @SaysWhatIsAsked
    @JsonIgnoreProperties("members") // no member has this name
    public record CareRequest(
            @Size(max = 40) String place,
            @Size(max = 20) List<@NotNull Disease> diseases,
            @Min(1) @Max(Scale.MOST_ADMISSIONS) Integer admission,
            @NotNull LocalDate date,
            LocalDate discharged,
            LocalDate settled,

            @JsonAnySetter @JsonDeserialize(contentUsing = SaidMember.OfVisit.class) @Schema(hidden = true)
            Map<String, Object> members)
            implements Saying {
        public CareRequest {
            members = members == null ? Map.of() : members;
        }

        @Override
        public Class<Source.Visit> of() {
            return Source.Visit.class;
        }

        /** The visit, with what it means that parts are left out. */
        public GivenCare given() {
            return new GivenCare(said(), place, diseases, admission, date, discharged, settled);
        }
    }

    /**
     * A bill.
     *
     * @param total     all of it
     * @param selfPaid  fully self-paid items; 0 when it is not given
     * @param overLimit what exceeds price limits; 0 when it is not given
     * @param paidFirst what the person pays first of partly covered items; 0 when it is not given
     * @param account   part of the person's share that a family account pays; 0 when it is not given
     * @param backstop  paid by a fourth layer (大病兜底); flagged; 0 when it is not given
     */
    public record FeesRequest(
            @NotNull @Schema(examples = "20000.00") BigDecimal total,
            BigDecimal selfPaid,
            BigDecimal overLimit,
            BigDecimal paidFirst,
            BigDecimal account,
            BigDecimal backstop) {}

    /**
     * The question in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public VisitInYear toVisit() {
        FieldChecks checks = new FieldChecks();
        Supplier<VisitInYear> question = visit(checks);
        InvalidRequest.throwIfAny(checks);
        return question.get();
    }

    /** The question, to be asked for when no field was noted. */
    Supplier<VisitInYear> visit(FieldChecks checks) {
        enrollee.check(checks.at("enrollee"), care.date());
        Supplier<Visit> visit = visit(enrollee, care, fees, checks);
        YearToDate before = yearToDate == null ? null : yearToDate.toYear(checks.at("yearToDate"));
        checks.when(
                before != null && before.year() > care.date().getYear(),
                "yearToDate.year",
                before == null ? null : before.year(),
                "expected.max",
                care.date().getYear());
        return () -> new VisitInYear(visit.get(), before);
    }

    /** A visit of somebody, to be asked for when no field was noted. */
    static Supplier<Visit> visit(PersonRequest enrollee, CareRequest care, FeesRequest fees, FieldChecks checks) {
        GivenCare given = care.given();
        FieldChecks ofCare = checks.at("care");
        ofCare.ends(care.discharged(), "discharged", care.date());
        ofCare.ends(care.settled(), "settled", care.discharged() == null ? care.date() : care.discharged());
        ofCare.when(
                !Scale.YEARS.all().contains(care.date().getYear()),
                "date",
                care.date(),
                "expected.between-years",
                Scale.FIRST_YEAR,
                Scale.LAST_YEAR);
        ofCare.when(
                !given.said().code(Facts.KIND, CareKind.class).isFor(given.diseases()),
                "diseases",
                care.diseases(),
                "expected.two-diseases");
        FieldChecks ofFees = checks.at("fees");
        long total = ofFees.fen(fees.total(), "total");
        long selfPaid = ofFees.fen(fees.selfPaid(), "selfPaid");
        long overLimit = ofFees.fen(fees.overLimit(), "overLimit");
        long paidFirst = ofFees.fen(fees.paidFirst(), "paidFirst");
        long account = ofFees.fen(fees.account(), "account");
        long backstop = ofFees.fen(fees.backstop(), "backstop");
        ofFees.when(selfPaid + overLimit + paidFirst > total, "total", fees.total(), "expected.parts-within");
        return () -> new Visit(
                enrollee.toEnrollee(),
                given.in(enrollee.region()),
                new Fees(total, selfPaid, overLimit, paidFirst),
                account,
                backstop);
    }
}
