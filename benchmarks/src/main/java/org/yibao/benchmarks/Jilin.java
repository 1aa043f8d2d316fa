package org.yibao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yibao.decision.FundingDecisions;
import org.yibao.facts.Divisions;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Jurisdiction;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.ClauseRegister;
import org.yibao.rules.RuleBase;
import org.yibao.rules.RuleSource;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookReader;

/** What the packaged service has of Jilin, with the workbook left open. */
final class Jilin {
    private static final Jurisdiction JURISDICTION = Jurisdiction.ALL.get(0);
    private static final String NATIONAL_WORKBOOK = "national/funding.xlsx";
    private static final List<String> FOLDERS = List.of("rules/national/", "rules/jilin/");

    private final Map<String, byte[]> files = Home.packaged().files();
    private final Divisions divisions = Divisions.parse(text("decision-tables/divisions.csv"));
    private final ClauseRegister clauses = ClauseRegister.parse(sources(".yaml"), divisions);
    private final RuleBase rules = RuleBase.compile(sources(".drl"), Jilin.class.getClassLoader());
    private final Rulebook rulebook = new Rulebook(JURISDICTION, "", divisions, clauses, rules, List.of());
    private final Workbook national = reader().read(NATIONAL_WORKBOOK, nationalWorkbook());

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
        return sources(".drl").stream()
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

    private Collection<RuleSource> sourcesBelow(String folder, String ending) {
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && file.getKey().endsWith(ending))
                .map(file -> new RuleSource(file.getKey().substring("rules/".length()), text(file.getKey())))
                .toList();
    }

    private List<RuleSource> sources(String ending) {
        return FOLDERS.stream()
                .flatMap(folder -> sourcesBelow(folder, ending).stream())
                .toList();
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
