package org.yibao.simulation.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.rulebook.Rulebook;
import org.yibao.workbook.Workbook;

/** One rulebook between two versions. */
final class RulebookCoalitions {
    /** Each holds sessions with all its rows. */
    private static final int REMEMBERED = 64;

    private final Rulebook baseline;
    private final Rulebook candidate;
    private final List<ChangedUnit> units;
    private final BitSet concerned = new BitSet();
    private final Map<String, WorkbookCoalitions> workbooks = new TreeMap<>();
    private final Cache<BitSet, Rulebook> made =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RulebookCoalitions(Rulebook baseline, Rulebook candidate, List<ChangedUnit> units) {
        this.baseline = baseline;
        this.candidate = candidate;
        this.units = units;
        Map<String, Workbook> before = byPath(baseline);
        Map<String, Workbook> after = byPath(candidate);
        for (int index = 0; index < units.size(); index++) {
            ChangedUnit unit = units.get(index);
            String path = unit.workbook();
            if (path == null
                    ? unit.kind() == ChangedUnit.Kind.RULES && rulesDiffer()
                    : before.containsKey(path) || after.containsKey(path)) {
                concerned.set(index);
            }
        }
        concerned.stream()
                .mapToObj(index -> units.get(index).workbook())
                .filter(path -> path != null)
                .distinct()
                .forEach(path ->
                        workbooks.put(path, new WorkbookCoalitions(path, before.get(path), after.get(path), units)));
    }

    private static Map<String, Workbook> byPath(Rulebook rulebook) {
        Map<String, Workbook> workbooks = new TreeMap<>();
        rulebook.workbooks().forEach(workbook -> workbooks.put(workbook.path(), workbook));
        return workbooks;
    }

    private boolean rulesDiffer() {
        return !baseline.foundation().equals(candidate.foundation());
    }

    /** The rulebook with some of the units applied; the baseline's own when none of them concerns it, the candidate's when all do. */
    Rulebook with(BitSet applied) {
        BitSet here = (BitSet) applied.clone();
        here.and(concerned);
        if (here.isEmpty()) {
            return baseline;
        }
        return here.equals(concerned) ? candidate : made.get(here, this::make);
    }

    private Rulebook make(BitSet applied) {
        List<Workbook> edited = new ArrayList<>();
        workbooks.values().forEach(workbook -> workbook.with(applied).ifPresent(edited::add));
        Rulebook foundation =
                applied.stream().anyMatch(index -> units.get(index).kind() == ChangedUnit.Kind.RULES)
                        ? candidate
                        : baseline;
        return foundation.with(baseline.workbooksWith(edited));
    }
}
