package org.yibao.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yibao.clauses.ClauseRegister;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleBase;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;

/**
 * The rulebooks of all jurisdictions.
 *
 * @param divisions table of administrative divisions, the same for all
 * @param clauses   register of the clauses of all notices
 * @param all       one a jurisdiction, in the order of their provinces' codes
 */
public record Rulebooks(Divisions divisions, ClauseRegister clauses, List<Rulebook> all) {

    /**
     * Makes the rulebooks of a home, for a program whose class loader has this class and Drools.
     *
     * @param demo whether demonstration parameters (示例) are used where there are no others
     * @throws WorkbookException        with every problem of every workbook
     * @throws IllegalArgumentException when jurisdictions, rules or registers are not as they must be
     */
    public static Rulebooks load(Home home, boolean demo) {
        return load(home, Rulebooks.class.getClassLoader(), demo);
    }

    /**
     * Makes the rulebooks of a home.
     *
     * @param loader where Drools finds classes
     * @param demo whether demonstration parameters (示例) are used where there are no others
     * @throws WorkbookException        with every problem of every workbook
     * @throws IllegalArgumentException when jurisdictions, rules or registers are not as they must be
     */
    public static Rulebooks load(Home home, ClassLoader loader, boolean demo) {
        Divisions divisions = Divisions.parse(home.divisions());
        List<Jurisdiction> jurisdictions = Jurisdictions.of(home, divisions);
        ClauseRegister clauses = clauses(home, divisions, jurisdictions);
        Meanwhile<Map<Jurisdiction, RuleBase>> rules =
                Meanwhile.begin("rules", loader, () -> rules(home, jurisdictions, divisions, loader));
        Map<String, Workbook> workbooks = read(home, new WorkbookReader(divisions, clauses.ids()), jurisdictions, demo);
        Foundation foundation = new Foundation(divisions.all(), clauses.all(), home.codes());
        Map<Jurisdiction, RuleBase> compiled = rules.result();
        List<Rulebook> all = jurisdictions.stream()
                .map(jurisdiction -> load(
                        jurisdiction,
                        home,
                        demo,
                        divisions,
                        clauses,
                        workbooks,
                        compiled.get(jurisdiction),
                        foundation))
                .toList();
        return new Rulebooks(divisions, clauses, all);
    }

    /** Reads workbooks with the divisions and clauses of a home; compiles no rules. */
    public static WorkbookReader reader(Home home) {
        Divisions divisions = Divisions.parse(home.divisions());
        return new WorkbookReader(divisions, clauses(home, divisions).ids());
    }

    /** The clauses of every register of a home. */
    public static ClauseRegister clauses(Home home, Divisions divisions) {
        return clauses(home, divisions, Jurisdictions.of(home, divisions));
    }

    /**
     * Names of the tables that some rule of a jurisdiction reads.
     *
     * @throws IllegalArgumentException when a rule doesn't compile
     */
    public static Set<String> tablesRead(Home home, Jurisdiction jurisdiction, ClassLoader loader) {
        return KeptRules.of(sources(home, jurisdiction), Divisions.parse(home.divisions()), loader).rules().stream()
                .map(RuleInfo::table)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The DRL files of a jurisdiction, the higher level first. */
    static List<RuleSource> sources(Home home, Jurisdiction jurisdiction) {
        return jurisdiction.folders().stream()
                .flatMap(folder -> texts(home.rules(folder)).stream())
                .toList();
    }

    private static ClauseRegister clauses(Home home, Divisions divisions, List<Jurisdiction> jurisdictions) {
        List<RuleSource> registers = new ArrayList<>(texts(home.registers(Jurisdiction.NATIONAL)));
        jurisdictions.forEach(jurisdiction -> registers.addAll(texts(home.registers(jurisdiction.id()))));
        return ClauseRegister.parse(registers, divisions);
    }

    private static Map<String, Workbook> read(
            Home home, WorkbookReader reader, List<Jurisdiction> jurisdictions, boolean demo) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        jurisdictions.stream()
                .flatMap(jurisdiction -> jurisdiction.tableFolders(demo).stream())
                .forEach(folder -> contents.putAll(home.tables(folder)));
        Map<String, Workbook> workbooks = new TreeMap<>();
        List<CellProblem> problems = new ArrayList<>();
        contents.forEach((path, content) -> {
            try {
                workbooks.put(path, reader.read(path, content));
            } catch (WorkbookException unusable) {
                problems.addAll(unusable.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return workbooks;
    }

    private static Rulebook load(
            Jurisdiction jurisdiction,
            Home home,
            boolean demo,
            Divisions divisions,
            ClauseRegister clauses,
            Map<String, Workbook> read,
            RuleBase rules,
            Foundation foundation) {
        List<Workbook> workbooks = new ArrayList<>();
        for (String folder : jurisdiction.tableFolders(demo)) {
            home.tables(folder).keySet().forEach(path -> workbooks.add(read.get(path)));
        }
        RuleGrounds.require(jurisdiction, rules.rules(), clauses, workbooks);
        TableChecks.require(workbooks, divisions);
        String founded = foundation.of(jurisdiction, rules.sources());
        Rulebook loaded = new Rulebook(jurisdiction, founded, divisions, clauses, rules, workbooks);
        if (!KeptRules.concluded(founded)) {
            loaded.requireConclusions();
        }
        return loaded;
    }

    private static Map<Jurisdiction, RuleBase> rules(
            Home home, List<Jurisdiction> jurisdictions, Divisions divisions, ClassLoader loader) {
        Map<Jurisdiction, RuleBase> rules = new HashMap<>();
        jurisdictions.forEach(
                jurisdiction -> rules.put(jurisdiction, KeptRules.of(sources(home, jurisdiction), divisions, loader)));
        return rules;
    }

    private static List<RuleSource> texts(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new RuleSource(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }

    /**
     * The rulebooks with one workbook edited or added.
     *
     * @throws WorkbookException with everything that does not hold between the rows then
     */
    public Rulebooks with(Workbook edited) {
        return new Rulebooks(
                divisions,
                clauses,
                all.stream().map(rulebook -> rulebook.with(edited)).toList());
    }

    /** Reads workbooks with the divisions and clauses of these rulebooks. */
    public WorkbookReader reader() {
        return new WorkbookReader(divisions, clauses.ids());
    }

    /** The rulebook that decides for a known division; empty when it lies outside every one. */
    public Optional<Rulebook> forDivision(String code) {
        return all.stream()
                .filter(rulebook -> divisions.contains(rulebook.jurisdiction().province(), code))
                .findFirst();
    }
}
