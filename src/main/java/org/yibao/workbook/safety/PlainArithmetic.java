package org.yibao.workbook.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.PercentPtg;
import org.apache.poi.ss.formula.ptg.PowerPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.SubtractPtg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.apache.poi.ss.formula.ptg.UnaryPlusPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tells whether a formula is plain arithmetic over numbers of the same workbook, together with all formulas it rests on. Nothing is
 * computed here: a formula is parsed, and each of its tokens must be one that is known to be harmless.
 */
final class PlainArithmetic {
    private static final Set<Class<? extends Ptg>> OPERATORS = Set.of(
            AddPtg.class,
            SubtractPtg.class,
            MultiplyPtg.class,
            DividePtg.class,
            PowerPtg.class,
            PercentPtg.class,
            ParenthesisPtg.class,
            UnaryPlusPtg.class,
            UnaryMinusPtg.class,
            IntPtg.class,
            NumberPtg.class);
    private static final int LONGEST_CHAIN = 100;
    private static final long MOST_CELLS = 1_000_000;

    private static final String SOUND = "";
    private static final String UNDER_WAY = "无循环的算式（这个公式绕回到自己）";

    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook names;
    private final Map<XSSFCell, String> judged = new HashMap<>();
    private long cells;

    PlainArithmetic(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.names = XSSFEvaluationWorkbook.create(workbook);
    }

    /** What is wrong with the formula of a cell, in Chinese; {@code null} when it may be computed. */
    String wrong(XSSFCell cell) {
        return formula(cell, 0);
    }

    private String formula(XSSFCell cell, int depth) {
        String known = judged.get(cell);
        if (known == null) {
            judged.put(cell, UNDER_WAY);
            String found = depth > LONGEST_CHAIN ? "层层引用不超过 %d 层的算式".formatted(LONGEST_CHAIN) : tokens(cell, depth);
            known = found == null ? SOUND : found;
            judged.put(cell, known);
        }
        return known.equals(SOUND) ? null : known;
    }

    private String tokens(XSSFCell cell, int depth) {
        if (cell.isPartOfArrayFormulaGroup()) {
            return FormulaText.ALLOWED + "（不能是数组公式）";
        }
        String formula = cell.getCellFormula();
        String badText = FormulaText.wrong(formula);
        if (badText != null) {
            return badText;
        }
        Ptg[] tokens = FormulaParser.parse(
                formula, names, FormulaType.CELL, workbook.getSheetIndex(cell.getSheet()), cell.getRowIndex());
        for (int index = 0; index < tokens.length; index++) {
            // POI computes (-1)^0.5, which has no result, to -1: so an exponent is a whole number that can be seen.
            if (tokens[index] instanceof PowerPtg && !(tokens[index - 1] instanceof IntPtg)) {
                return FormulaText.ALLOWED + "（^ 后面须是整数）";
            }
            String found = token(tokens[index], cell, depth);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String token(Ptg token, XSSFCell cell, int depth) {
        if (OPERATORS.contains(token.getClass())) {
            return null;
        }
        if (token instanceof AttrPtg attribute && (attribute.isSum() || attribute.isSpace())) {
            return null;
        }
        if (token instanceof AbstractFunctionPtg function && FormulaText.FUNCTIONS.contains(function.getName())) {
            return null;
        }
        if (token.getClass() == RefPtg.class || token.getClass() == Ref3DPxg.class) {
            RefPtgBase one = (RefPtgBase) token;
            return referenced(
                    sheet(token, cell), one.getRow(), one.getRow(), one.getColumn(), one.getColumn(), true, depth);
        }
        if (token.getClass() == AreaPtg.class || token.getClass() == Area3DPxg.class) {
            AreaPtgBase area = (AreaPtgBase) token;
            return referenced(
                    sheet(token, cell),
                    area.getFirstRow(),
                    area.getLastRow(),
                    area.getFirstColumn(),
                    area.getLastColumn(),
                    false,
                    depth);
        }
        return FormulaText.ALLOWED;
    }

    /** The sheet that a reference names; {@code null} when this workbook has none of that name. */
    private XSSFSheet sheet(Ptg token, XSSFCell cell) {
        if (!(token instanceof Pxg named)) {
            return cell.getSheet();
        }
        boolean several = token instanceof Pxg3D range && range.getLastSheetName() != null;
        return named.getExternalWorkbookNumber() > 0 || several ? null : workbook.getSheet(named.getSheetName());
    }

    private String referenced(
            XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn, boolean single, int depth) {
        if (sheet == null) {
            return FormulaText.ALLOWED + "（引用了本工作簿以外的内容，或不存在的工作表）";
        }
        cells += (long) (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
        if (cells > MOST_CELLS) {
            return "引用范围较小的算式（全部公式引用的单元格超过 %d 个）".formatted(MOST_CELLS);
        }
        for (int number = firstRow; number <= lastRow; number++) {
            XSSFRow row = sheet.getRow(number);
            for (int column = firstColumn; column <= lastColumn; column++) {
                XSSFCell cell = row == null ? null : row.getCell(column);
                String found = operand(cell, single, depth);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A blank cell would count as zero, and a text be left out of a sum: neither is what a person means. */
    private String operand(XSSFCell cell, boolean single, int depth) {
        CellType type = cell == null ? CellType.BLANK : cell.getCellType();
        return switch (type) {
            case NUMERIC -> null;
            case FORMULA -> formula(cell, depth + 1);
            case BLANK -> single ? "只引用已填写数字的单元格的算式（引用了空白的单元格）" : null;
            default -> "只引用数字的算式（引用了不是数字的单元格 " + cell.getReference() + "）";
        };
    }
}
