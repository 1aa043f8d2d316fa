package org.yibao.workbook.safety;

import java.nio.file.Path;
import java.util.List;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.WorkbookReader;

/** Reads workbooks as uploads are read, without loading rules. */
public final class Upload {
    public static final String PATH = "jilin/funding.xlsx";

    private static final Home HOME = Home.folder(Path.of("."));
    private static final WorkbookReader READER = Rulebooks.reader(HOME);

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
