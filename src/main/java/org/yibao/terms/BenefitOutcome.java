package org.yibao.terms;

import java.util.List;
import org.yibao.rules.Judgement;

/**
 * What the benefit findings come to.
 *
 * @param terms   the terms; {@code null} while a figure that they need is missing
 * @param figures the figures one by one, as far as they are filled in
 * @param reasons the findings that count, in the order they are told
 * @param checks  what higher levels expect of the tables; changes no amount
 * @param missing figures to fill in
 */
public record BenefitOutcome(
        BenefitTerms terms,
        BenefitFigures figures,
        List<Judgement> reasons,
        List<Check> checks,
        List<Missing> missing) {}
