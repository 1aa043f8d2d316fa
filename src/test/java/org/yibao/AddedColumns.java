package org.yibao;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.facts.Fact;
import org.yibao.facts.Profile;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.rulebook.Home;
import org.yibao.tables.AddedColumn;
import org.yibao.tables.Column;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;
import org.yibao.workbook.cell.SheetTable;
import org.yibao.workbook.edit.ColumnInsertion;

/** Homes with conditions added to their tables. */
public final class AddedColumns {
    public static final String PATH = "demo/jilin/benefits.xlsx";
    public static final String INPATIENT = "住院待遇";

    private static final int RANDOM_ROWS = 80;

    private AddedColumns() {}

    /** The home with conditions added to a table of a workbook. */
    public static Home with(Home home, String path, String table, String... conditions) {
        ColumnInsertion insertion = new ColumnInsertion(Books.SHIPPED.reader());
        byte[] content = home.files().get("decision-tables/" + path);
        byte[] wider = insertion.add(path, content, table, List.of(conditions)).content();
        return Books.with(home, "decision-tables/" + path, wider);
    }

    /**
     * 住院待遇 of the demonstration with 年龄自（就诊日） in E, 年龄至（就诊日） in F and 学生 in G: in a level-2 hospital, children and students
     * have a deductible of 400 and a ratio of 85 %, others 800 and 75 %.
     */
    public static Home childrenAndStudents() {
        Home wider = with(Books.HOME, PATH, INPATIENT, "年龄（就诊日）", "学生");
        return Books.edited(wider, PATH, AddedColumns::typeChildrenAndStudents);
    }

    /** Types the rows of {@link #childrenAndStudents} under the columns that were added. */
    public static void typeChildrenAndStudents(XSSFWorkbook workbook) {
        String clause = "NAT-2020-24.4-1";
        Books.putRow(
                workbook, INPATIENT, 13, "220000", null, null, "二级医院", 18, null, "否", "吉林省", 800, 800, 800, 0.75, "是",
                clause);
        Books.putRow(
                workbook, INPATIENT, 15, "220000", null, null, "二级医院", null, 17, null, "吉林省", 400, 400, 400, 0.85, "是",
                clause);
        Books.putRow(
                workbook, INPATIENT, 16, "220000", null, null, "二级医院", 18, null, "是", "吉林省", 400, 400, 400, 0.85, "是",
                clause);
    }

    /** The home with every possible condition added to a table, and rows of random conditions put below those that it has. */
    public static Home filled(String path, String table, long seed) {
        TableTemplate<?> declared = Tables.named(table);
        String[] all = declared.possible().stream().map(AddedColumn::name).toArray(String[]::new);
        Home wider = with(Books.HOME, path, table, all);
        Random random = new Random(seed);
        return Books.edited(wider, path, workbook -> {
            List<Column> columns = SheetTable.of(workbook.getSheet(table)).columns();
            int filled = TableTemplate.LABEL_ROW;
            while (workbook.getSheet(table).getRow(filled).getCell(0).getCellType() != CellType.BLANK) {
                filled++; // to Drools, a blank row is the end of the table
            }
            for (int row = 1; row <= RANDOM_ROWS; row++) {
                Object[] cells =
                        columns.stream().map(column -> random(column, random)).toArray();
                Books.putRow(workbook, table, filled + row, cells);
            }
        });
    }

    private static Object random(Column column, Random random) {
        if (column.isCondition() && !column.required() && random.nextInt(4) > 0) {
            return null;
        }
        return switch (column.kind()) {
            case REGION -> "220000";
            case YEAR -> 2020;
            case CLAUSE -> "JL-2020-15.1-1";
            case NAME, TEXT -> null;
            case CHOICE -> column.choices().get(random.nextInt(column.choices().size()));
            case AGE -> random.nextInt(24);
            case ORDER -> 1 + random.nextInt(3);
            case DATE -> DateUtil.getExcelDate(LocalDate.of(2020, 7 + random.nextInt(2), 1 + random.nextInt(31)));
            case RATIO -> 0.5;
            default -> 100 + random.nextInt(100);
        };
    }

    /** The profile with other points of the facts that questions of the judge leave alone. */
    public static Profile varied(Profile profile, Random random) {
        Profile varied = profile;
        for (Fact fact : profile.subject().facts()) {
            if (fact.scale().kind() == Scale.Kind.AGE) {
                varied = varied.with(fact, random.nextInt(26));
            } else if (fact.source() instanceof Source.Person
                    || fact.source() instanceof Source.Suffered
                    || fact.source() instanceof Source.Permit) {
                varied = varied.with(fact, random.nextInt((int) fact.scale().size()));
            }
        }
        return varied;
    }
}
