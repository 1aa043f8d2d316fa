package org.yibao.simulation.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibao.review.difference.RowDifference;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.workbook.Workbook;

/** Takes the difference of two versions apart. */
public final class ChangedUnits {
    private ChangedUnits() {}

    /**
     * The units in which two versions differ, in the order of their workbooks and rows; the rules and the year last. Remarks and clauses of
     * rows are no units, because nothing is decided by them.
     */
    public static List<ChangedUnit> between(Version baseline, Version candidate) {
        List<UnitPart> parts = parts(baseline.rulebooks(), candidate.rulebooks());
        boolean years = baseline.year() != candidate.year();
        boolean rules = rulesDiffer(baseline.rulebooks(), candidate.rulebooks());
        boolean identityDays = parts.stream().anyMatch(part -> part.pair().present() instanceof IdentityDayRow);
        ReadRows read = ReadRows.by(Stream.of(baseline, candidate)
                .flatMap(version -> version.rulebooks().all().stream())
                .flatMap(rulebook -> rulebook.dependences().stream())
                .toList());
        List<ChangedUnit> units = new ArrayList<>();
        for (List<UnitPart> together : Grouping.of(parts)) {
            units.add(ChangedUnit.of(together, UnitReach.of(together, identityDays, rules, read)));
        }
        if (rules) {
            units.add(ChangedUnit.ofRules());
        }
        if (years) {
            units.add(ChangedUnit.ofYears(baseline.year(), candidate.year()));
        }
        return List.copyOf(units);
    }

    private static boolean rulesDiffer(Rulebooks baseline, Rulebooks candidate) {
        return IntStream.range(0, baseline.all().size()).anyMatch(index -> !baseline.all()
                .get(index)
                .foundation()
                .equals(candidate.all().get(index).foundation()));
    }

    private static List<UnitPart> parts(Rulebooks baseline, Rulebooks candidate) {
        Map<String, Workbook> before = workbooks(baseline);
        Map<String, Workbook> after = workbooks(candidate);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<UnitPart> parts = new ArrayList<>();
        for (String path : paths) {
            Workbook none = new Workbook(path, List.of(), List.of());
            Workbook old = before.getOrDefault(path, none);
            Workbook current = after.getOrDefault(path, none);
            if (!old.equals(current)) {
                RowDifference.pairs(old, current).stream().flatMap(UnitPart::of).forEach(parts::add);
            }
        }
        return parts;
    }

    private static Map<String, Workbook> workbooks(Rulebooks rulebooks) {
        Map<String, Workbook> workbooks = new TreeMap<>();
        for (Rulebook rulebook : rulebooks.all()) {
            rulebook.workbooks().forEach(workbook -> workbooks.put(workbook.path(), workbook));
        }
        return workbooks;
    }
}
