package org.yibao.workbook.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yibao.divisions.Division;
import org.yibao.tables.BasicInsuranceTables;
import org.yibao.tables.BenefitTables;
import org.yibao.tables.SupplementTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.write.WorkbookWriter;

/**
 * The benefit tables. The notices state one figure, the deductible of village clinics; everything else is left to pooling areas. So the
 * workbooks of the provinces hold that figure and empty tables, and demonstration workbooks (示例) hold invented parameters.
 */
final class BenefitWorkbooks {
    private static final String JILIN = "220000";
    private static final String JIANGSU = "320000";
    private static final LocalDate VILLAGE_CLINICS_FREE = LocalDate.of(2020, 8, 1);
    private static final String DEMO_NOTE = "示例参数，通知未规定";

    private final NoticeWorkbook workbooks;

    BenefitWorkbooks(NoticeWorkbook workbooks) {
        this.workbooks = workbooks;
    }

    byte[] jilin() {
        return empty(
                "jilin/benefits.xlsx",
                JILIN,
                "吉林省城乡居民基本医疗保险待遇",
                "吉医保联〔2020〕15号只规定了一项待遇数字：自2020年8月1日起村卫生室普通门诊统筹不设起付标准。其余由统筹地区填写；空表表示待填。",
                List.of(row(
                        JILIN,
                        "就诊日",
                        VILLAGE_CLINICS_FREE,
                        null,
                        "普通门诊",
                        "村卫生室",
                        name(JILIN),
                        0,
                        "否",
                        "JL-2020-15.3-1",
                        "通知未写明按就诊日还是结算日（Q7），按就诊日；“两病”用药是否包括未写明（Q8），未包括")),
                List.of(row(
                        JILIN,
                        null,
                        null,
                        name(JILIN),
                        "就诊日",
                        "否",
                        "JL-2020-15.6-2",
                        "通知未写明住院期间身份变化的按哪一天认定（Q20），按就诊日（入院日）")));
    }

    byte[] jiangsu() {
        return empty(
                "jiangsu/benefits.xlsx",
                JIANGSU,
                "江苏省城乡居民基本医疗保险待遇",
                "苏医保发〔2020〕77号没有规定统筹地区的起付线、比例和限额。由各设区市填写；空表表示待填。",
                List.of(),
                List.of());
    }

    byte[] demoJilin() {
        return demo("demo/jilin/benefits.xlsx", JILIN, "JL", List.of());
    }

    byte[] demoJiangsu() {
        return demo(
                "demo/jiangsu/benefits.xlsx",
                JIANGSU,
                "JS",
                List.of(chosen("320600", 0.07, "示例：选定7个百分点"), chosen("321000", null, "示例：尚未选定")));
    }

    private byte[] empty(
            String path,
            String province,
            String title,
            String what,
            List<List<Object>> deductibles,
            List<List<Object>> identityDays) {
        List<TableTemplate<?>> tables = BenefitTables.ALL.stream()
                .filter(table ->
                        province.equals(JIANGSU) || table != SupplementTables.RELIEF_CHOICE) // a clause of Jiangsu's
                .<TableTemplate<?>>map(table -> table)
                .toList();
        WorkbookWriter writer = workbooks
                .writer(path, division -> contains(province, division))
                .cover(title, NoticeWorkbook.cover(what, tables));
        Map<TableTemplate<?>, List<List<Object>>> rows =
                Map.of(BasicInsuranceTables.DEDUCTIBLE, deductibles, SupplementTables.IDENTITY_DAY, identityDays);
        for (TableTemplate<?> table : tables) {
            writer.table(table, rows.getOrDefault(table, List.of()));
        }
        return writer.cases(CaseTables.BENEFIT, province.equals(JILIN) ? BenefitCases.jilin() : BenefitCases.jiangsu())
                .finish();
    }

    private byte[] demo(String path, String province, String notice, List<List<Object>> choices) {
        boolean jilin = notice.equals("JL");
        String basic = "NAT-2020-24.4-1";
        String assistance = jilin ? "JL-2020-15.6-1" : "JS-2020-77.6-3";
        List<List<Object>> assisted = new ArrayList<>(List.of(
                assisted(province, "特困人员", 1, 1.0, assistance),
                assisted(province, "低保对象", 2, 0.7, assistance),
                assisted(province, "建档立卡贫困人口", 3, 0.7, assistance)));
        if (!jilin) {
            assisted.add(assisted(province, "低收入人口", 4, 0.7, assistance));
        }
        WorkbookWriter writer = workbooks
                .writer(path, division -> contains(province, division))
                .cover(
                        "示例参数 · " + name(province),
                        NoticeWorkbook.cover(
                                "本工作簿全部是示例参数，不是任何地方的政策，只用于演示和测试；用到它的每一张结算单都会注明“示例”。设 yibao.demo=false 即停用。",
                                BenefitTables.ALL));
        writer.table(
                BasicInsuranceTables.OUTPATIENT,
                List.of(
                        outpatient(province, "普通门诊", "村卫生室", 20, "每次", 0.6, null),
                        outpatient(province, "普通门诊", "乡镇卫生院、社区卫生服务机构", 30, "每次", 0.6, null),
                        outpatient(province, "两病门诊用药", null, 0, "每次", 0.5, 400),
                        outpatient(province, "门诊慢特病", null, 500, "每年累计", 0.7, 5000)));
        writer.table(
                BasicInsuranceTables.INPATIENT,
                List.of(
                        inpatient(province, "乡镇卫生院、社区卫生服务机构", 200, 0.85, basic),
                        inpatient(province, "一级医院", 200, 0.85, basic),
                        inpatient(province, "二级医院", 400, 0.75, basic),
                        inpatient(province, "三级医院", 800, 0.65, basic)));
        writer.table(
                BasicInsuranceTables.ANNUAL_CAP,
                List.of(row(province, null, null, name(province), 150000, "是", basic, DEMO_NOTE)));
        writer.table(
                BasicInsuranceTables.REFERRAL,
                List.of(
                        row(province, null, null, "省内异地", null, name(province), 0.1, "是", "NAT-2020-24.7-2", DEMO_NOTE),
                        row(province, null, null, "省外", null, name(province), 0.1, "是", "NAT-2020-24.7-2", DEMO_NOTE)));
        writer.table(
                SupplementTables.SERIOUS_ILLNESS,
                List.of(row(
                        province,
                        null,
                        null,
                        name(province),
                        12000,
                        "是",
                        300000,
                        "按累计费用绝对额",
                        "是",
                        "是",
                        "NAT-2020-24.5-1",
                        DEMO_NOTE)));
        writer.table(
                SupplementTables.SERIOUS_BRACKET,
                List.of(
                        bracket(province, 0, 50000, 0.6),
                        bracket(province, 50000, 100000, 0.65),
                        bracket(province, 100000, null, 0.7)));
        if (jilin) {
            writer.table(
                    SupplementTables.RESIDENTS_INCOME,
                    List.of(row(
                            province,
                            null,
                            null,
                            name(province),
                            2019,
                            24563,
                            "是",
                            "NAT-2020-24.5-1",
                            "示例参数；通知未写明取哪一级、哪一年的收入（Q15）")));
        }
        if (!choices.isEmpty()) {
            writer.table(SupplementTables.RELIEF_CHOICE, choices);
        }
        writer.table(SupplementTables.MEDICAL_ASSISTANCE, assisted);
        return writer.cases(CaseTables.BENEFIT, jilin ? BenefitCases.demoJilin() : BenefitCases.demoJiangsu())
                .finish();
    }

    private List<Object> outpatient(
            String region, String kind, String facility, int deductible, String period, double ratio, Integer cap) {
        String clause =
                kind.equals("普通门诊") ? "NAT-2020-24.4-1" : kind.equals("两病门诊用药") ? "NAT-2020-24.4-2" : "NAT-2020-24.4-3";
        return row(
                region,
                null,
                null,
                kind,
                facility,
                name(region),
                deductible,
                period,
                ratio,
                cap,
                "是",
                clause,
                DEMO_NOTE);
    }

    private List<Object> inpatient(String region, String facility, int deductible, double ratio, String clause) {
        return row(
                region,
                null,
                null,
                facility,
                name(region),
                deductible,
                deductible,
                deductible,
                ratio,
                "是",
                clause,
                DEMO_NOTE);
    }

    private List<Object> bracket(String region, int above, Integer upTo, double ratio) {
        return row(region, null, null, name(region), above, upTo, ratio, "是", "NAT-2020-24.5-2", DEMO_NOTE);
    }

    private List<Object> chosen(String city, Double points, String note) {
        return row(city, null, null, name(city), points, "是", "JS-2020-77.5-3", note);
    }

    private List<Object> assisted(String region, String identity, int priority, double ratio, String clause) {
        return row(region, null, null, identity, name(region), priority, ratio, 30000, "是", clause, DEMO_NOTE);
    }

    private boolean contains(String province, Division division) {
        return workbooks.divisions().contains(province, division.code());
    }

    private String name(String code) {
        return workbooks.name(code);
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
