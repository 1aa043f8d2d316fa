package org.yibao.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.review.WorkbookReview;
import org.yibao.review.WorkbookReviewer;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.Workbook;

/**
 * Prints how many milliseconds it took each time to check an edited workbook, or the like. First argument what: {@code review} (read, check,
 * prove complete, compare with the edition in force by what is decided), {@code read} (read and check between rows), {@code drools} (Drools'
 * own spreadsheet compiler), or {@code rows} with a file to write the rows to, for other tools. Second: rows on contributions; the workbook
 * has half as many again on subsidies. Third: how many times.
 */
public final class WorkbookTimes {
    private static final int EDITS = 40;
    private static final int AMOUNT = 7;

    private WorkbookTimes() {}

    public static void main(String[] arguments) throws IOException {
        int contributions = Integer.parseInt(arguments[1]);
        Jilin jilin = new Jilin();
        SyntheticTables tables = new SyntheticTables(jilin.divisions(), jilin.clauses(), contributions * 3 / 2);
        if (arguments[0].equals("rows")) {
            Files.write(Path.of(arguments[2]), tables.contributionLines());
            return;
        }
        byte[] content = tables.workbook();
        Supplier<String> work = work(arguments[0], jilin, content, edited(content));
        for (int time = 0; time < Integer.parseInt(arguments[2]); time++) {
            long begin = System.nanoTime();
            String found = work.get();
            System.out.printf("%s %d %d%n", arguments[0], contributions, (System.nanoTime() - begin) / 1_000_000);
            if (time == 0) {
                System.err.println(found);
            }
        }
    }

    private static Supplier<String> work(String what, Jilin jilin, byte[] content, byte[] edited) {
        Workbook inForce = jilin.read(content);
        return switch (what) {
            case "drools" ->
                () -> RowPerRuleBase.compile(RowPerRuleBase.drl(inForce, content))
                                .getKiePackages()
                                .size()
                        + " packages";
            case "read" -> () -> jilin.edition(jilin.read(content)).rows().size() + " rows";
            case "review" -> {
                Rulebook rulebook = jilin.edition(inForce);
                WorkbookReviewer reviewer =
                        new WorkbookReviewer(new Rulebooks(jilin.divisions(), jilin.clauses(), List.of(rulebook)));
                yield () -> told(reviewer.review(SyntheticTables.PATH, edited));
            }
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String told(WorkbookReview review) {
        return "usable %s, %d changes, %d rows changed, %d gaps, %d to fill in"
                .formatted(
                        review.usable(),
                        review.difference().meaning().size(),
                        review.difference().rows().size(),
                        review.coverage().gaps().size(),
                        review.coverage().toFill().size());
    }

    /** A yuan more in some cells, spread over the table. */
    private static byte[] edited(byte[] content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet(FundingTables.CONTRIBUTION.name());
            int rows = 0;
            while (sheet.getRow(TableTemplate.LABEL_ROW + rows) != null
                    && !sheet.getRow(TableTemplate.LABEL_ROW + rows)
                            .getCell(0)
                            .toString()
                            .isEmpty()) {
                rows++;
            }
            for (int edit = 0; edit < EDITS; edit++) {
                var cell = sheet.getRow(TableTemplate.LABEL_ROW + edit * rows / EDITS)
                        .getCell(AMOUNT);
                cell.setCellValue(cell.getNumericCellValue() + 1);
            }
            workbook.write(saved);
            return saved.toByteArray();
        }
    }
}
