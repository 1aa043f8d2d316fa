package org.yibao.simulation.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.BatchText;
import org.yibao.simulation.population.PopulationDescription.AgeClass;
import org.yibao.simulation.population.PopulationException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadCountsTest {
    private static final String HEADER = "region,age_from,age_to,student,identities,basis,persons\n";
    private static final String ALWAYS = "from=1900-01-01, to=null]";

    @TempDir
    private Path folder;

    private Divisions divisions;

    @BeforeEach
    void readDivisions() throws IOException {
        divisions = Divisions.parse(Files.readString(Path.of("decision-tables/divisions.csv")));
    }

    @Test
    void a_cell_is_one_person_of_its_lowest_age_who_weighs_its_head_count() {
        HeadCounts people = csv(HEADER + "222401,0,17,true,,HUKOU,1234.5\n"
                + "222401,60,,false,EXTREMELY_POOR;REGISTERED_POOR,HUKOU,7\n");
        assertThat(BatchText.lines(people))
                .containsExactly(
                        "person 0 ×12345000 222401 born 2019-07-01 enrolled 2020-01-01 HUKOU MAINLAND true null []",
                        "person 1 ×70000 222401 born 1959-07-01 enrolled 2020-01-01 HUKOU MAINLAND false null [IdentityPeriod[code=EXTREMELY_POOR, "
                                + ALWAYS + ", IdentityPeriod[code=REGISTERED_POOR, " + ALWAYS + "]");
        assertThat(people.description().ages()).containsExactly(new AgeClass(0, 17), new AgeClass(60, 150));
        assertThat(people.description().persons()).isEqualTo(2);
    }

    @Test
    void a_workbook_with_chinese_names_and_labels_reads_as_the_same_people() throws IOException {
        Path file = folder.resolve("counts.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream output = Files.newOutputStream(file)) {
            workbook.createSheet("人数");
            Books.putRow(workbook, "人数", 1, "地区", "年龄自", "年龄至", "学生", "身份", "参保依据", "人数");
            Books.putRow(workbook, "人数", 2, "222401", 0, 17, "是", null, "户籍", 1234.5);
            Books.putRow(workbook, "人数", 3, 222401, 60, null, "否", "特困人员、建档立卡贫困人口", "户籍", 7);
            workbook.write(output);
        }
        assertThat(BatchText.lines(HeadCounts.read(file, 2020, divisions)))
                .isEqualTo(BatchText.lines(csv(HEADER
                        + "222401,0,17,true,,HUKOU,1234.5\n"
                        + "222401,60,,false,EXTREMELY_POOR;REGISTERED_POOR,HUKOU,7\n")));
    }

    @Test
    void holders_of_residence_permits_have_one_that_is_valid() {
        assertThat(BatchText.lines(csv(HEADER + "222401,20,,false,,RESIDENCE_PERMIT,3\n")))
                .first()
                .asString()
                .contains("ResidencePermit[region=null, from=null, to=null]");
    }

    @Test
    void wrong_rows_are_told_with_line_column_value_and_what_is_expected() {
        assertThatThrownBy(() -> csv(HEADER
                        + "999999,0,17,true,,HUKOU,1\n"
                        + "222401,x,17,true,,HUKOU,1\n"
                        + "222401,18,17,false,,HUKOU,1\n"
                        + "222401,18,,perhaps,,HUKOU,1\n"
                        + "222401,18,,false,POOR,HUKOU,1\n"
                        + "222401,18,,false,,STUDENT,1\n"
                        + "222401,18,,false,,HUKOU,-1\n"
                        + "222401,18,,false,,HUKOU,1.00001\n"
                        + "220381,18,,false,,HUKOU,1\n"
                        + "222401,0,59,false,,HUKOU,1\n"
                        + "222401,18,,false,,HUKOU,1\n"))
                .isInstanceOf(PopulationException.class)
                .hasMessageStartingWith("人数表 counts.csv 有 9 行有误，没有计算。第 2 行，列 region（地区）“999999”：应为行政区划代码；")
                .hasMessageContaining("第 3 行，列 age_from（年龄自）“x”：应为整数（周岁）")
                .hasMessageContaining("第 4 行，列 age_to（年龄至）“17”：应为 18 至 150 之间的整数（周岁）")
                .hasMessageContaining("第 5 行，列 student（学生）“perhaps”：应为 true 或 false（是或否）")
                .hasMessageContaining("第 6 行，列 identities（身份）“POOR”：应为下列之一：EXTREMELY_POOR")
                .hasMessageContaining("第 7 行，列 student（学生）“false”：以学籍参保的人应是大中小学生")
                .hasMessageContaining("第 8 行，列 persons（人数）“-1”：应为 0 至 1000000000 之间、最多四位小数的人数")
                .hasMessageContaining("第 12 行：与第 11 行是同一格或年龄重叠，人会重复计算");
    }

    @Test
    void a_missing_column_is_named_with_those_found() {
        assertThatThrownBy(() -> csv("region,age_from,student,basis,number\n"))
                .hasMessage("人数表 counts.csv 缺少列 persons（人数）。文件中有的列：region、age_from、student、basis、number。请在第 1 行补上列名。");
    }

    @Test
    void a_table_of_nobody_is_refused() {
        assertThatThrownBy(() -> csv(HEADER + "222401,0,17,true,,HUKOU,0\n")).hasMessage("人数表 counts.csv 中没有人。请填写人数。");
        assertThatThrownBy(() -> csv("")).hasMessageContaining("是空的");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        Path file = folder.resolve("counts.xlsx");
        Files.writeString(file, HEADER);
        assertThatThrownBy(() -> HeadCounts.read(file, 2020, divisions))
                .isInstanceOf(PopulationException.class)
                .hasMessageContaining("counts.xlsx");
    }

    @Test
    void more_cells_than_a_batch_holds_are_several_batches() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String region : new String[] {"222401", "222402", "222403"}) {
            for (int age = 0; age < 100; age++) {
                for (int identities = 1; identities < 1 << 5; identities++) {
                    rows.append("%s,%d,%d,false,%s,HUKOU,1\n".formatted(region, age, age, identities(identities)));
                }
            }
        }
        HeadCounts people = csv(rows.toString());
        assertThat(BatchText.lines(people, 2)).hasSize(9_300).isEqualTo(BatchText.lines(people));
    }

    private static String identities(int bits) {
        StringBuilder text = new StringBuilder();
        String[] codes = {
            "EXTREMELY_POOR", "SUBSISTENCE_ALLOWANCE", "REGISTERED_POOR", "NEAR_POVERTY", "NEWLY_IMPOVERISHED"
        };
        for (int bit = 0; bit < codes.length; bit++) {
            if ((bits & 1 << bit) != 0) {
                text.append(text.isEmpty() ? "" : ";").append(codes[bit]);
            }
        }
        return text.toString();
    }

    private HeadCounts csv(String content) {
        try {
            return HeadCounts.read(Files.writeString(folder.resolve("counts.csv"), content), 2020, divisions);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
