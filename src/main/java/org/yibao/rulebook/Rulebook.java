package org.yibao.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yibao.facts.Divisions;
import org.yibao.rules.ClauseRegister;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RuleBase;
import org.yibao.rules.RuleFirer;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.funding.FundingRow;
import org.yibao.workbook.Workbook;

/** Everything that decides for one province. Immutable; safe for use by many threads. */
public final class Rulebook {
    private final Jurisdiction jurisdiction;
    private final String version;
    private final Divisions divisions;
    private final ClauseRegister clauses;
    private final RuleBase rules;
    private final List<Workbook> workbooks;
    private final RuleFirer firer;

    /**
     * @param version   hash of the content, 64 hexadecimal digits
     * @param workbooks national ones first
     */
    public Rulebook(
            Jurisdiction jurisdiction,
            String version,
            Divisions divisions,
            ClauseRegister clauses,
            RuleBase rules,
            List<Workbook> workbooks) {
        this.jurisdiction = jurisdiction;
        this.version = version;
        this.divisions = divisions;
        this.clauses = clauses;
        this.rules = rules;
        this.workbooks = List.copyOf(workbooks);
        this.firer = new RuleFirer(rules, rows());
    }

    /** The same rules over other workbooks: what an edit would decide before it is a version. It keeps the version's name. */
    public Rulebook with(List<Workbook> edited) {
        return new Rulebook(jurisdiction, version, divisions, clauses, rules, edited);
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Hash of the content, 64 hexadecimal digits. */
    public String version() {
        return version;
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

    /** Fires every rule against the facts of one question. */
    public List<Judgement> fire(Collection<?> facts) {
        return firer.fire(facts);
    }
}
