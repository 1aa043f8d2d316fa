package org.yibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.Books;
import org.yibao.rules.Row;
import org.yibao.tables.problem.CellProblem;

/** A shipped workbook as a person edits it, and what the reader says of it. */
public record EditedWorkbook(String path) {
    public static final EditedWorkbook FUNDING = new EditedWorkbook("jilin/funding.xlsx");
    public static final EditedWorkbook BENEFITS = new EditedWorkbook("demo/jilin/benefits.xlsx");

    private static final WorkbookReader READER = Books.SHIPPED.reader();

    public byte[] shipped() {
        return Books.HOME.files().get("decision-tables/" + path);
    }

    public byte[] edited(Consumer<XSSFWorkbook> edit) {
        return Books.edited(Books.HOME, path, edit).files().get("decision-tables/" + path);
    }

    public List<Row> read(byte[] content) {
        return READER.read(path, content).rows();
    }

    public List<Row> read(Consumer<XSSFWorkbook> edit) {
        return read(edited(edit));
    }

    /** The problems, at least one. */
    public List<CellProblem> problems(byte[] content) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(content));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    public List<CellProblem> problems(Consumer<XSSFWorkbook> edit) {
        return problems(edited(edit));
    }

    /** The one problem that comes of a value in a cell. */
    CellProblem problem(String sheet, String cell, Object value) {
        List<CellProblem> problems = problems(workbook -> Books.put(workbook, sheet, cell, value));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).sheet()).isEqualTo(sheet);
        assertThat(problems.get(0).cell()).isEqualTo(cell);
        return problems.get(0);
    }
}
