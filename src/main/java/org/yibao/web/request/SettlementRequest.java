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
     * The visit in it.
     *
     * @param prefix path of this request within a larger one, such as {@code visits[0].}; empty when it stands alone
     * @throws InvalidRequest when fields don't fit together
     */
    public Visit toVisit(String prefix) {
        InvalidRequest invalid = new InvalidRequest();
        enrollee.check(invalid, care.date());
        GivenCare given = care.given();
        ends(invalid, prefix + "care.discharged", care.discharged(), care.date());
        ends(
                invalid,
                prefix + "care.settled",
                care.settled(),
                care.discharged() == null ? care.date() : care.discharged());
        invalid.when(
                !Scale.YEARS.all().contains(care.date().getYear()),
                prefix + "care.date",
                care.date(),
                "expected.between-years",
                Scale.FIRST_YEAR,
                Scale.LAST_YEAR);
        invalid.when(
                !given.said().code(Facts.KIND, CareKind.class).isFor(given.diseases()),
                prefix + "care.diseases",
                care.diseases(),
                "expected.two-diseases");
        Fen amounts = new Fen(invalid, prefix + "fees.");
        long total = amounts.of("total", fees.total());
        long selfPaid = amounts.of("selfPaid", fees.selfPaid());
        long overLimit = amounts.of("overLimit", fees.overLimit());
        long paidFirst = amounts.of("paidFirst", fees.paidFirst());
        long account = amounts.of("account", fees.account());
        long backstop = amounts.of("backstop", fees.backstop());
        invalid.when(
                selfPaid + overLimit + paidFirst > total, prefix + "fees.total", fees.total(), "expected.parts-within");
        YearToDate seen = yearToDate == null ? null : yearToDate.toYear(invalid, prefix + "yearToDate.");
        invalid.when(
                seen != null && seen.year() > care.date().getYear(),
                prefix + "yearToDate.year",
                seen == null ? null : seen.year(),
                "expected.max",
                care.date().getYear());
        invalid.throwIfAny();
        return new Visit(
                enrollee.toEnrollee(),
                given.in(enrollee.region()),
                new Fees(total, selfPaid, overLimit, paidFirst),
                account,
                backstop);
    }

    private static void ends(InvalidRequest invalid, String field, LocalDate end, LocalDate begin) {
        invalid.when(end != null && end.isBefore(begin), field, end, "expected.ends-after", begin);
    }

    /** What the year has seen; {@code null} when it is not given. */
    public YearToDate seen() {
        return yearToDate == null ? null : yearToDate.toYear(new InvalidRequest(), "yearToDate.");
    }
}
