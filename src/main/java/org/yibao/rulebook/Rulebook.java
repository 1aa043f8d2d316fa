package org.yibao.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yibao.clauses.ClauseRegister;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleBase;
import org.yibao.drools.RuleDependence;
import org.yibao.drools.RuleFirer;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;
import org.yibao.rules.funding.FundingRow;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;

/** Everything that decides for one province. Immutable; safe for use by many threads. */
public final class Rulebook {
    private final Jurisdiction jurisdiction;
    private final String foundation;
    private final String version;
    private final Divisions divisions;
    private final ClauseRegister clauses;
    private final RuleBase rules;
    private final List<Workbook> workbooks;
    private final RuleFirer firer;
    private final Bands bands;

    /**
     * @param foundation hash of everything that decides but the rows
     * @param workbooks  national ones first
     */
    public Rulebook(
            Jurisdiction jurisdiction,
            String foundation,
            Divisions divisions,
            ClauseRegister clauses,
            RuleBase rules,
            List<Workbook> workbooks) {
        this.jurisdiction = jurisdiction;
        this.foundation = foundation;
        this.version = version(foundation, workbooks);
        this.divisions = divisions;
        this.clauses = clauses;
        this.rules = rules;
        this.workbooks = List.copyOf(workbooks);
        List<Row> rows = rows();
        this.firer = new RuleFirer(rules, rows);
        this.bands = new Bands(rules.tells(), rows, divisions);
    }

    /** @throws org.yibao.drools.RefusedRule when a rule that reads no row fails to conclude */
    void requireConclusions() {
        Rulebook rulesOnly = with(List.of());
        try {
            Conclusions.require(rulesOnly);
        } finally {
            rulesOnly.release();
        }
    }

    private static String version(String foundation, List<Workbook> workbooks) {
        ContentHash hash = new ContentHash().add("foundation", foundation);
        for (Workbook workbook : workbooks) { // their order decides where a missing figure is looked for
            byte[] content = new TypedBytes()
                    .unordered(Set.copyOf(workbook.sheets()))
                    .unordered(workbook.rows())
                    .toByteArray();
            hash.add(workbook.path(), content);
        }
        return hash.hex();
    }

    /**
     * The same rules over other workbooks, whatever holds between their rows: a version of its own.
     *
     * @param edited national ones first
     */
    public Rulebook with(List<Workbook> edited) {
        return new Rulebook(jurisdiction, foundation, divisions, clauses, rules, edited);
    }

    /**
     * The same with one workbook put in the place of that with its path, or added to the others of its folder; this rulebook when it has
     * no such folder.
     *
     * @throws WorkbookException with everything that does not hold between the rows then
     */
    public Rulebook with(Workbook edited) {
        List<Workbook> others = workbooksWith(edited);
        if (!others.contains(edited)) {
            return this;
        }
        TableChecks.require(others, divisions);
        return with(others);
    }

    /** The workbooks with one put in the place of that with its path, or added to the others of its folder; the same when it has no such folder. */
    public List<Workbook> workbooksWith(Workbook edited) {
        return workbooksWith(edited, workbooks);
    }

    private List<Workbook> workbooksWith(Workbook edited, List<Workbook> before) {
        if (jurisdiction.tableFolder(edited.path()) < 0) {
            return before;
        }
        List<Workbook> others = new ArrayList<>(before);
        others.removeIf(workbook -> workbook.path().equals(edited.path()));
        others.add(edited);
        others.sort(Comparator.comparingInt((Workbook workbook) -> jurisdiction.tableFolder(workbook.path()))
                .thenComparing(Workbook::path));
        return others;
    }

    /** The workbooks with several put in the places of those with their paths, or added to the others of their folders. */
    public List<Workbook> workbooksWith(Collection<Workbook> edited) {
        List<Workbook> all = workbooks;
        for (Workbook workbook : edited) {
            all = workbooksWith(workbook, all);
        }
        return all;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Hash of the content, 64 hexadecimal digits. */
    public String version() {
        return version;
    }

    /** Hash of everything that decides but the rows. Two rulebooks with the same one differ in rows alone. */
    public String foundation() {
        return foundation;
    }

    public Divisions divisions() {
        return divisions;
    }

    public ClauseRegister clauses() {
        return clauses;
    }

    public Collection<RuleInfo> rules() {
        return rules.rules();
    }

    /** What each rule depends on. */
    public List<RuleDependence> dependences() {
        return rules.dependences();
    }

    /** The prefectures and counties of the province, whenever they were in force: where someone can enrol. */
    public List<Division> enrolmentPlaces() {
        return divisions.all().stream()
                .filter(division -> division.level().compareTo(Level.PREFECTURE) >= 0)
                .filter(division -> divisions.contains(jurisdiction.province(), division.code()))
                .toList();
    }

    /** What rules and rows tell apart. */
    public Bands bands() {
        return bands;
    }

    /** The DRL files that it was compiled from. */
    public List<RuleSource> sources() {
        return rules.sources();
    }

    /** National ones first. */
    public List<Workbook> workbooks() {
        return workbooks;
    }

    /** The rows of all tables. */
    public List<Row> rows() {
        return workbooks.stream().flatMap(workbook -> workbook.rows().stream()).toList();
    }

    /** The policy years that some funding row is for, in order. */
    public List<Integer> years() {
        return rows().stream()
                .filter(FundingRow.class::isInstance)
                .map(row -> ((FundingRow) row).year())
                .distinct()
                .sorted()
                .toList();
    }

    /** The most specific workbook that has a table, which is where a missing row belongs. */
    public Optional<Workbook> workbookWith(String table) {
        return workbooks.stream()
                .filter(workbook -> workbook.sheets().contains(table))
                .reduce((wider, narrower) -> narrower);
    }

    /** Path of that workbook; {@code null} when no workbook has the table. */
    public String workbookPathWith(String table) {
        return workbookWith(table).map(Workbook::path).orElse(null);
    }

    /** Writes the compiled rules. */
    void writeRules(OutputStream output) throws IOException {
        rules.write(output);
    }

    /** Fires every rule against the facts of one question. */
    public List<Judgement> fire(Collection<?> facts) {
        return firer.fire(facts);
    }

    /**
     * Gives back what firing holds, early: it is given back anyway once nobody knows this rulebook any more. The rulebook decides on as
     * before when it is asked again.
     */
    public void release() {
        firer.release();
    }
}
