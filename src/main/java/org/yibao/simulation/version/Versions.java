package org.yibao.simulation.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rulebook.TableChecks;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.DeclaredPath;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;
import org.yibao.workbook.edit.WorkbookEdits;

/**
 * Makes versions, and checks each as a publication would be checked: cell by cell, and between the rows of all workbooks. Safe for use by
 * many threads.
 */
public final class Versions {
    private static final String DEMO = "demo/";

    private final Home deployed;
    private final Rulebooks inForce;
    private final boolean demo;

    /**
     * @param deployed files of what is deployed
     * @param inForce  its rulebooks
     * @param demo     whether they, and those of other homes, use demonstration parameters (示例) where there are no others
     */
    public Versions(Home deployed, Rulebooks inForce, boolean demo) {
        this.deployed = deployed;
        this.inForce = inForce;
        this.demo = demo;
    }

    /**
     * Makes a version. A rulebook in which nothing changes is the deployed one itself; one with other rows shares its compiled rules.
     *
     * @throws WorkbookException        with every problem of its workbooks and edits
     * @throws IllegalArgumentException when it names no year, or its home holds no rules and tables that can be used
     */
    public Version of(VersionRequest request) {
        if (request.year() == null) {
            throw new IllegalArgumentException("没有写明年度（year）。请写明政策年度，例如 2020。");
        }
        Home home = request.home() == null ? deployed : Home.folder(request.home());
        Rulebooks base = request.home() == null ? inForce : Rulebooks.load(home, demo);
        SortedMap<String, byte[]> files = files(home, base);
        SortedMap<String, byte[]> changed = changed(request, base, files);
        files.putAll(changed);
        Rulebooks rulebooks = with(read(base, changed), base);
        return new Version(request.year(), rulebooks, files, demo);
    }

    /** The files of the workbooks that rulebooks were made of. */
    private static SortedMap<String, byte[]> files(Home home, Rulebooks rulebooks) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths(rulebooks)) {
            files.put(path, home.table(path));
        }
        return files;
    }

    private static SortedSet<String> paths(Rulebooks rulebooks) {
        SortedSet<String> paths = new TreeSet<>();
        rulebooks.all().forEach(rulebook -> rulebook.workbooks().forEach(workbook -> paths.add(workbook.path())));
        return paths;
    }

    /** The files that are uploaded or edited, with the edits in them. */
    private SortedMap<String, byte[]> changed(VersionRequest request, Rulebooks base, Map<String, byte[]> files) {
        List<CellProblem> problems = new ArrayList<>();
        request.workbooks().forEach((path, content) -> {
            if (!files.containsKey(path)) {
                problems.addAll(notAdded(path, content, base, files.keySet()));
            }
        });
        requireNone(problems);
        SortedMap<String, byte[]> changed = new TreeMap<>(request.workbooks());
        Map<String, byte[]> before = new TreeMap<>(files);
        before.putAll(changed);
        changed.putAll(WorkbookEdits.apply(before, request.edits()));
        return changed;
    }

    /** Why a workbook can't be one more: a mistyped path, or one where no rulebook looks. */
    private List<CellProblem> notAdded(String path, byte[] content, Rulebooks base, Collection<String> known) {
        Workbook empty = new Workbook(path, List.of(), List.of());
        boolean read = base.all().stream()
                .anyMatch(rulebook -> rulebook.workbooksWith(empty).contains(empty));
        if (!read || (path.startsWith(DEMO) && !demo)) {
            return List.of(WorkbookEdits.unknown(path, known));
        }
        try {
            return DeclaredPath.of(content).equals(path) ? List.of() : List.of(WorkbookEdits.unknown(path, known));
        } catch (WorkbookException unreadable) {
            return unreadable.problems();
        }
    }

    private static List<Workbook> read(Rulebooks base, Map<String, byte[]> changed) {
        WorkbookReader reader = base.reader();
        List<Workbook> read = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        changed.forEach((path, content) -> {
            try {
                read.add(reader.read(path, content));
            } catch (WorkbookException refused) {
                problems.addAll(refused.problems());
            }
        });
        requireNone(problems);
        return read;
    }

    private static Rulebooks with(List<Workbook> changed, Rulebooks base) {
        List<Rulebook> all = new ArrayList<>();
        Set<CellProblem> problems = new LinkedHashSet<>(); // a national row is in every rulebook
        for (Rulebook rulebook : base.all()) {
            List<Workbook> workbooks = rulebook.workbooksWith(changed);
            if (workbooks.equals(rulebook.workbooks())) {
                all.add(rulebook);
            } else {
                problems.addAll(TableChecks.problems(workbooks, rulebook.divisions()));
                all.add(rulebook.with(workbooks));
            }
        }
        requireNone(problems);
        return all.equals(base.all()) ? base : new Rulebooks(base.divisions(), base.clauses(), all);
    }

    private static void requireNone(Collection<CellProblem> problems) {
        if (!problems.isEmpty()) {
            throw new WorkbookException(List.copyOf(problems));
        }
    }
}
