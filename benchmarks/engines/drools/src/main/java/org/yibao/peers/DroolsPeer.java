package org.yibao.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools' own way with decision tables: its spreadsheet compiler makes a rule of every row. One session answers one question after the
 * other, which is quicker than one each.
 */
public final class DroolsPeer implements Peer<Person> {
    private static final int PATTERN_LINE = 5;

    public static void main(String[] arguments) throws Exception {
        Trial.main(new DroolsPeer(), arguments);
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public void write(List<Row> rows, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("contribution");
            cells(sheet, "RuleSet", "org.yibao.peers.rows");
            cells(sheet, "Import", Person.class.getName());
            cells(sheet);
            cells(sheet, "RuleTable contribution");
            cells(sheet, "CONDITION", "CONDITION", "CONDITION", "CONDITION", "CONDITION", "ACTION");
            cells(sheet, "$person : Person", "", "", "", "");
            sheet.addMergedRegion(new CellRangeAddress(PATTERN_LINE, PATTERN_LINE, 0, 4));
            cells(
                    sheet,
                    "region == \"$param\"",
                    "year == $param",
                    "student == $param",
                    "age >= $param",
                    "age <= $param",
                    "$person.setAmount($param);");
            cells(sheet, "Region", "Year", "Student", "From", "To", "Amount");
            for (Row row : rows) {
                cells(
                        sheet,
                        row.region(),
                        String.valueOf(row.year()),
                        String.valueOf(row.student()),
                        row.from(),
                        row.to(),
                        row.amount());
            }
            workbook.write(out);
        }
    }

    private static void cells(XSSFSheet sheet, Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
    }

    @Override
    public Live<Person> load(Path file) throws IOException {
        String drl;
        try (InputStream table = Files.newInputStream(file)) {
            drl = new SpreadsheetCompiler().compile(table, InputType.XLS);
        }
        KieHelper helper = new KieHelper();
        helper.addContent(drl, ResourceType.DRL);
        KieSession session = helper.build().newKieSession();
        return person -> {
            FactHandle handle = session.insert(person);
            session.fireAllRules();
            session.delete(handle);
            return person.getAmount();
        };
    }

    @Override
    public Person asked(Question question) {
        return new Person(question);
    }
}
