package org.yibao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yibao.clauses.ClauseRegister;
import org.yibao.decision.FundingDecisions;
import org.yibao.divisions.Divisions;
import org.yibao.drools.RuleBase;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Jurisdiction;
import org.yibao.rulebook.Jurisdictions;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.RuleSource;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookReader;

/** What the packaged service has of Jilin, with the workbook left open. */
final class Jilin {
    private static final String NATIONAL_WORKBOOK = "national/funding.xlsx";
    private static final List<String> FOLDERS = List.of("rules/national/", "rules/jilin/");

    private final Home home = Home.packaged();
    private final Map<String, byte[]> files = home.files();
    private final Divisions divisions = Divisions.parse(text("decision-tables/divisions.csv"));
    private final ClauseRegister clauses = Rulebooks.clauses(home, divisions);
    private final RuleBase rules = RuleBase.compile(drl(), divisions, Jilin.class.getClassLoader());
    private final Rulebook rulebook = new Rulebook(jurisdiction(), "", divisions, clauses, rules, List.of());
    private final Workbook national = reader().read(NATIONAL_WORKBOOK, nationalWorkbook());

    Jurisdiction jurisdiction() {
        return Jurisdictions.of(home, divisions).stream()
                .filter(jurisdiction -> jurisdiction.id().equals("jilin"))
                .findFirst()
                .orElseThrow();
    }

    Divisions divisions() {
        return divisions;
    }

    ClauseRegister clauses() {
        return clauses;
    }

    /** The compiled rules, shared by every edition of the tables. */
    RuleBase rules() {
        return rules;
    }

    byte[] nationalWorkbook() {
        return files.get("decision-tables/" + NATIONAL_WORKBOOK);
    }

    /** DRL files of rules that read no table. */
    List<RuleSource> rulesWithoutTables() {
        return drl().stream()
                .map(source -> new RuleSource(source.path(), withoutTableRules(source.text())))
                .toList();
    }

    private static String withoutTableRules(String drl) {
        return drl.replaceAll("(?s)rule \"[^\"]+\"\\s+@Table\\(.*?\\nend", "");
    }

    Workbook read(byte[] workbook) {
        return reader().read(SyntheticTables.PATH, workbook);
    }

    private WorkbookReader reader() {
        return new WorkbookReader(divisions, clauses.ids());
    }

    /** A version of the rulebook with an edition of Jilin's workbook: checked, named, ready to decide. */
    Rulebook edition(Workbook workbook) {
        return rulebook.with(workbooks(workbook));
    }

    /** The workbooks of a rulebook, national ones first. */
    List<Workbook> workbooks(Workbook workbook) {
        return List.of(national, workbook);
    }

    FundingDecisions decisions(Rulebook rulebook) {
        return new FundingDecisions(new Rulebooks(divisions, clauses, List.of(rulebook)));
    }

    private Collection<RuleSource> drlBelow(String folder) {
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && file.getKey().endsWith(".drl"))
                .map(file -> new RuleSource(file.getKey().substring("rules/".length()), text(file.getKey())))
                .toList();
    }

    private List<RuleSource> drl() {
        return FOLDERS.stream().flatMap(folder -> drlBelow(folder).stream()).toList();
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
