package org.yibao.workbook.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Computes the formulas in the tables of a workbook that are plain arithmetic and puts their results in their place. The results that the
 * file holds are not believed.
 */
final class ComputedFormulas {
    /** Digits that spreadsheet programs compute with: 0.1 + 0.2 is 0.3 to them. */
    private static final MathContext DIGITS = new MathContext(15);

    private final int headerRows;
    private final List<Fault> faults = new ArrayList<>();
    private final List<XSSFCell> refused = new ArrayList<>();

    private ComputedFormulas(int headerRows) {
        this.headerRows = headerRows;
    }

    /**
     * Computes formulas.
     *
     * @param headerRows rows at the top of a table that can't hold a formula
     * @param cells      cells of the workbook, all sheets together
     */
    static SafeWorkbook compute(byte[] content, List<FormulaCell> formulas, int headerRows, int cells) {
        if (cells > Limits.CELLS_BESIDE_FORMULAS) {
            throw new UnsafeWorkbookException(
                    formulas.get(0).fault("数字（工作簿超过 %d 格时不能含公式，请选择性粘贴为数值）".formatted(Limits.CELLS_BESIDE_FORMULAS)));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            ComputedFormulas computed = new ComputedFormulas(headerRows);
            computed.compute(workbook, formulas);
            return new SafeWorkbook(saved(workbook), computed.faults);
        } catch (IOException | RuntimeException unreadable) {
            throw new UnsafeWorkbookException(formulas.get(0).fault("数字（含公式的工作簿无法打开计算，请把公式选择性粘贴为数值）"));
        }
    }

    private void compute(XSSFWorkbook workbook, List<FormulaCell> formulas) {
        PlainArithmetic arithmetic = new PlainArithmetic(workbook);
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<XSSFCell> cells = new ArrayList<>();
        List<BigDecimal> results = new ArrayList<>();
        for (FormulaCell formula : formulas) {
            XSSFCell cell = cell(workbook, formula);
            String wrong = wrong(arithmetic, formula, cell);
            if (wrong != null) {
                refuse(formula, cell, wrong);
                continue;
            }
            CellValue value = evaluated(evaluator, cell);
            if (value == null || value.getCellType() != CellType.NUMERIC || !Double.isFinite(value.getNumberValue())) {
                refuse(formula, cell, "能算出数字的算式" + error(value));
                continue;
            }
            cells.add(cell);
            results.add(BigDecimal.valueOf(value.getNumberValue()).round(DIGITS));
        }
        for (int index = 0; index < cells.size(); index++) {
            put(cells.get(index), results.get(index));
        }
        refused.forEach(ComputedFormulas::standAlone);
    }

    private void refuse(FormulaCell formula, XSSFCell cell, String expected) {
        faults.add(formula.fault(expected));
        if (cell != null) {
            refused.add(cell);
        }
    }

    /** A refused formula must not rest on one that was replaced by its result. */
    private static void standAlone(XSSFCell cell) {
        CTCell raw = cell.getCTCell();
        if (raw.isSetF()) {
            raw.unsetF();
            raw.addNewF().setStringValue("0");
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, FormulaCell formula) {
        CellReference place = new CellReference(formula.cell());
        XSSFSheet sheet = workbook.getSheet(formula.sheet());
        XSSFRow row = sheet == null ? null : sheet.getRow(place.getRow());
        return row == null ? null : row.getCell(place.getCol());
    }

    private String wrong(PlainArithmetic arithmetic, FormulaCell formula, XSSFCell cell) {
        if (cell == null || cell.getRowIndex() < headerRows) {
            return "文字（表头不能是公式，请从原工作簿恢复这一格）";
        }
        boolean plain = formula.kind().equals("normal") || formula.kind().equals("shared");
        if (!plain || cell.getCellType() != CellType.FORMULA) {
            return FormulaText.ALLOWED + "（不能是数组公式或模拟运算表）";
        }
        String text = FormulaText.wrong(formula.text());
        if (text != null) {
            return text;
        }
        try {
            return arithmetic.wrong(cell);
        } catch (RuntimeException unparsable) {
            return FormulaText.ALLOWED;
        }
    }

    private static CellValue evaluated(FormulaEvaluator evaluator, XSSFCell cell) {
        try {
            return evaluator.evaluate(cell);
        } catch (RuntimeException impossible) {
            return null;
        }
    }

    private static String error(CellValue value) {
        if (value == null || value.getCellType() != CellType.ERROR) {
            return "";
        }
        FormulaError error = FormulaError.forInt(value.getErrorValue());
        return "（算出的是 " + error.getString() + "）";
    }

    /** Changes the cell in the file's own terms: POI's would rewrite every cell that shares the formula. */
    private static void put(XSSFCell cell, BigDecimal result) {
        CTCell raw = cell.getCTCell();
        raw.unsetF();
        raw.setT(STCellType.N);
        raw.setV(result.toString());
    }

    private static byte[] saved(XSSFWorkbook workbook) throws IOException {
        try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            workbook.write(content);
            return content.toByteArray();
        }
    }
}
