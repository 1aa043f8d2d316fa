package org.yibao.anyrule;

import java.util.List;
import org.yibao.divisions.Division;
import org.yibao.facts.Asked;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.rulebook.Rulebook;
import org.yibao.terms.BenefitCombiner;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;

/** Decides every question as it is asked: nothing is reduced, nothing remembered. The judge of all that reduces. */
public final class Unreduced {
    private Unreduced() {}

    /** The profile with every fact as it is. */
    public static Profile profile(Subject subject, Asked asked) {
        List<Fact> facts =
                subject.facts().stream().filter(fact -> fact != Facts.PLACE).toList();
        return Profile.of(subject, asked.enrollee().region(), facts, fact -> fact.of(asked));
    }

    public static FundingOutcome funding(Rulebook rulebook, FundingProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        return FundingCombiner.combine(
                profile.year(), path, rulebook.fire(profile.facts(path)), rulebook::workbookPathWith);
    }

    public static BenefitOutcome benefit(Rulebook rulebook, BenefitProfile profile) {
        List<Division> path = rulebook.divisions().path(profile.region());
        return BenefitCombiner.combine(profile, path, rulebook.fire(profile.facts(path)), rulebook::workbookPathWith);
    }
}
