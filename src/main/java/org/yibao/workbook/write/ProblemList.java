package org.yibao.workbook.write;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.layout.ExtraSheets;

/** The sheet that lists the problems of a workbook, a line each, linked to the cell. It stands in front and holds no table. */
final class ProblemList {
    private static final List<String> LABELS = List.of("序号", "工作表", "单元格", "现值", "应为", "建议改为");
    private static final List<Integer> WIDTHS = List.of(8, 20, 10, 26, 70, 26);
    private static final int CELL_COLUMN = LABELS.indexOf("单元格");
    private static final int LABEL_ROW = 2;

    private final XSSFSheet sheet;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle link;
    private final XSSFCellStyle label;
    private final XSSFCellStyle title;

    private ProblemList(XSSFWorkbook workbook) {
        this.sheet = workbook.createSheet(ExtraSheets.PROBLEMS);
        WorkbookStyles styles = new WorkbookStyles(workbook);
        this.title = styles.title();
        this.label = styles.label();
        this.plain = workbook.createCellStyle();
        plain.setDataFormat(workbook.createDataFormat().getFormat("@"));
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        plain.setBorderBottom(BorderStyle.HAIR);
        this.link = workbook.createCellStyle();
        link.cloneStyleFrom(plain);
        XSSFFont underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(underlined);
    }

    /** Takes the list away, if there is one. */
    static void remove(XSSFWorkbook workbook) {
        int index = workbook.getSheetIndex(ExtraSheets.PROBLEMS);
        if (index >= 0 && workbook.getNumberOfSheets() > 1) {
            workbook.removeSheetAt(index);
        }
    }

    /**
     * Puts a list in front and opens the workbook there.
     *
     * @param listed problems to list
     * @param all    how many there are
     */
    static void add(XSSFWorkbook workbook, List<CellProblem> listed, int all) {
        ProblemList list = new ProblemList(workbook);
        list.head(listed.size(), all);
        for (int index = 0; index < listed.size(); index++) {
            list.line(LABEL_ROW + 1 + index, index + 1, listed.get(index));
        }
        if (all > listed.size()) {
            list.text(
                    LABEL_ROW + 1 + listed.size(),
                    1,
                    "另有 %d 处未列出、未标红，改正以上各处后请再检查。".formatted(all - listed.size()),
                    list.plain);
        }
        workbook.setSheetOrder(ExtraSheets.PROBLEMS, 0);
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            workbook.getSheetAt(index).setSelected(index == 0);
        }
        workbook.setActiveSheet(0);
    }

    private void head(int listed, int all) {
        text(0, 0, ExtraSheets.PROBLEMS, title);
        text(1, 0, "共 %d 处。点“单元格”可到该处；出错的格已标红并有批注。改正后保存，重新上传即可：本表和批注不必删除。".formatted(all), null);
        for (int column = 0; column < LABELS.size(); column++) {
            text(LABEL_ROW, column, LABELS.get(column), label);
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.createFreezePane(0, LABEL_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(LABEL_ROW, LABEL_ROW + listed, 0, LABELS.size() - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(int row, int number, CellProblem problem) {
        text(row, 0, "", plain).setCellValue(number);
        text(row, 1, problem.sheet(), plain);
        XSSFCell place = text(row, CELL_COLUMN, problem.cell(), plain);
        text(row, CELL_COLUMN + 1, problem.value(), plain);
        text(row, CELL_COLUMN + 2, problem.expected(), plain);
        sheet.getRow(row).setHeightInPoints(WorkbookWriter.heightOf(problem.expected(), WIDTHS.get(CELL_COLUMN + 2)));
        text(row, CELL_COLUMN + 3, problem.fix(), plain);
        if (problem.sheet() != null && sheet.getWorkbook().getSheet(problem.sheet()) != null) {
            XSSFCell linked = problem.cell() == null ? sheet.getRow(row).getCell(1) : place;
            XSSFHyperlink target = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            String cell = problem.cell() == null ? "A1" : problem.cell();
            target.setAddress("'" + problem.sheet().replace("'", "''") + "'!" + cell);
            linked.setHyperlink(target);
            linked.setCellStyle(link);
        }
    }

    private XSSFCell text(int row, int column, String text, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(text);
        }
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }
}
