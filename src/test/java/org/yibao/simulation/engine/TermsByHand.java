package org.yibao.simulation.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yibao.anyrule.Unreduced;
import org.yibao.decision.Undecidable;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Subject;
import org.yibao.simulation.profile.Policy;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.BenefitTerms;
import org.yibao.terms.Missing;

/**
 * What one visit is paid under one policy, by the facts as they are.
 *
 * @param terms    the terms; {@code null} while they are not known
 * @param missing  figures to fill in
 * @param answered whether there was an answer at all
 */
public record TermsByHand(BenefitTerms terms, Set<Missing> missing, boolean answered) {
    public static TermsByHand of(Policy policy, Enrollee enrollee, Care care) {
        try {
            BenefitProfile profile = (BenefitProfile)
                    Unreduced.profile(Subject.BENEFIT, policy.settlement().asked(enrollee, care));
            BenefitOutcome outcome = Unreduced.benefit(
                    policy.rulebooks().forDivision(profile.region()).orElseThrow(), profile);
            return new TermsByHand(
                    outcome.terms(), outcome.terms() == null ? new LinkedHashSet<>(outcome.missing()) : Set.of(), true);
        } catch (Undecidable undecidable) {
            return new TermsByHand(null, Set.of(), false);
        }
    }
}
