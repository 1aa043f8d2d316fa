package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;
import org.yibao.settlement.YearToDate;
import org.yibao.simulation.request.FieldChecks;
import org.yibao.web.problem.InvalidRequest;

/**
 * The settlement to take back, as it comes in.
 *
 * @param settlement the request that was settled
 * @param yearToDate what the year has seen now: what the answer to that request said
 */
public record ReversalRequest(
        @NotNull @Valid SettlementRequest settlement,
        @NotNull @Valid YearForm yearToDate) {
    /**
     * The question in our own terms.
     *
     * @param settled the settlement to take back
     * @param now     what the year has seen now
     */
    public record Taken(VisitInYear settled, YearToDate now) {}

    /**
     * The question in it.
     *
     * @throws InvalidRequest when fields don't fit together
     */
    public Taken toReversal() {
        FieldChecks checks = new FieldChecks();
        Supplier<VisitInYear> settled = settlement.visit(checks.at("settlement"));
        YearToDate now = yearToDate.toYear(checks.at("yearToDate"));
        InvalidRequest.throwIfAny(checks);
        return new Taken(settled.get(), now);
    }
}
