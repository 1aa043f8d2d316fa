package org.yibao.web.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.yibao.clauses.Clause;
import org.yibao.clauses.ClauseRegister;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.export.SheetText;
import org.yibao.workbook.export.WorkbookTexts;

/**
 * What the printed page of a workbook shows.
 *
 * @param title  title of the workbook
 * @param path   its path below the tables folder
 * @param tables its tables, and its cases
 */
public record WorkbookView(String title, String path, List<Table> tables) {

    /**
     * A table on the page. A column without any value is left out, so that the page is no wider than need be.
     *
     * @param name     its name
     * @param guidance what it says, and its units
     * @param labels   labels of its columns
     * @param rows     its rows
     * @param clauses  clauses that its rows rest on, in the order of the rows
     */
    public record Table(
            String name, String guidance, List<String> labels, List<List<Cell>> rows, List<CitedClause> clauses) {}

    /**
     * A cell on the page.
     *
     * @param text   what it says
     * @param figure whether it is a figure, which is set to the right
     * @param toFill whether it is a figure of a table that is still to be filled in
     */
    public record Cell(String text, boolean figure, boolean toFill) {}

    /**
     * A clause below a table.
     *
     * @param id     its id
     * @param notice official number of its notice
     * @param item   number of its item
     * @param gist   what it says, in our own words
     */
    public record CitedClause(String id, String notice, String item, String gist) {}

    static WorkbookView of(WorkbookTexts workbook, ClauseRegister clauses) {
        return new WorkbookView(
                workbook.title(),
                workbook.path(),
                workbook.sheets().stream().map(sheet -> table(sheet, clauses)).toList());
    }

    private static Table table(SheetText sheet, ClauseRegister clauses) {
        boolean cases = sheet.name().equals(CaseTemplate.SHEET);
        int[] shown = IntStream.range(0, sheet.columns().size())
                .filter(index -> sheet.columns().get(index).required()
                        || sheet.rows().stream().anyMatch(row -> !row.get(index).isEmpty())
                        || (!cases && sheet.columns().get(index).kind().figure()))
                .toArray();
        List<List<Cell>> rows = sheet.rows().stream()
                .map(row -> IntStream.of(shown)
                        .mapToObj(index -> cell(row.get(index), sheet.columns().get(index), cases))
                        .toList())
                .toList();
        return new Table(
                sheet.name(),
                sheet.guidance(),
                IntStream.of(shown).mapToObj(sheet.labels()::get).toList(),
                rows,
                cited(sheet, clauses));
    }

    /** A blank figure of a table is open; a blank cell of a case is only not given, or not checked. */
    private static Cell cell(String text, Column column, boolean ofCase) {
        boolean figure = column.kind().figure();
        return new Cell(text, figure, figure && text.isEmpty() && !ofCase);
    }

    private static List<CitedClause> cited(SheetText sheet, ClauseRegister clauses) {
        List<Column> columns = sheet.columns();
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).kind() == ColumnKind.CLAUSE)
                .boxed()
                .flatMap(index -> sheet.rows().stream().map(row -> row.get(index)))
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(clauses::get)
                .map(WorkbookView::cite)
                .toList();
    }

    private static CitedClause cite(Clause clause) {
        return new CitedClause(clause.id(), clause.notice().number(), clause.item(), clause.gist());
    }
}
