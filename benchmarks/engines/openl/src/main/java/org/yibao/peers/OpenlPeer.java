package org.yibao.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets with a table of Smart Rules, ages as ranges: it makes an index of every column. */
public final class OpenlPeer implements Peer<Question> {
    private static final int COLUMNS = 5;

    /** The table as OpenL offers it to Java. */
    public interface Contribution {
        Integer contribution(String region, Integer year, Boolean student, Integer age);
    }

    public static void main(String[] arguments) throws Exception {
        Trial.main(new OpenlPeer(), arguments);
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public void write(List<Row> rows, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Rules");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS - 1));
            cells(sheet, "SmartRules Integer contribution(String region, Integer year, Boolean student, Integer age)");
            cells(sheet, "Region", "Year", "Student", "Age", "Amount");
            for (Row row : rows) {
                cells(sheet, row.region(), row.year(), String.valueOf(row.student()), ages(row), row.amount());
            }
            workbook.write(out);
        }
    }

    private static String ages(Row row) {
        if (row.from() == null && row.to() == null) {
            return "";
        }
        return row.to() == null ? row.from() + "+" : row.from() + "-" + row.to();
    }

    private static void cells(XSSFSheet sheet, Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Integer number) {
                row.createCell(column).setCellValue(number);
            } else if (!values[column].equals("")) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
    }

    @Override
    public Live<Question> load(Path file) {
        RulesEngineFactory<Contribution> factory = new RulesEngineFactory<>(file.toString(), Contribution.class);
        factory.setExecutionMode(true);
        Contribution table = factory.newEngineInstance();
        return question -> table.contribution(question.region(), question.year(), question.student(), question.age());
    }

    @Override
    public Question asked(Question question) {
        return question;
    }
}
