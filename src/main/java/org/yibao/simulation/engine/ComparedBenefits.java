package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.decision.Undecidable;
import org.yibao.decision.VisitTerms;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Subject;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.BenefitProfiles;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Undecided;
import org.yibao.terms.BenefitTerms;

/** Decides what visits are paid under both policies. */
final class ComparedBenefits implements BenefitProfiles.Decision<BenefitSlot> {
    private final PolicyComparison comparison;
    private final AskedPeople ofBaseline;
    private final AskedPeople ofCandidate;
    /** Many profiles come to the same: what the loop over people reads then fits the processor's nearest memory. */
    private final Map<BenefitSlot, BenefitSlot> distinct = new ConcurrentHashMap<>();

    private final Map<BenefitTerms, BenefitTerms> distinctTerms = new ConcurrentHashMap<>();

    ComparedBenefits(PolicyComparison comparison, AskedPeople ofBaseline, AskedPeople ofCandidate) {
        this.comparison = comparison;
        this.ofBaseline = ofBaseline;
        this.ofCandidate = ofCandidate;
    }

    @Override
    public BenefitSlot decide(Batch batch, int person, int visit, int admission, String place) {
        List<Undecided> undecided = new ArrayList<>();
        Enrollee enrollee = ofBaseline.enrollee(batch, person);
        Care care = ofBaseline.care(batch, visit, admission);
        Enrollee enrolleeThen = ofCandidate.enrollee(batch, person);
        Care careThen = ofCandidate.care(batch, visit, admission);
        BenefitTerms baseline = terms(comparison.baseline(), enrollee, care, place, undecided, false);
        boolean decideAgain = baseline == null // the candidate may hold the cell to fill in elsewhere
                || !enrollee.equals(enrolleeThen)
                || !care.equals(careThen)
                || reached(comparison.baseline(), enrollee, care)
                || reached(comparison.candidate(), enrolleeThen, careThen);
        BenefitTerms candidate =
                decideAgain ? terms(comparison.candidate(), enrolleeThen, careThen, place, undecided, true) : baseline;
        return distinct.computeIfAbsent(new BenefitSlot(baseline, candidate, undecided), same -> same);
    }

    private boolean reached(Policy policy, Enrollee enrollee, Care care) {
        try {
            return comparison
                    .reach()
                    .reaches(Subject.BENEFIT, policy.settlement().asked(enrollee, care));
        } catch (Undecidable undecided) {
            return true;
        }
    }

    private BenefitTerms terms(
            Policy policy, Enrollee enrollee, Care care, String place, List<Undecided> undecided, boolean candidate) {
        try {
            BenefitProfile profile = policy.settlement().profile(enrollee, care);
            VisitTerms terms = policy.settlement().terms(profile.in(place));
            if (terms.terms() == null) {
                undecided.addAll(Undecided.missing(Undecided.What.BENEFITS, candidate, terms.missing()));
                return null;
            }
            return distinctTerms.computeIfAbsent(terms.terms(), same -> same);
        } catch (Undecidable reason) {
            undecided.add(new Undecided(Undecided.What.BENEFITS, candidate, null, UndecidedText.of(reason)));
            return null;
        }
    }
}
