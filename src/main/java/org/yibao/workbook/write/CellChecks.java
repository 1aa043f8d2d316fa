package org.yibao.workbook.write;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
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
            case MONEY -> decimal(helper, "0", "100000");
            case SUM -> decimal(helper, "0", "100000000");
            case RATIO, POINTS -> decimal(helper, "0", "1");
            case DATE ->
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2100,12,31)", null);
            case BIRTH_DATE ->
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "DATE(1900,3,1)", "DATE(2100,12,31)", null);
            case YEAR -> integer(helper, "1990", "2100");
            case AGE -> integer(helper, "0", "150");
            case ORDER -> integer(helper, "1", "99");
            case CHOICE -> helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
            case REGION ->
                helper.createFormulaListConstraint("'%s'!$A$2:$A$%d".formatted(ExtraSheets.CODES, divisions + 1));
            case CLAUSE ->
                helper.createFormulaListConstraint("'%s'!$D$2:$D$%d".formatted(ExtraSheets.CODES, clauses + 1));
            case NAME, TEXT, ID, IDENTITIES -> null;
        };
    }

    private static DataValidationConstraint decimal(DataValidationHelper helper, String lowest, String highest) {
        return helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, lowest, highest);
    }

    private static DataValidationConstraint integer(DataValidationHelper helper, String lowest, String highest) {
        return helper.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, lowest, highest);
    }
}
