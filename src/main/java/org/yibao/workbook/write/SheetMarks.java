package org.yibao.workbook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.layout.ExtraSheets;

/** Marks cells of a sheet as problems, and takes the marks away again. What a person commented stays above our words. */
final class SheetMarks {
    /** Our words in a comment begin with it. */
    private static final String BEGIN = "【问题】";
    /** Always true; by it we know the conditional format that is ours. */
    private static final String OURS = "LEN(\"" + ExtraSheets.PROBLEMS + "\")>0";

    private static final byte[] RED = {(byte) 0xFF, (byte) 0x7C, (byte) 0x80};
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 7;

    private final XSSFSheet sheet;

    SheetMarks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(Map<CellAddress, List<CellProblem>> problems) {
        redden(problems.keySet().stream()
                .map(cell -> new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()))
                .toArray(CellRangeAddress[]::new));
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        problems.forEach((cell, there) ->
                comment(drawing, cell, there.stream().map(SheetMarks::words).collect(Collectors.joining("\n"))));
    }

    private static String words(CellProblem problem) {
        String found = problem.value() == null ? "" : "现值：" + problem.value() + "\n应为：";
        String offered = problem.fix() == null ? "" : "\n建议改为：" + problem.fix();
        return BEGIN + found + problem.expected() + offered;
    }

    private void redden(CellRangeAddress[] cells) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(OURS);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(RED, null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(cells, rule);
    }

    private void comment(XSSFDrawing drawing, CellAddress cell, String words) {
        XSSFComment comment = sheet.getCellComment(cell);
        if (comment == null) {
            ClientAnchor anchor = drawing.createAnchor(
                    0,
                    0,
                    0,
                    0,
                    cell.getColumn() + 1,
                    cell.getRow(),
                    cell.getColumn() + 1 + COMMENT_COLUMNS,
                    cell.getRow() + COMMENT_ROWS);
            comment = drawing.createCellComment(anchor);
            comment.setAddress(cell);
            comment.setString(new XSSFRichTextString(words));
        } else {
            comment.setString(new XSSFRichTextString(comment.getString().getString() + "\n" + words));
        }
    }

    void remove() {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int index = formats.getNumConditionalFormattings() - 1; index >= 0; index--) {
            if (OURS.equals(formats.getConditionalFormattingAt(index).getRule(0).getFormula1())) {
                formats.removeConditionalFormatting(index);
            }
        }
        for (CellAddress cell : new ArrayList<>(sheet.getCellComments().keySet())) {
            removeComment(cell);
        }
    }

    private void removeComment(CellAddress address) {
        XSSFComment comment = sheet.getCellComment(address);
        String text = comment.getString() == null ? "" : comment.getString().getString();
        int begin = text.indexOf(BEGIN);
        if (begin < 0) {
            return;
        }
        if (begin > 0) {
            comment.setString(new XSSFRichTextString(text.substring(0, begin).stripTrailing()));
            return;
        }
        XSSFRow row = sheet.getRow(address.getRow());
        boolean rowMissing = row == null;
        row = rowMissing ? sheet.createRow(address.getRow()) : row;
        XSSFCell cell = row.getCell(address.getColumn());
        boolean cellMissing = cell == null;
        cell = cellMissing ? row.createCell(address.getColumn()) : cell;
        cell.removeCellComment();
        if (rowMissing) {
            sheet.removeRow(row);
        } else if (cellMissing) {
            row.removeCell(cell);
        }
    }
}
