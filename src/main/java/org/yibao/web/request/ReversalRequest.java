package org.yibao.web.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.yibao.settlement.YearToDate;
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
    /** @throws InvalidRequest when an amount is none */
    public YearToDate now() {
        InvalidRequest invalid = new InvalidRequest();
        YearToDate now = yearToDate.toYear(invalid, "yearToDate.");
        invalid.throwIfAny();
        return now;
    }
}
