package org.yibao.workbook.write;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yibao.facts.Scale;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.NumberRange;
import org.yibao.workbook.layout.ExtraSheets;

/** Drop-downs and ranges that a spreadsheet program holds the cells of a column to. */
final class CellChecks {
    private final XSSFSheet sheet;
    private final int divisions;
    private final int clauses;

    /**
     * @param divisions number of divisions in the code list
     * @param clauses   number of clauses in it
     */
    CellChecks(XSSFSheet sheet, int divisions, int clauses) {
        this.sheet = sheet;
        this.divisions = divisions;
        this.clauses = clauses;
    }

    /**
     * Adds the checks of some columns, the first of them in column A.
     *
     * @param labelRow number of the row with the labels, from 1
     * @param last     number of the last row to check
     */
    void add(List<Column> columns, int labelRow, int last) {
        for (int index = 0; index < columns.size(); index++) {
            add(columns.get(index), index, labelRow, last);
        }
    }

    /** Adds the check of a column. */
    void add(Column column, int index, int labelRow, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = constraint(helper, column);
        if (constraint == null) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(labelRow, last - 1, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.label(), "请填写" + column.kind().expected() + "。");
        if (!column.isCondition() && column.kind() == ColumnKind.REGION) {
            // The region of a case may lie outside the places that the workbook's tables are for.
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        }
        validation.setShowPromptBox(true);
        validation.createPromptBox(column.label(), column.kind().expected());
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
        return switch (column.kind()) {
            case MONEY, SUM, RATIO, POINTS, YEAR, AGE, ORDER ->
                number(helper, column.kind().numbers());
            case DATE, BIRTH_DATE ->
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN,
                        day(column.kind().firstDay()),
                        day(Scale.LAST_DAY),
                        null);
            case CHOICE -> helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
            case REGION ->
                helper.createFormulaListConstraint("'%s'!$A$2:$A$%d".formatted(ExtraSheets.CODES, divisions + 1));
            case CLAUSE ->
                helper.createFormulaListConstraint("'%s'!$D$2:$D$%d".formatted(ExtraSheets.CODES, clauses + 1));
            case NAME, TEXT, ID, IDENTITIES -> null;
        };
    }

    private static DataValidationConstraint number(DataValidationHelper helper, NumberRange range) {
        return helper.createNumericConstraint(
                range.decimals() == 0
                        ? DataValidationConstraint.ValidationType.INTEGER
                        : DataValidationConstraint.ValidationType.DECIMAL,
                DataValidationConstraint.OperatorType.BETWEEN,
                range.lowest().toPlainString(),
                range.highest().toPlainString());
    }

    private static String day(LocalDate day) {
        return "DATE(%d,%d,%d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
