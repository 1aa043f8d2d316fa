package org.yibao.workbook.safety;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.yibao.facts.Divisions;
import org.yibao.rulebook.Home;
import org.yibao.rules.ClauseRegister;
import org.yibao.rules.RuleSource;
import org.yibao.workbook.CellProblem;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;

/** Reads workbooks as uploads are read, without loading rules. */
public final class Upload {
    public static final String PATH = "jilin/funding.xlsx";

    private static final Home HOME = Home.folder(Path.of("."));
    private static final WorkbookReader READER = new WorkbookReader(
            Divisions.parse(new String(HOME.files().get("decision-tables/divisions.csv"), StandardCharsets.UTF_8)),
            ClauseRegister.parse(HOME.files().entrySet().stream()
                            .filter(file -> file.getKey().startsWith("rules/"))
                            .filter(file -> file.getKey().endsWith(".yaml"))
                            .map(file -> new RuleSource(
                                    file.getKey().substring("rules/".length()),
                                    new String(file.getValue(), StandardCharsets.UTF_8)))
                            .toList())
                    .ids());

    private Upload() {}

    /** The shipped workbook 吉林 · 筹资, without its blank rows. */
    public static Parts shipped() {
        return Parts.of(HOME.files().get("decision-tables/" + PATH)).withoutBlankRows();
    }

    public static Workbook read(byte[] content) {
        return READER.read(PATH, content);
    }

    /** Problems of a workbook; none when it is read. */
    public static List<CellProblem> problems(byte[] content) {
        try {
            read(content);
            return List.of();
        } catch (WorkbookException refused) {
            return refused.problems();
        }
    }
}
