package org.yibao.workbook.notices;

import java.util.Arrays;
import java.util.List;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.tables.FundingTables;
import org.yibao.workbook.cases.CaseTables;

/** The funding figures of the notices, table by table. A {@code null} is a figure that the notices leave to others: a cell to fill in. */
final class FundingWorkbooks {
    private static final String COUNTRY = "100000";
    private static final String JILIN = "220000";
    private static final String JIANGSU = "320000";
    private static final String NEW_YEAR = "当年1月1日";

    private final NoticeWorkbook workbooks;

    FundingWorkbooks(NoticeWorkbook workbooks) {
        this.workbooks = workbooks;
    }

    byte[] national() {
        return workbooks
                .writer("national/funding.xlsx", division -> division.level().compareTo(Level.PROVINCE) <= 0)
                .cover(
                        "城乡居民基本医疗保险筹资 · 国家要求",
                        NoticeWorkbook.cover(
                                "医保发〔2020〕24号对各地筹资水平的要求。这里只有下限和增幅，作为核查，不改变任何地方的金额。", List.of(FundingTables.FLOOR)))
                .table(
                        FundingTables.FLOOR,
                        List.of(
                                row(COUNTRY, 2020, "财政补助", name(COUNTRY), 550, 30, "否", "NAT-2020-24.1-1", null),
                                row(
                                        COUNTRY,
                                        2020,
                                        "个人缴费",
                                        name(COUNTRY),
                                        280,
                                        30,
                                        "是",
                                        "NAT-2020-24.2-1",
                                        "通知写明“原则上”：达不到的须说明理由")))
                .cases(CaseTables.FUNDING, FundingCases.national())
                .finish();
    }

    byte[] jilin() {
        return workbooks
                .writer("jilin/funding.xlsx", division -> workbooks.divisions().contains(JILIN, division.code()))
                .cover(
                        "吉林省城乡居民基本医疗保险筹资",
                        NoticeWorkbook.cover(
                                "吉医保联〔2020〕15号规定的财政补助、分担和个人缴费；2019年的数是该通知“新增30元”“由270元提高到290元”所含的。",
                                List.of(
                                        FundingTables.SUBSIDY_STANDARD,
                                        FundingTables.SUBSIDY_SPLIT,
                                        FundingTables.CONTRIBUTION,
                                        FundingTables.ASSISTANCE)))
                .table(
                        FundingTables.SUBSIDY_STANDARD,
                        List.of(
                                row(JILIN, 2019, name(JILIN), 520, "JL-2020-15.1-1", "由2020年550元、比上年新增30元推得"),
                                row(JILIN, 2020, name(JILIN), 550, "JL-2020-15.1-1", null)))
                .table(
                        FundingTables.SUBSIDY_SPLIT,
                        List.of(
                                split(JILIN, 2019, null, null, null, "通知未写明2019年的分担"),
                                split(JILIN, 2020, 330, 132, 88, "一般地区，含梅河口市"),
                                split("222400", 2020, 440, 66, 44, "延边地区"),
                                split("220323", 2020, 330, 176, 44, "少数民族自治县"),
                                split("220623", 2020, 330, 176, 44, "少数民族自治县"),
                                split("220721", 2020, 330, 176, 44, "少数民族自治县")))
                .table(
                        FundingTables.CONTRIBUTION,
                        List.of(
                                contribution(2019, "否", 19, null, 270, null),
                                contribution(2019, "否", null, 18, null, "通知未写明2019年的标准"),
                                contribution(2019, "是", null, null, null, "通知未写明2019年的标准"),
                                contribution(
                                        2020, "否", 19, null, 290, "成年人。18周岁当年归入“18周岁以下”一档（含本数，Q5）；如按满18周岁为成年人，改为自18周岁"),
                                contribution(2020, "否", null, 18, 200, "18周岁以下人员。“以下”含本数（Q5）；如不含本数，改为至17周岁"),
                                contribution(2020, "是", null, null, 200, "大中小学生，不限年龄")))
                .table(
                        FundingTables.ASSISTANCE,
                        List.of(
                                assistance(JILIN, "特困人员", 1, "NAT-2020-24.6-1"),
                                assistance(JILIN, "低保对象", 2, "NAT-2020-24.6-1"),
                                assistance(JILIN, "建档立卡贫困人口", 3, "JL-2020-15.2-3")))
                .cases(CaseTables.FUNDING, FundingCases.jilin())
                .finish();
    }

    byte[] jiangsu() {
        List<Division> cities = workbooks.divisions().all().stream()
                .filter(division -> JIANGSU.equals(division.parent()) && division.level() == Level.PREFECTURE)
                .toList();
        return workbooks
                .writer(
                        "jiangsu/funding.xlsx",
                        division -> workbooks.divisions().contains(JIANGSU, division.code()))
                .cover(
                        "江苏省城乡居民基本医疗保险筹资",
                        NoticeWorkbook.cover(
                                "苏医保发〔2020〕77号（南通市以通医保发〔2020〕81号转发）只规定下限；各设区市自己的标准不在通知里，由各市在浅黄色单元格中填写。",
                                FundingTables.ALL))
                .table(
                        FundingTables.SUBSIDY_STANDARD,
                        cities.stream()
                                .map(city ->
                                        row(city.code(), 2020, city.name(), null, "JS-2020-77.1-1", "由市填写，不低于580元"))
                                .toList())
                .table(
                        FundingTables.SUBSIDY_SPLIT,
                        List.of(row(
                                JIANGSU, 2020, name(JIANGSU), null, null, null, "JS-2020-77.1-1", "通知未写明各级分担，由省、市填写")))
                .table(
                        FundingTables.CONTRIBUTION,
                        cities.stream()
                                .map(city -> row(
                                        city.code(),
                                        2020,
                                        null,
                                        NEW_YEAR,
                                        null,
                                        null,
                                        city.name(),
                                        null,
                                        "JS-2020-77.1-2",
                                        "由市填写，不低于280元；学生另有标准的，分“是”“否”两行"))
                                .toList())
                .table(
                        FundingTables.ASSISTANCE,
                        List.of(
                                assistance(JIANGSU, "特困人员", 1, "JS-2020-77.6-1"),
                                assistance(JIANGSU, "低保对象", 2, "JS-2020-77.6-1"),
                                assistance(JIANGSU, "建档立卡贫困人口", 3, "JS-2020-77.6-1"),
                                assistance(JIANGSU, "低收入人口", 4, "JS-2020-77.6-2")))
                .table(
                        FundingTables.FLOOR,
                        List.of(
                                row(JIANGSU, 2020, "财政补助", name(JIANGSU), 580, 30, "否", "JS-2020-77.1-1", null),
                                row(
                                        JIANGSU,
                                        2020,
                                        "个人缴费",
                                        name(JIANGSU),
                                        280,
                                        30,
                                        "否",
                                        "JS-2020-77.1-2",
                                        "下限是硬要求，增幅为原则性要求")))
                .cases(CaseTables.FUNDING, FundingCases.jiangsu(cities))
                .finish();
    }

    private List<Object> split(String region, int year, Integer central, Integer province, Integer local, String note) {
        return row(region, year, name(region), central, province, local, "JL-2020-15.1-1", note);
    }

    private List<Object> contribution(
            int year, String student, Integer from, Integer to, Integer standard, String note) {
        return row(JILIN, year, student, NEW_YEAR, from, to, name(JILIN), standard, "JL-2020-15.2-1", note);
    }

    private List<Object> assistance(String region, String identity, int priority, String clause) {
        return row(
                region,
                2020,
                identity,
                name(region),
                priority,
                null,
                null,
                clause,
                "资助金额通知未写明。一人多种身份时的顺序通知也未规定（Q19），按本表顺序号");
    }

    private String name(String code) {
        return workbooks.name(code);
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
