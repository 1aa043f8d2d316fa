package org.yibao.terms;

import java.util.List;
import org.yibao.rules.Judgement;

/**
 * What the findings come to.
 *
 * @param standing whether there are terms
 * @param terms    the terms; {@code null} unless the standing is {@link Standing#ELIGIBLE}
 * @param reasons  the findings that count, in the order they are told
 * @param checks   floors of higher levels
 * @param missing  figures to fill in
 */
public record FundingOutcome(
        Standing standing, FundingTerms terms, List<Judgement> reasons, List<Check> checks, List<Missing> missing) {
    /** Whether a person has terms. */
    public enum Standing {
        ELIGIBLE,
        NOT_ELIGIBLE,
        /** No table has a figure for the year. */
        NO_TERMS
    }
}
