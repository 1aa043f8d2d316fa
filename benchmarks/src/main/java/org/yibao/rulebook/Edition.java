package org.yibao.rulebook;

import java.util.List;
import org.yibao.facts.Divisions;
import org.yibao.rules.ClauseRegister;
import org.yibao.rules.RuleBase;
import org.yibao.workbook.Workbook;

/** What {@link Rulebooks#load} does with workbooks that were read, for rules that are compiled already: checks, names and makes a version. */
public final class Edition {
    private Edition() {}

    public static Rulebook of(
            Jurisdiction jurisdiction,
            Divisions divisions,
            ClauseRegister clauses,
            RuleBase rules,
            List<Workbook> workbooks) {
        ContentHash hash = new ContentHash();
        workbooks.forEach(workbook -> workbook.rows().forEach(row -> hash.add(workbook.path(), row.toString())));
        TableChecks.require(workbooks, divisions);
        return new Rulebook(jurisdiction, hash.hex(), divisions, clauses, rules, workbooks);
    }
}
