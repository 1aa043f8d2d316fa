package org.yibao.review.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;

/** Judges a difference at one profile: what the two editions decide differently for it is told, once, and nothing else is. */
final class ToldAsDecided {
    private ToldAsDecided() {}

    /** How many figures differ; subject is the word by which a change names it. */
    static <P extends Profile, O> long count(
            ComparedDomain<P, O> domain, String subject, Editions editions, List<ComparedItem> compared, P profile) {
        Map<String, String> decided = new TreeMap<>();
        O before = domain.decide(editions.baseline(), profile);
        O after = domain.decide(editions.candidate(), profile);
        for (Item<O> item : domain.items()) {
            String old = item.value().apply(before);
            String current = item.value().apply(after);
            if (!old.equals(current)) {
                decided.put(item.label(), old + " → " + current);
            }
        }
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
