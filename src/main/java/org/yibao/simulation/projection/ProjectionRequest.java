package org.yibao.simulation.projection;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the years ahead are assumed to be. The notices state none of it: every figure is the analyst's, and a figure that is not given
 * means no growth.
 *
 * @param years         years ahead, 1 to 10; {@code null} for 3
 * @param subsidyGrowth what the subsidy of a person grows by each year, yuan; contributions grow in step (question Q6), once by as many
 *                      yuan and once by the same percentage, and both are shown
 * @param costGrowth    what bills grow by each year, percent
 * @param takeUp        persons insured in each year ahead, in percent of those of the first; the last one holds on
 */
public record ProjectionRequest(
        Integer years, BigDecimal subsidyGrowth, BigDecimal costGrowth, List<BigDecimal> takeUp) {
    public ProjectionRequest {
        years = years == null ? 3 : years;
        subsidyGrowth = subsidyGrowth == null ? BigDecimal.ZERO : subsidyGrowth;
        costGrowth = costGrowth == null ? BigDecimal.ZERO : costGrowth;
        takeUp = takeUp == null ? List.of() : List.copyOf(takeUp);
    }
}
