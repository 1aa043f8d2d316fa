package org.yibao.simulation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.BatchText;
import org.yibao.simulation.population.PopulationException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadFilesTest {
    private static final String PERSONS =
            "person,region,birth_date,student,basis,origin,permit_region,permit_from,permit_to,enrolled,identities,weight\n";
    private static final String VISITS =
            "visit,person,kind,facility,place,referral,diseases,date,discharged,settled,total,self_paid,over_limit,paid_first\n";
    private static final String ANNA = "1,222401,1980-05-06,false,HUKOU,,,,,,,\n";
    private static final String BO =
            "2,222401,2010-05-06,true,STUDENT,TAIWAN,,,,2020-09-01,SUBSISTENCE_ALLOWANCE@2020-03-01/;REGISTERED_POOR,2.5\n";
    private static final String CHEN =
            "3,220102,1950-01-01,false,RESIDENCE_PERMIT,,220202,2019-01-01,2020-12-31,,EXTREMELY_POOR@/2020-06-30,\n";
    private static final String VISIT =
            "10,1,INPATIENT,LEVEL_2,,,,2020-02-01,2020-02-10,2020-02-11,1000.50,100,10.5,0.01\n";

    @TempDir
    private Path folder;

    private Divisions divisions;

    @BeforeEach
    void readDivisions() throws IOException {
        divisions = Divisions.parse(Files.readString(Path.of("decision-tables/divisions.csv")));
    }

    @Test
    void blank_cells_have_the_defaults_that_requests_have() {
        String visits =
                VISIT + "11,2,TWO_DISEASES,TOWNSHIP,220102,IN_PROVINCE,DIABETES;HYPERTENSION,2020-12-31,,,5,,,\n";
        try (FilePopulation people = open(PERSONS + ANNA + BO + CHEN, VISITS + visits, OnBadRow.STOP)) {
            assertThat(BatchText.lines(people))
                    .containsExactly(
                            "person 0 ×10000 222401 born 1980-05-06 enrolled 2020-01-01 HUKOU MAINLAND false null []",
                            "  INPATIENT LEVEL_2 NONE diseases 0 at 222401 2020-02-01 to 2020-02-10, settled 2020-02-11: 88999 of 100050",
                            "person 1 ×25000 222401 born 2010-05-06 enrolled 2020-09-01 STUDENT TAIWAN true null [IdentityPeriod[code=SUBSISTENCE_ALLOWANCE, from=2020-03-01, to=null], IdentityPeriod[code=REGISTERED_POOR, from=1900-01-01, to=null]]",
                            "  TWO_DISEASES TOWNSHIP IN_PROVINCE diseases 3 at 220102 2020-12-31 to 2020-12-31, settled 2020-12-31: 500 of 500",
                            "person 2 ×10000 220102 born 1950-01-01 enrolled 2020-01-01 RESIDENCE_PERMIT MAINLAND false ResidencePermit[region=220202, from=2019-01-01, to=2020-12-31] [IdentityPeriod[code=EXTREMELY_POOR, from=1900-01-01, to=2020-06-30]]");
        }
    }

    @Test
    void rows_in_any_order_and_ids_of_any_text_are_sorted() {
        String persons = "zhang,222401,1980-05-06,false,HUKOU,,,,,,,\nan,222401,1981-05-06,false,HUKOU,,,,,,,\n";
        String visits = "b,zhang,OUTPATIENT,TOWNSHIP,,,,2020-03-01,,,3,,,\n"
                + "a,zhang,OUTPATIENT,TOWNSHIP,,,,2020-03-01,,,2,,,\n"
                + "c,zhang,OUTPATIENT,TOWNSHIP,,,,2020-02-01,,,1,,,\n";
        try (FilePopulation people = open(PERSONS + persons, VISITS + visits, OnBadRow.STOP)) {
            assertThat(people.rejected().all()).isZero();
            assertThat(BatchText.lines(people))
                    .extracting(line -> line.replaceFirst(".*(born [^ ]+|: \\d+).*", "$1"))
                    .containsExactly("born 1981-05-06", "born 1980-05-06", ": 100", ": 200", ": 300");
        }
    }

    @Test
    void each_bad_person_is_reported_with_line_column_value_and_reason() {
        String persons = ANNA
                + ",222401,1980-05-06,false,HUKOU,,,,,,,\n"
                + "22,999999,1980-05-06,false,HUKOU,,,,,,,\n"
                + "23,220000,1980-05-06,false,HUKOU,,,,,,,\n"
                + "24,222401,1980-13-06,false,HUKOU,,,,,,,\n"
                + "25,222401,2021-01-01,false,HUKOU,,,,,,,\n"
                + "26,222401,1980-05-06,maybe,HUKOU,,,,,,,\n"
                + "27,222401,1980-05-06,false,HOUSE,,,,,,,\n"
                + "28,222401,1980-05-06,false,STUDENT,,,,,,,\n"
                + "29,222401,1980-05-06,false,HUKOU,MACAU,,,,,,\n"
                + "30,222401,1980-05-06,false,RESIDENCE_PERMIT,,,,,,,\n"
                + "31,222401,1980-05-06,false,RESIDENCE_PERMIT,,,2020-02-01,2020-01-01,,,\n"
                + "32,222401,1980-05-06,false,RESIDENCE_PERMIT,,999999,2020-02-01,,,,\n"
                + "33,222401,1980-05-06,false,HUKOU,,,,,2018-12-31,,\n"
                + "34,222401,1980-05-06,false,HUKOU,,,,,,POOR,\n"
                + "35,222401,1980-05-06,false,HUKOU,,,,,,,0\n"
                + "36,222401,1980-05-06,false,HUKOU,,,,,,,1.00001\n"
                + "1,222401,1980-05-06,false,HUKOU,,,,,,,\n";
        try (FilePopulation people = open(PERSONS + persons, VISITS + VISIT, OnBadRow.SKIP)) {
            assertThat(people.rejected().persons()).isEqualTo(17);
            assertThat(people.rejected().visits()).isZero();
            assertThat(people.description().persons()).isEqualTo(1);
            assertThat(report(people))
                    .startsWith("file,line,column,value,reason", "persons,3,person,,缺少人员编号")
                    .contains(
                            "persons,4,region,999999,不认识的行政区划代码",
                            "persons,6,birth_date,1980-13-06,不是日期，应为 YYYY-MM-DD",
                            "persons,7,birth_date,2021-01-01,出生日期在参保年度之后",
                            "persons,8,student,maybe,应为 true 或 false",
                            "persons,10,student,false,以学籍参保的人应是大中小学生",
                            "persons,13,permit_to,2020-01-01,居住证止期早于起期",
                            "persons,14,permit_region,999999,不认识的行政区划代码",
                            "persons,18,weight,1.00001,应为大于 0、不大于 1000000000、最多四位小数的数",
                            "persons,19,person,1,编号重复，只采用先出现的一行")
                    .hasSize(18);
        }
    }

    @Test
    void each_bad_visit_is_reported_with_line_column_value_and_reason() {
        String visits = VISIT
                + "11,9,OUTPATIENT,TOWNSHIP,,,,2020-02-01,,,1,,,\n"
                + "12,1,OUTPATIENT,TOWNSHIP,,,,2021-01-01,,,1,,,\n"
                + "13,1,OUTPATIENT,TOWNSHIP,,,,2020-02-01,,,-1,,,\n"
                + "14,1,OUTPATIENT,TOWNSHIP,,,,2020-02-01,,,1,2,,\n"
                + "15,1,OUTPATIENT,TOWNSHIP,,,,2020-02-01,,,1.005,,,\n"
                + "16,1,DENTIST,TOWNSHIP,,,,2020-02-01,,,1,,,\n"
                + "17,1,TWO_DISEASES,TOWNSHIP,,,,2020-02-01,,,1,,,\n"
                + "18,1,INPATIENT,TOWNSHIP,,,FLU,2020-02-01,,,1,,,\n"
                + "19,1,INPATIENT,TOWNSHIP,,,,2020-02-02,2020-02-01,,1,,,\n"
                + "20,1,INPATIENT,TOWNSHIP,123,,,2020-02-02,,,1,,,\n"
                + "21,2,INPATIENT,TOWNSHIP,,,,2020-02-02,,,1,,,\n"
                + "22,3,INPATIENT,TOWNSHIP,,,,2020-02-02,,,1,,,\n"
                + "10,1,INPATIENT,TOWNSHIP,,,,2020-02-02,,,1,,,\n"
                + "24,1,INPATIENT\n";
        String persons =
                ANNA + "2,222401,1980-05-06,false,HUKOU,TAIWAN,,,,,,\n" + "3,222401,2020-05-06,false,HUKOU,,,,,,,\n";
        try (FilePopulation people = open(PERSONS + persons, VISITS + visits, OnBadRow.SKIP)) {
            assertThat(report(people))
                    .contains(
                            "visits,3,person,9,persons 文件中没有这个人",
                            "visits,4,date,2021-01-01,就诊日不在 2020 年",
                            "visits,5,total,-1,应为 0 至 1000000000.00 之间、最多两位小数的金额（元）",
                            "visits,6,total,1,全自费、超限价、先行自付三项之和超过总费用",
                            "visits,9,diseases,,两病门诊用药须有 HYPERTENSION 或 DIABETES",
                            "visits,11,discharged,2020-02-01,出院日早于就诊日",
                            "visits,12,place,123,不认识的行政区划代码",
                            "visits,13,person,2,此人在 persons 文件中的行有误，未采用",
                            "visits,14,date,2020-02-02,就诊日早于出生日期",
                            "visits,15,visit,10,编号重复，只采用先出现的一行")
                    .anyMatch(line -> line.startsWith("visits,16,") && line.endsWith("这一行的列数、引号或编码不对"));
            assertThat(people.rejected().visits()).isEqualTo(14);
            assertThat(people.rejected().persons()).isEqualTo(1);
            assertThat(people.rejected().byReason()).containsEntry("visits.person：persons 文件中没有这个人", 1L);
            assertThat(BatchText.lines(people)).hasSize(3);
        }
    }

    @Test
    void a_run_that_stops_says_how_many_rows_are_wrong_and_shows_the_first() {
        assertThatThrownBy(() -> open(
                        PERSONS + ANNA + "2,999999,1980-05-06,false,HUKOU,,,,,,,\n", VISITS + VISIT, OnBadRow.STOP))
                .isInstanceOf(PopulationException.class)
                .hasMessage(
                        "人口文件有 1 行有误（persons 1 行，visits 0 行），没有计算。最先的几行：persons 第 3 行，列 region“999999”：不认识的行政区划代码。全部见 bad-rows.csv。请改正后重试，或选择跳过有误的行。");
        assertThat(folder.resolve("work/bad-rows.csv")).exists();
    }

    @Test
    void a_missing_column_is_named_with_those_found() {
        assertThatThrownBy(() -> open("person,region,birthday\n", VISITS, OnBadRow.SKIP))
                .hasMessage(
                        "persons 文件 p.csv 缺少列 birth_date。文件中有的列：person、region、birthday。请补上这一列，或改正列名（列名见 docs/populations.md）。");
    }

    @Test
    void columns_of_parquet_files_must_have_a_type_that_can_be_meant() throws IOException {
        Path persons = folder.resolve("p.parquet");
        Files.writeString(folder.resolve("v.csv"), VISITS);
        try (Duck duck = new Duck(folder)) {
            duck.execute(
                    "COPY (SELECT 1 AS person, '222401' AS region, 5 AS birth_date, false AS student, 'HUKOU' AS basis) TO "
                            + Duck.text(persons.toString()) + " (FORMAT parquet)");
        }
        assertThatThrownBy(() -> open(new PopulationFiles(persons, folder.resolve("v.csv")), OnBadRow.SKIP))
                .hasMessage("persons 文件 p.parquet 的列 birth_date 的类型是 INTEGER，应为日期。请改正类型后重试。");
    }

    @Test
    void a_population_of_nobody_is_refused() {
        assertThatThrownBy(() -> open(PERSONS, VISITS, OnBadRow.SKIP))
                .hasMessage("persons 文件 p.csv 中没有可用的人员，无法模拟。请检查文件是否导出完整。");
    }

    @Test
    void files_that_are_none_are_refused() throws IOException {
        Path missing = folder.resolve("none.csv");
        Path text = folder.resolve("p.txt");
        Path damaged = folder.resolve("p.parquet");
        Path chinese = folder.resolve("chinese.csv");
        Files.writeString(text, PERSONS);
        Files.writeString(damaged, PERSONS);
        Files.write(chinese, "人员,地区\n".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> open(new PopulationFiles(missing, missing), OnBadRow.SKIP))
                .hasMessage("persons 文件 none.csv 不存在或不能读取。请检查路径和权限。");
        assertThatThrownBy(() -> open(new PopulationFiles(text, text), OnBadRow.SKIP))
                .hasMessageContaining("既不是 .parquet 也不是 .csv");
        assertThatThrownBy(() -> open(new PopulationFiles(damaged, damaged), OnBadRow.SKIP))
                .hasMessage("persons 文件 p.parquet 不是可读的 PARQUET 文件，可能已损坏或不完整。请重新导出。");
        assertThatThrownBy(() -> open(new PopulationFiles(chinese, chinese), OnBadRow.SKIP))
                .hasMessage("persons 文件 chinese.csv 不是 UTF-8 编码。请另存为 UTF-8 编码的 CSV。");
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    private static List<String> report(FilePopulation people) {
        try {
            return Files.readAllLines(people.rejected().report());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FilePopulation open(String persons, String visits, OnBadRow onBadRow) {
        PopulationFiles files = new PopulationFiles(folder.resolve("p.csv"), folder.resolve("v.csv"));
        try {
            Files.writeString(files.persons(), persons);
            Files.writeString(files.visits(), visits);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return open(files, onBadRow);
    }

    private FilePopulation open(PopulationFiles files, OnBadRow onBadRow) {
        return new FilePopulation(files, 2020, onBadRow, folder.resolve("work"), divisions);
    }
}
