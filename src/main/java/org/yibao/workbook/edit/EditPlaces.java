package org.yibao.workbook.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.Column;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import org.yibao.workbook.cell.CellReader;
import org.yibao.workbook.cell.CellText;
import org.yibao.workbook.cell.NearMatches;
import org.yibao.workbook.cell.SheetTable;

/** Finds the cells of a workbook that edits are for. Only data cells below the labels of a table can be edited. */
final class EditPlaces {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");

    private final XSSFWorkbook workbook;
    private final List<String> tables;
    private final int rowsToAdd;

    /** @param rowsToAdd so many rows may be added below the last one */
    EditPlaces(XSSFWorkbook workbook, int rowsToAdd) {
        this.workbook = workbook;
        this.tables = Tables.ALL.stream()
                .map(TableTemplate::name)
                .filter(name -> workbook.getSheet(name) != null)
                .toList();
        this.rowsToAdd = rowsToAdd;
    }

    /** @throws WorkbookException when there is no data cell at that place, or no cell may hold the value */
    PlacedEdit find(CellEdit edit) {
        if (edit.sheet() == null || !tables.contains(edit.sheet())) {
            String meant = edit.sheet() == null
                    ? null
                    : NearMatches.choice(tables, edit.sheet()).fix();
            throw new WorkbookException(List.of(new CellProblem(
                    edit.workbook(),
                    edit.sheet(),
                    edit.cell(),
                    null,
                    "没有这张决策表。这份工作簿的决策表：" + String.join("、", tables),
                    meant)));
        }
        TableTemplate<?> table = SheetTable.of(workbook.getSheet(edit.sheet()));
        CellReference place = dataCell(edit, table);
        Column column = table.columns().get(place.getCol());
        if (edit.value().startsWith("=")) {
            throw refused(edit, CellReader.expected(column) + "；须是直接填写的值，不能是公式", null);
        }
        if (edit.value().length() > CellReader.LONGEST_TEXT) {
            throw refused(
                    edit, CellReader.expected(column) + "；现有 " + edit.value().length() + " 字", null);
        }
        return new PlacedEdit(edit, place, column);
    }

    private CellReference dataCell(CellEdit edit, TableTemplate<?> table) {
        int columns = table.columns().size();
        int last = lastRow(workbook.getSheet(table.name())) + rowsToAdd;
        String expected = "数据格的地址：A%d 至 %s%d"
                .formatted(TableTemplate.LABEL_ROW + 1, CellReference.convertNumToColString(columns - 1), last);
        Matcher address = ADDRESS.matcher(edit.cell() == null ? "" : edit.cell().strip());
        if (!address.matches()) {
            String tidy = CellText.withoutBlanks(CellText.tidy(edit.cell() == null ? "" : edit.cell()));
            throw misplaced(edit, expected, ADDRESS.matcher(tidy).matches() ? tidy : null);
        }
        CellReference place = new CellReference(address.group(1).toUpperCase(Locale.ROOT) + address.group(2));
        int row = place.getRow() + 1;
        if (row <= TableTemplate.LABEL_ROW) {
            throw misplaced(edit, expected + "；第1至%d行是标题和表头，不能改动".formatted(TableTemplate.LABEL_ROW), null);
        }
        if (place.getCol() >= columns) {
            throw misplaced(edit, expected + "；这张表共%d列，右侧不能填写".formatted(columns), null);
        }
        if (row > last) {
            throw misplaced(edit, expected + "；新的行请紧接在最后一行之下", null);
        }
        return new CellReference(table.name(), place.getRow(), place.getCol(), false, false);
    }

    private static int lastRow(XSSFSheet sheet) {
        return Math.max(TableTemplate.LABEL_ROW, sheet.getLastRowNum() + 1);
    }

    /** The problem of a place where nothing can be put. */
    private static WorkbookException misplaced(CellEdit edit, String expected, String fix) {
        String value = edit.cell() == null || edit.cell().isBlank() ? null : CellText.shown(edit.cell());
        return new WorkbookException(
                List.of(new CellProblem(edit.workbook(), edit.sheet(), edit.cell(), value, expected, fix)));
    }

    /** The problem of a value that can't be put. */
    static WorkbookException refused(CellEdit edit, String expected, String fix) {
        return new WorkbookException(List.of(new CellProblem(
                edit.workbook(), edit.sheet(), edit.cell(), CellText.shown(edit.value()), expected, fix)));
    }
}
