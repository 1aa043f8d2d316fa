package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.attribution.Attribution;
import org.yibao.simulation.figures.Counted;
import org.yibao.simulation.figures.Group;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.figures.Side;
import org.yibao.simulation.goal.GoalAnswer;
import org.yibao.simulation.projection.Projection;

/**
 * What a run says.
 *
 * @param bound             what it is bound to
 * @param people            who was simulated
 * @param payers            who pays
 * @param regions           by place of enrolment
 * @param poolingAreas      by pooling area
 * @param identities        by the first identity of the code list that a person holds in the year
 * @param ageClasses        by age on 1 January
 * @param facilities        by kind of facility
 * @param kinds             by kind of care
 * @param months            by month of settlement: the cash flow
 * @param winners           who pays less under the candidate, contribution and bills together
 * @param losers            who pays more
 * @param unchanged         share of persons who pay the same
 * @param deciles           by burden under the baseline
 * @param catastrophicAbove burden above which it is catastrophic
 * @param catastrophic      heads with such a burden
 * @param indicators        what the notices measure
 * @param funds             by pooling area, all together first
 * @param bands             confidence bands
 * @param open              what could not be decided
 * @param attribution       which cell did it; {@code null} when not asked for, or nothing differs
 * @param projection        the years ahead; {@code null} when not asked for
 * @param goal              the parameter that was sought; {@code null} when not asked for
 */
public record SimulationResult(
        Binding bound,
        PeopleCounts people,
        List<PayerAmount> payers,
        List<Group> regions,
        List<Group> poolingAreas,
        List<Group> identities,
        List<Group> ageClasses,
        List<VisitGroup> facilities,
        List<VisitGroup> kinds,
        List<VisitGroup> months,
        Side winners,
        Side losers,
        BigDecimal unchanged,
        List<Decile> deciles,
        Money catastrophicAbove,
        Counted catastrophic,
        Indicators indicators,
        List<Fund> funds,
        List<Band> bands,
        List<Open> open,
        Attribution attribution,
        Projection projection,
        GoalAnswer goal) {}
