package org.yibao.review.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.anyrule.Unreduced;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.Profile;

/**
 * Judges a difference at one profile: what the two editions decide differently for it is told, once, and nothing else is. It is decided by
 * the facts as they are, and every figure is read by hand.
 */
final class ToldAsDecided {
    private ToldAsDecided() {}

    /** How many figures differ. */
    static long count(Editions editions, List<ComparedItem> compared, FundingProfile profile) {
        return count(
                "筹资",
                editions,
                compared,
                profile,
                FiguresByHand.of(Unreduced.funding(editions.baseline(), profile)),
                FiguresByHand.of(Unreduced.funding(editions.candidate(), profile)));
    }

    /** How many figures differ. */
    static long count(Editions editions, List<ComparedItem> compared, BenefitProfile profile) {
        return count(
                "待遇",
                editions,
                compared,
                profile,
                FiguresByHand.of(Unreduced.benefit(editions.baseline(), profile)),
                FiguresByHand.of(Unreduced.benefit(editions.candidate(), profile)));
    }

    /** @param subject word by which a change names it */
    private static long count(
            String subject,
            Editions editions,
            List<ComparedItem> compared,
            Profile profile,
            Map<String, String> before,
            Map<String, String> after) {
        Map<String, String> decided = new TreeMap<>();
        before.forEach((label, old) -> {
            if (!old.equals(after.get(label))) {
                decided.put(label, old + " → " + after.get(label));
            }
        });
        Map<String, String> told = new TreeMap<>();
        for (ComparedItem item : compared) {
            for (ChangedLine line : item.lines()) {
                if (item.subject().equals(subject) && covers(editions, item.axes(), line, profile)) {
                    told.merge(item.item(), line.before() + " → " + line.after(), (one, two) -> "twice: " + one + two);
                }
            }
        }
        if (!told.equals(decided)) {
            throw new AssertionError("%s: told %s, decided %s".formatted(profile, told, decided));
        }
        return decided.size();
    }

    private static boolean covers(Editions editions, List<Fact> axes, ChangedLine line, Profile profile) {
        for (int index = 0; index < axes.size(); index++) {
            int point = axes.get(index) == Facts.PLACE
                    ? editions.places().indexOf(profile.region())
                    : profile.point(axes.get(index));
            if (!line.box().get(index).contains(point)) {
                return false;
            }
        }
        return true;
    }
}
