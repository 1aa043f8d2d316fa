package org.yibao;

import java.util.Arrays;
import org.yibao.rulebook.Home;
import org.yibao.workbook.ColumnInsertion;

/** Homes with conditions added to their tables. */
public final class AddedColumns {
    public static final String PATH = "demo/jilin/benefits.xlsx";
    public static final String INPATIENT = "住院待遇";

    private AddedColumns() {}

    /** The home with conditions added to a table of a workbook. */
    public static Home with(Home home, String path, String table, String... conditions) {
        ColumnInsertion insertion = new ColumnInsertion(Books.SHIPPED.reader());
        byte[] content = home.files().get("decision-tables/" + path);
        for (String condition : Arrays.asList(conditions)) {
            content = insertion.add(path, content, table, condition).content();
        }
        return Books.with(home, "decision-tables/" + path, content);
    }

    /**
     * 住院待遇 of the demonstration with 年龄自（就诊日） in E, 年龄至（就诊日） in F and 学生 in G: in a level-2 hospital, children and students
     * have a deductible of 400 and a ratio of 85 %, others 800 and 75 %.
     */
    public static Home childrenAndStudents() {
        Home wider = with(Books.HOME, PATH, INPATIENT, "年龄（就诊日）", "学生");
        return Books.edited(wider, PATH, workbook -> {
            String clause = "NAT-2020-24.4-1";
            Books.putRow(
                    workbook, INPATIENT, 13, "220000", null, null, "二级医院", 18, null, "否", "吉林省", 800, 800, 800, 0.75,
                    "是", clause);
            Books.putRow(
                    workbook, INPATIENT, 15, "220000", null, null, "二级医院", null, 17, null, "吉林省", 400, 400, 400, 0.85,
                    "是", clause);
            Books.putRow(
                    workbook, INPATIENT, 16, "220000", null, null, "二级医院", 18, null, "是", "吉林省", 400, 400, 400, 0.85,
                    "是", clause);
        });
    }
}
