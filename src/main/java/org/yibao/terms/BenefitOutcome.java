package org.yibao.terms;

import java.util.List;
import org.yibao.rules.Judgement;

/**
 * What the benefit findings come to.
 *
 * @param terms   the terms; {@code null} while a figure that they need is missing
 * @param reasons the findings that count, in the order they are told
 * @param missing figures to fill in
 */
public record BenefitOutcome(BenefitTerms terms, List<Judgement> reasons, List<Missing> missing) {}
