package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.web.problem.InvalidRequest;

/**
 * The visits of one person in the order in which they are settled, as they come in.
 *
 * @param enrollee   the person
 * @param visits     the visits
 * @param yearToDate what the year has seen before them; nothing when it is not given
 */
public record YearRequest(
        @NotNull @Valid PersonRequest enrollee,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid VisitRequest> visits,
        @Valid YearForm yearToDate) {

    /** One visit. */
    public record VisitRequest(
            @NotNull @Valid SettlementRequest.CareRequest care,
            @NotNull @Valid SettlementRequest.FeesRequest fees) {}

    /**
     * The question in our own terms.
     *
     * @param visits the visits in their order
     * @param before what the year has seen; {@code null} when it is not given
     */
    public record VisitsInYear(List<Visit> visits, YearToDate before) {}

    /**
     * The question in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public VisitsInYear toVisits() {
        FieldChecks checks = new FieldChecks();
        LocalDate first = visits.stream()
                .map(visit -> visit.care().date())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        enrollee.check(checks.at("enrollee"), first);
        List<Supplier<Visit>> read = new ArrayList<>();
        for (int index = 0; index < visits.size(); index++) {
            VisitRequest visit = visits.get(index);
            read.add(SettlementRequest.visit(
                    enrollee, visit.care(), visit.fees(), checks.at("visits[%d]".formatted(index))));
        }
        YearToDate before = yearToDate == null ? null : yearToDate.toYear(checks.at("yearToDate"));
        InvalidRequest.throwIfAny(checks);
        return new VisitsInYear(read.stream().map(Supplier::get).toList(), before);
    }
}
