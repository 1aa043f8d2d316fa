package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 参保资助: what is paid of the contribution of a person with an identity. Sources: NAT-2020-24.6-1, JL-2020-15.2-3,
 * JS-2020-77.6-1, which leave the amounts to other documents.
 *
 * @param source   where the row stands
 * @param clause   clause it rests on
 * @param region   division it is for
 * @param year     policy year
 * @param identity the identity that entitles
 * @param priority of several identities the lowest number counts, they don't add up (question Q19)
 * @param amount   fixed amount, never more than the contribution; {@code null} when the ratio or nothing is filled in
 * @param ratio    share of the contribution in basis points; {@code null} when the amount or nothing is filled in
 * @param note     how to read it; may be {@code null}
 */
public record AssistanceRow(
        RowSource source,
        String clause,
        String region,
        int year,
        Identity identity,
        int priority,
        Money amount,
        Integer ratio,
        String note)
        implements FundingRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.ENROLMENT_ASSISTANCE, Figure.PAYABLE);

    /** What is paid of a contribution; {@code null} until the row is filled in. */
    public Money of(Money contribution) {
        if (amount != null) {
            return amount.min(contribution);
        }
        return ratio == null ? null : contribution.times(ratio);
    }

    @Override
    public String sentence() {
        return "%s参保资助%s"
                .formatted(
                        identity.label(), amount != null ? FigureText.yuan(amount) : "个人缴费的" + FigureText.ratio(ratio));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
