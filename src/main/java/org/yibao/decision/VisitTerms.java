package org.yibao.decision;

import java.util.List;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Missing;

/**
 * What a visit is paid, whatever its amount.
 *
 * @param terms   the terms; {@code null} while a figure that they need is missing
 * @param missing figures to fill in
 * @param demo    whether a demonstration parameter was used
 */
public record VisitTerms(BenefitTerms terms, List<Missing> missing, boolean demo) {
    public VisitTerms {
        missing = List.copyOf(missing);
    }
}
