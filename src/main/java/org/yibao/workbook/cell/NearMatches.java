package org.yibao.workbook.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.tables.problem.Advice;

/** Finds what a text that is not in a list was most likely meant to be. */
public final class NearMatches {
    private static final int SHOWN = 3;
    private static final int LONGEST = 60;
    private static final int CLAUSE_DISTANCE = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();
    /** Hyphens and dashes of all widths, dots and underscores: what people put between the numbers of a clause. */
    private static final Pattern SEPARATORS = Pattern.compile("[-\u2010-\u2015\u2212\u30FC\u4E00_.。·]+");

    private static final Pattern LEADING_CODE = Pattern.compile("(\\d{2}[0-9A-Z]\\d{3})\\D.*");

    private final Divisions divisions;
    private final Set<String> clauses;

    NearMatches(Divisions divisions, Set<String> clauses) {
        this.divisions = divisions;
        this.clauses = clauses;
    }

    /** What of a list was meant. */
    public static Advice choice(Collection<String> choices, String text) {
        String key = CellText.key(text);
        if (text.length() > LONGEST || key.isEmpty()) {
            return Advice.NONE;
        }
        List<String> same = matching(choices, choice -> CellText.key(choice).equals(key));
        if (!same.isEmpty()) {
            return found(CellText.oddities(text), same);
        }
        List<String> contained = matching(choices, choice -> contain(CellText.key(choice), key));
        if (!contained.isEmpty()) {
            return found(List.of(), contained);
        }
        return found(List.of(), nearest(choices, key, CellText::key, Math.max(1, key.length() / 2)));
    }

    /** Whether one holds the other; a single character says nothing: 不是 holds 是. */
    private static boolean contain(String left, String right) {
        return Math.min(left.length(), right.length()) > 1 && (left.contains(right) || right.contains(left));
    }

    Advice clause(String text) {
        String key = clauseKey(text);
        if (text.length() > LONGEST || key.isEmpty()) {
            return Advice.NONE;
        }
        List<String> same = matching(clauses, clause -> clauseKey(clause).equals(key));
        return same.isEmpty()
                ? found(List.of(), nearest(clauses, key, NearMatches::clauseKey, CLAUSE_DISTANCE))
                : found(CellText.oddities(text), same);
    }

    private static String clauseKey(String text) {
        return SEPARATORS.matcher(CellText.key(text)).replaceAll("-");
    }

    Advice region(String text) {
        String tidy = CellText.withoutBlanks(CellText.tidy(text));
        Matcher code = LEADING_CODE.matcher(tidy);
        String likely = code.matches() ? code.group(1) : tidy;
        if (divisions.find(likely).isPresent()) {
            return regions(
                    CellText.oddities(text), List.of(divisions.find(likely).get()));
        }
        List<Division> near = divisions.near(tidy, SHOWN);
        List<Division> named = near.stream()
                .filter(division -> division.name().startsWith(tidy))
                .toList();
        return regions(List.of(), named.isEmpty() ? near : named);
    }

    private static Advice regions(List<String> remarks, List<Division> near) {
        List<String> named = near.stream()
                .map(division -> division.code() + " " + division.name())
                .toList();
        return Advice.of(with(remarks, named), near.size() == 1 ? near.get(0).code() : null);
    }

    private static Advice found(List<String> remarks, List<String> near) {
        List<String> shown = near.subList(0, Math.min(SHOWN, near.size()));
        return Advice.of(with(remarks, shown), near.size() == 1 ? near.get(0) : null);
    }

    private static List<String> with(List<String> remarks, List<String> near) {
        List<String> all = new ArrayList<>(remarks);
        if (!near.isEmpty()) {
            all.add("相近的有：" + String.join("、", near));
        }
        return all;
    }

    private static List<String> matching(Collection<String> all, Predicate<String> wanted) {
        return all.stream().filter(wanted).sorted().toList();
    }

    /** Those that the fewest edits lead to, at most so many; none when all are further away than half of their letters. */
    private static List<String> nearest(Collection<String> all, String key, UnaryOperator<String> keyOf, int furthest) {
        record Candidate(String text, int distance) {}
        List<Candidate> candidates = all.stream()
                .map(text -> new Candidate(text, DISTANCE.apply(keyOf.apply(text), key)))
                .filter(candidate -> candidate.distance() <= furthest
                        && 2 * candidate.distance() <= candidate.text().length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .toList();
        return candidates.stream()
                .filter(candidate -> candidate.distance() == candidates.get(0).distance())
                .map(Candidate::text)
                .toList();
    }
}
