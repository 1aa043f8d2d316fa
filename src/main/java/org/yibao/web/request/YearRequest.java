package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
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
     * The visits in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public List<Visit> toVisits() {
        List<Visit> result = new ArrayList<>();
        for (int index = 0; index < visits.size(); index++) {
            VisitRequest visit = visits.get(index);
            result.add(new SettlementRequest(enrollee, visit.care(), visit.fees(), null)
                    .toVisit("visits[%d].".formatted(index)));
        }
        return result;
    }

    /**
     * What the year has seen before them.
     *
     * @throws InvalidRequest when an amount is none
     */
    public YearToDate seen() {
        if (yearToDate == null) {
            return null;
        }
        InvalidRequest invalid = new InvalidRequest();
        YearToDate seen = yearToDate.toYear(invalid, "yearToDate.");
        invalid.throwIfAny();
        return seen;
    }
}
