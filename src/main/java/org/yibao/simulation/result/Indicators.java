package org.yibao.simulation.result;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Shares;
import org.yibao.simulation.figures.UnderBoth;
import org.yibao.terms.Outcome;

/**
 * What the notices measure a year by. JSON has a member for each of the figures, of the name that the catalogue gives it.
 *
 * @param figures            the indicators of the catalogue that are told once, in its order
 * @param staysTarget        whether the candidate's share of stays reaches 70 % by the first reading of question Q9 (JL-2020-15.3-3,
 *                           JS-2020-77.4-1, NAT-2020-24.4-1)
 * @param contributionFloor  the floor that the average contribution is compared with; {@code null} when no table has one for the year
 * @param contributionJudged whether the candidate reaches it (NAT-2020-24.2-1)
 * @param effective          share of what is in scope that all three layers pay, by identity; over-protection is marked (NAT-2020-24.9-1)
 */
@JsonSerialize(using = IndicatorsJson.Writer.class)
@JsonDeserialize(using = IndicatorsJson.Reader.class)
public record Indicators(
        Map<Indicator, UnderBoth> figures,
        Outcome staysTarget,
        Money contributionFloor,
        Outcome contributionJudged,
        List<Effective> effective) {
    /**
     * What the three layers pay for a group.
     *
     * @param identity      code of the identity; {@code NONE} for persons without
     * @param label         its Chinese name
     * @param share         share of what is in scope that they pay
     * @param overProtected whether the candidate's share is above the line of the run; {@code null} without a line
     */
    public record Effective(String identity, String label, Shares share, Boolean overProtected) {}

    public Indicators {
        Map<Indicator, UnderBoth> inOrder = new EnumMap<>(Indicator.class);
        inOrder.putAll(figures);
        figures = Collections.unmodifiableMap(inOrder);
        effective = List.copyOf(effective);
    }
}
