package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.codes.Origin;
import org.yibao.codes.Referral;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecision;
import org.yibao.decision.SettlementDecisions;
import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.ResidencePermit;
import org.yibao.money.Money;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Visit;

/** A province is files: a third one is made as docs/provinces.md says, without a line of Java. Its figures are demonstrations (示例). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThirdProvinceTest {
    private static final String HARBIN = "230102";
    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 1);

    @TempDir
    private static Path home;

    private static String said;
    private static Rulebooks rulebooks;

    @BeforeAll
    static void make_the_province() throws IOException {
        for (Map.Entry<String, byte[]> file : Books.HOME.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("rules/heilongjiang/jurisdiction.yaml", """
                name: 黑龙江省
                province: "230000"
                """);
        write("rules/heilongjiang/HL-2020-1.yaml", """
                notice:
                  id: HL-2020-1
                  number: 示例〔2020〕1号
                  title: 示例通知，不是任何地方的政策
                  issuers: [示例单位]
                  region: "230000"
                clauses:
                  - id: HL-2020-1.1-1
                    item: 一
                    title: 筹资标准
                    gist: 示例：每人每年补助和缴费标准。
                    kinds: [TABLE]
                    topic: FUNDING
                  - id: HL-2020-1.1-2
                    item: 一
                    title: 同等补助
                    gist: 示例：持居住证参保的，补助与当地居民相同。
                    kinds: [RULE]
                    topic: FUNDING
                """);
        write("rules/heilongjiang/funding/equality.drl", """
                package rules.heilongjiang.funding

                import org.yibao.codes.Basis
                import org.yibao.facts.FundingProfile
                import org.yibao.rules.funding.EqualTreatment
                import org.yibao.rules.funding.FundingItem

                global org.yibao.rules.Findings findings

                /* HL-2020-1.1-2: a demonstration. */
                rule "居住证参保 · 同等补助（黑龙江示例）"
                    @Clause( HL-2020-1.1-2 )
                when
                    FundingProfile( basis == Basis.RESIDENCE_PERMIT, basisValid, basisLocal )
                then
                    findings.add( new EqualTreatment( FundingItem.SUBSIDY ) );
                end
                """);
        said = run("tables", "heilongjiang", "--demo", "--home", home.toString());
        edit("heilongjiang/funding.xlsx", ThirdProvinceTest::fillInFunding);
        edit("demo/heilongjiang/benefits.xlsx", ThirdProvinceTest::fillInBenefits);
        rulebooks = Books.load(Home.folder(home));
    }

    private static void write(String path, String text) throws IOException {
        write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void write(String path, byte[] content) throws IOException {
        Path target = home.resolve(path);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    private static String run(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output, true);
        int exit = Yibao.run(writer, writer, arguments);
        return exit + "\n" + output;
    }

    private static void edit(String workbook, Consumer<XSSFWorkbook> edit) throws IOException {
        String path = "decision-tables/" + workbook;
        write(path, Books.edited(Home.folder(home), workbook, edit).files().get(path));
    }

    private static void fillInFunding(XSSFWorkbook workbook) {
        String clause = "HL-2020-1.1-1";
        Books.putRow(workbook, "财政补助标准", 11, "230000", 2020, "黑龙江省", 600, clause, "示例");
        Books.putRow(workbook, "财政补助分担", 11, "230000", 2020, "黑龙江省", 360, 180, 60, clause, "示例");
        Books.putRow(workbook, "个人缴费标准", 11, "230000", 2020, null, "当年1月1日", null, null, "黑龙江省", 310, clause, "示例");
    }

    private static void fillInBenefits(XSSFWorkbook workbook) {
        Books.putRow(
                workbook,
                "住院待遇",
                11,
                "230000",
                null,
                null,
                "二级医院",
                "黑龙江省",
                300,
                300,
                300,
                0.7,
                "是",
                "NAT-2020-24.4-1",
                "示例");
        Books.putRow(workbook, "基本医保年度限额", 11, "230000", null, null, "黑龙江省", 100000, "是", "NAT-2020-24.4-1", "示例");
        Books.putRow(
                workbook,
                "大病保险",
                11,
                "230000",
                null,
                null,
                "黑龙江省",
                12000,
                "是",
                300000,
                "按累计费用绝对额",
                "是",
                "是",
                "NAT-2020-24.5-1",
                "示例");
        Books.putRow(workbook, "大病保险分段", 11, "230000", null, null, "黑龙江省", 0, null, 0.6, "是", "NAT-2020-24.5-2", "示例");
    }

    private static FundingDecision funding(Basis basis, ResidencePermit permit) {
        Enrollee person = new Enrollee(HARBIN, BIRTH, false, basis, permit, Origin.MAINLAND, List.of());
        return new FundingDecisions(rulebooks)
                .decide(new FundingQuery(2020, FundingQuery.usualDate(2020, BIRTH), person));
    }

    @Test
    void begins_with_empty_workbooks_that_never_replace_what_is_there() {
        assertThat(said)
                .startsWith("0\n")
                .contains("已写出：", "heilongjiang/funding.xlsx", "heilongjiang/benefits.xlsx")
                .contains("demo/heilongjiang/benefits.xlsx");
        assertThat(run("tables", "heilongjiang", "--home", home.toString())).contains("已存在，未覆盖：");
        assertThat(run("tables", "henan", "--home", home.toString()))
                .startsWith("2\n")
                .contains("没有省份“henan”", "rules/henan/jurisdiction.yaml", "现有：jilin、heilongjiang、jiangsu");
    }

    @Test
    void has_a_rulebook_between_those_of_the_provinces_beside_it() {
        assertThat(rulebooks.all())
                .extracting(rulebook -> rulebook.jurisdiction().id())
                .containsExactly("jilin", "heilongjiang", "jiangsu");
        Rulebook heilongjiang = rulebooks.all().get(1);
        assertThat(heilongjiang.years()).contains(2020);
        assertThat(rulebooks.forDivision(HARBIN)).contains(heilongjiang);
        assertThat(heilongjiang.workbookWith("大病保险倾斜")).isEmpty();
    }

    @Test
    void decides_funding_by_its_tables_and_rules() {
        FundingDecision decision = funding(Basis.HUKOU, null);
        assertThat(decision.rulebook().jurisdiction()).isEqualTo("heilongjiang");
        assertThat(decision.terms().subsidy().central()).isEqualTo(Money.ofYuan("360.00"));
        assertThat(decision.terms().contribution().standard()).isEqualTo(Money.ofYuan("310.00"));
        assertThat(decision.reasons()).anySatisfy(reason -> {
            assertThat(reason.notice()).isEqualTo("示例〔2020〕1号");
            assertThat(reason.workbook()).isEqualTo("heilongjiang/funding.xlsx");
            assertThat(reason.note()).isEqualTo("示例");
        });
        assertThat(decision.checks()).anyMatch(check -> check.clause().equals("NAT-2020-24.1-1"));
        assertThat(funding(Basis.RESIDENCE_PERMIT, new ResidencePermit(HARBIN, null, null))
                        .reasons())
                .anyMatch(reason -> reason.clause().equals("HL-2020-1.1-2"));
    }

    /** 20000 less 300, times 70 %. */
    @Test
    void settles_a_stay_by_its_demonstration_tables_and_says_so() {
        Enrollee person = new Enrollee(HARBIN, BIRTH, false, Basis.HUKOU, null, Origin.MAINLAND, List.of());
        LocalDate day = LocalDate.of(2020, 9, 1);
        Care care = new Care(CareKind.INPATIENT, Facility.LEVEL_2, HARBIN, Referral.NONE, Set.of(), 1, day, day, day);
        SettlementDecision decision = new SettlementDecisions(rulebooks)
                .settle(new Visit(person, care, new Fees(2_000_000, 0, 0, 0), 0, 0), null);
        assertThat(decision.statement().basic()).isEqualTo(Money.ofYuan("13790.00"));
        assertThat(decision.demo()).isTrue();
    }

    @Test
    void passes_the_check() {
        assertThat(run("check", home.toString()))
                .startsWith("0\n")
                .contains("== heilongjiang/funding.xlsx：可以使用", "== demo/heilongjiang/benefits.xlsx：可以使用");
    }

    @Test
    void leaves_the_decisions_of_the_others_as_they_were() {
        assertThat(rulebooks.all().get(0).workbooks()).isEqualTo(Books.JILIN.workbooks());
        assertThat(rulebooks.all().get(2).workbooks()).isEqualTo(Books.JIANGSU.workbooks());
    }
}
