package org.yibao.workbook.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cases of the benefit clauses. Without demonstration parameters (示例) little is decided: most cases stand beside those. */
final class BenefitCases {
    private static final String YANJI = "222401";
    private static final String NANTONG = "320600";
    private static final String YANGZHOU = "321000";
    private static final LocalDate BEFORE_THE_CHANGE = LocalDate.of(2020, 7, 31);
    private static final LocalDate FROM_THE_CHANGE = LocalDate.of(2020, 8, 1);
    private static final String MISSING = "待填";
    private static final String REGISTERED_POOR = "建档立卡贫困人口";
    private static final String CHAIN = "NAT-2020-24.17-1";

    /** What basic insurance may pay in a year in the demonstration: once paid, a whole bill is borne and counts for serious illness. */
    private static final int BASIC_CAP = 150_000;

    private BenefitCases() {}

    static List<Map<String, Object>> jilin() {
        return cells(Stream.of(
                clinic("村卫-1", FROM_THE_CHANGE, 100).expecting(MISSING).under("JL-2020-15.3-1", "起付标准已取消；支付比例由统筹地区填写"),
                stay("住院-1", YANJI, "二级医院", 10_000)
                        .with("identities", REGISTERED_POOR)
                        .expecting(MISSING)
                        .under("JL-2020-15.6-2", "身份按就诊日认定；起付标准和比例由统筹地区填写")));
    }

    static List<Map<String, Object>> jiangsu() {
        return cells(Stream.of(
                stay("住院-1", NANTONG, "二级医院", 10_000).expecting(MISSING).under("JS-2020-77.4-1", "起付标准和比例由设区市填写")));
    }

    static List<Map<String, Object>> demoJilin() {
        return cells(Stream.of(
                        chain(),
                        accumulation(),
                        outpatient(),
                        referral(),
                        identityDays(),
                        seriousIllness(YANJI, "NAT-2020-24.5-4", "3900", "49600", "438600"),
                        others())
                .flatMap(List::stream));
    }

    static List<Map<String, Object>> demoJiangsu() {
        List<CaseRow> cases = new ArrayList<>(seriousIllness(NANTONG, "JS-2020-77.5-3", "4020", "51080", "450480"));
        CaseRow lowIncome = onBase("倾斜-9", NANTONG, 600_000, 300_000)
                .with("identities", "低收入人口")
                .under("JS-2020-77.5-3", "不是建档立卡的低收入人口：封顶线是否取消未写明，不取消（Q14）");
        CaseRow chronic = onBase("慢病-1", NANTONG, 5_000, 1_800)
                .with("kind", "门诊慢特病")
                .with("seriousBase", 10_000)
                .with("basicPaid", 5_000)
                .with("deductibleCharged", 500)
                .under("JS-2020-77.5-1", "门诊慢性病的自付计入大病基数：10000元加5000元");
        cases.addAll(List.of(
                lowIncome,
                stay("倾斜-10", YANGZHOU, "二级医院", 10_000)
                        .with("identities", "低收入人口")
                        .expecting(MISSING)
                        .under("JS-2020-77.5-3", "扬州市尚未选定百分点"),
                chronic,
                outpatientVisit("门诊-1", NANTONG, "乡镇卫生院、社区卫生服务机构", FROM_THE_CHANGE, 100, 30, 42, 58)
                        .under("NAT-2020-24.4-1", "示例参数"),
                outpatientVisit("门诊-2", NANTONG, "村卫生室", FROM_THE_CHANGE, 100, 20, 48, 52)
                        .under("NAT-2020-24.4-1", "江苏没有取消村卫生室起付标准的规定"),
                twoDiseases("两病-1", NANTONG),
                stay("住院-1", NANTONG, "乡镇卫生院、社区卫生服务机构", 10_200).with("basic", 8_500),
                stay("住院-2", NANTONG, "一级医院", 10_200).with("basic", 8_500),
                stay("住院-3", NANTONG, "二级医院", 10_400).with("basic", 7_500),
                stay("住院-4", NANTONG, "三级医院", 10_800).with("basic", 6_500),
                away("异地-1", NANTONG, "320102", "省内转诊", 6_500).under("NAT-2020-24.7-2", "普通居民省内异地"),
                away("异地-2", NANTONG, "310101", "转诊省外", 6_500).under("NAT-2020-24.7-2", "普通居民省外"),
                assisted("救助-1", NANTONG, "特困人员", 2_900),
                assisted("救助-2", NANTONG, "低保对象", 2_030),
                assisted("救助-3", NANTONG, REGISTERED_POOR, 2_030),
                assisted("救助-4", NANTONG, "低收入人口", 2_030)));
        return cells(cases.stream());
    }

    /** Three layers on one bill. */
    private static List<CaseRow> chain() {
        return List.of(
                bill("C1", "二级医院", 20_000, 1_000, 0, 1_000)
                        .with("note", "普通居民，二级医院")
                        .with("deductible", 400)
                        .with("basic", 13_200)
                        .with("seriousIllness", 0)
                        .with("assistance", 0)
                        .with("person", 6_800),
                bill("C2", "二级医院", 20_000, 1_000, 0, 1_000)
                        .with("note", "低保对象，二级医院")
                        .with("identities", "低保对象")
                        .with("deductible", 400)
                        .with("basic", 13_200)
                        .with("seriousIllness", 0)
                        .with("assistance", 3_360)
                        .with("person", 3_440),
                bill("C3", "二级医院", 150_000, 12_000, 3_000, 5_000)
                        .with("note", "普通居民，高额费用")
                        .with("deductible", 400)
                        .with("basic", 97_200)
                        .with("seriousIllness", 12_480)
                        .with("assistance", 0)
                        .with("person", 40_320),
                bill("C4", "二级医院", 150_000, 12_000, 3_000, 5_000)
                        .with("note", "建档立卡，高额费用")
                        .with("identities", REGISTERED_POOR)
                        .with("deductible", 400)
                        .with("basic", 97_200)
                        .with("seriousIllness", 17_420)
                        .with("assistance", 10_766)
                        .with("person", 24_614),
                bill("C5", "二级医院", 150_000, 12_000, 3_000, 5_000)
                        .with("note", "特困又是建档立卡：只负担政策范围外的部分；医疗救助取优先顺序在前的（Q19）")
                        .with("identities", "特困人员、" + REGISTERED_POOR)
                        .with("deductible", 400)
                        .with("basic", 97_200)
                        .with("seriousIllness", 17_420)
                        .with("assistance", 15_380)
                        .with("person", 20_000),
                bill("C6", "三级医院", 400_000, 20_000, 0, 10_000)
                        .with("note", "普通居民，达到基本医保限额")
                        .with("deductible", 800)
                        .with("basic", BASIC_CAP)
                        .with("seriousIllness", 139_300)
                        .with("assistance", 0)
                        .with("person", 110_700),
                bill("C7", "三级医院", 400_000, 20_000, 0, 10_000)
                        .with("note", "建档立卡，达到基本医保限额和救助限额；超限额部分计入大病（Q23）")
                        .with("identities", REGISTERED_POOR)
                        .with("deductible", 800)
                        .with("basic", BASIC_CAP)
                        .with("seriousIllness", 153_600)
                        .with("assistance", 30_000)
                        .with("person", 66_400));
    }

    /** Stays of 10,000, 5,000 and 40,000 yuan in one year, and the first of a new year. */
    private static List<CaseRow> accumulation() {
        return List.of(
                seen("累计-1", 10_000, 0, 0, 0).under(CHAIN, "普通居民，第一次"),
                seen("累计-2", 5_000, 10_000, 0, 1_800).under(CHAIN, "普通居民，第二次"),
                seen("累计-3", 40_000, 15_000, 1_800, 24_250).under(CHAIN, "普通居民，第三次"),
                seen("累计-4", 10_000, 0, 0, 2_600)
                        .with("identities", REGISTERED_POOR)
                        .under(CHAIN, "建档立卡，第一次"),
                seen("累计-5", 5_000, 10_000, 2_600, 3_250)
                        .with("identities", REGISTERED_POOR)
                        .under(CHAIN, "建档立卡，第二次"),
                seen("累计-6", 40_000, 15_000, 5_850, 26_250)
                        .with("identities", REGISTERED_POOR)
                        .under(CHAIN, "建档立卡，第三次"),
                stay("累计-7", YANJI, "二级医院", 158_800)
                        .with("date", LocalDate.of(2021, 1, 1))
                        .with("basic", 118_800)
                        .with("seriousIllness", 16_800)
                        .under(CHAIN, "新的一年从零起算"));
    }

    private static List<CaseRow> outpatient() {
        String clause = "JL-2020-15.3-1";
        String township = "乡镇卫生院、社区卫生服务机构";
        return List.of(
                outpatientVisit("村卫-1", YANJI, "村卫生室", BEFORE_THE_CHANGE, 100, 20, 48, 52)
                        .under(clause, "前一日"),
                outpatientVisit("村卫-2", YANJI, "村卫生室", FROM_THE_CHANGE, 100, 0, 60, 40)
                        .under(clause, "自2020年8月1日起不设起付标准"),
                outpatientVisit("村卫-3", YANJI, "村卫生室", BEFORE_THE_CHANGE, 15, 15, 0, 15)
                        .under(clause, "费用低于起付标准"),
                outpatientVisit("村卫-4", YANJI, "村卫生室", FROM_THE_CHANGE, 15, 0, 9, 6)
                        .under(clause, "费用低于原起付标准"),
                outpatientVisit("村卫-5", YANJI, township, FROM_THE_CHANGE, 100, 30, 42, 58)
                        .under(clause, "乡镇卫生院不变"),
                outpatientVisit("村卫-6", YANJI, "村卫生室", BEFORE_THE_CHANGE, 100, 20, 48, 52)
                        .with("settled", LocalDate.of(2020, 8, 3))
                        .under(clause, "之前就诊、之后结算：按就诊日（Q7）"),
                twoDiseases("两病-1", YANJI),
                CaseRow.named("慢病-1")
                        .with("region", YANJI)
                        .with("kind", "门诊慢特病")
                        .with("facility", "二级医院")
                        .with("date", BEFORE_THE_CHANGE)
                        .with("total", 2_500)
                        .with("deductible", 500)
                        .with("basic", 1_400)
                        .with("seriousIllness", 0)
                        .under("NAT-2020-24.4-3", "示例参数；吉林的慢特病自付不计入大病"));
    }

    private static List<CaseRow> referral() {
        String clause = "NAT-2020-24.7-2";
        return List.of(
                away("转诊-1", YANJI, "220102", "省内转诊", 7_500)
                        .with("identities", REGISTERED_POOR)
                        .under(clause, "贫困人口省内转诊，享受本地待遇"),
                away("转诊-2", YANJI, "220102", "省内转诊", 6_500).under(clause, "普通居民省内转诊"),
                away("转诊-3", YANJI, "220102", "未转诊", 6_500)
                        .with("identities", REGISTERED_POOR)
                        .under(clause, "贫困人口未转诊"),
                away("转诊-4", YANJI, "210102", "转诊省外", 6_500)
                        .with("identities", REGISTERED_POOR)
                        .under(clause, "条款不及于省外"),
                away("转诊-5", YANJI, "222402", "未转诊", 7_500).under(clause, "同一统筹区内"));
    }

    private static List<CaseRow> identityDays() {
        return List.of(
                held("身份-1", LocalDate.of(2020, 2, 29), 0, "前一日"),
                held("身份-2", LocalDate.of(2020, 3, 1), 3_360, "第一日"),
                held("身份-3", LocalDate.of(2020, 12, 31), 3_360, "最后一日"),
                held("身份-4", LocalDate.of(2021, 1, 1), 0, "后一日"),
                held("身份-5", LocalDate.of(2020, 2, 28), 0, "住院期间取得身份：按就诊日（入院日）（Q20）")
                        .with("discharged", LocalDate.of(2020, 3, 10)));
    }

    private static List<CaseRow> others() {
        return List.of(
                stay("舍入-1", YANJI, "一级医院", 800.01)
                        .with("basic", 510.01)
                        .under("NAT-2020-24.4-1", "600.01元的85%为510.0085元，四舍五入到分（Q17）"),
                stay("住院-1", YANJI, "乡镇卫生院、社区卫生服务机构", 10_200)
                        .with("basic", 8_500)
                        .under("NAT-2020-24.4-1", "示例参数"),
                stay("住院-2", YANJI, "三级医院", 10_800).with("basic", 6_500).under("NAT-2020-24.4-1", "示例参数"),
                stay("住院-3", YANJI, "二级医院", 10_400)
                        .with("admission", 2)
                        .with("basic", 7_500)
                        .under("NAT-2020-24.4-1", "第二次住院，示例参数与第一次相同"),
                assisted("救助-1", YANJI, "特困人员", 2_900).under("JL-2020-15.6-1", "示例参数"));
    }

    /** The brackets of serious-illness insurance, counted on the whole base, for an ordinary and for a registered poor person. */
    private static List<CaseRow> seriousIllness(
            String region, String clause, String onTwelve, String onEighty, String onSixHundred) {
        int[] bases = {6_000, 12_000, 80_000, 600_000};
        int[] ordinary = {0, 0, 42_300, 300_000};
        double[] poor = {0, Double.parseDouble(onTwelve), Double.parseDouble(onEighty), Double.parseDouble(onSixHundred)
        };
        List<CaseRow> cases = new ArrayList<>();
        for (int index = 0; index < bases.length; index++) {
            cases.add(onBase("倾斜-" + (2 * index + 1), region, bases[index], ordinary[index])
                    .under("NAT-2020-24.5-2", "普通居民，分段按累计费用绝对额（Q16）"));
            cases.add(onBase("倾斜-" + (2 * index + 2), region, bases[index], poor[index])
                    .with("identities", REGISTERED_POOR)
                    .under(clause, "建档立卡：起付线减半，比例提高，不封顶"));
        }
        return cases;
    }

    private static CaseRow stay(String id, String region, String facility, double total) {
        return CaseRow.named(id)
                .with("region", region)
                .with("kind", "住院")
                .with("facility", facility)
                .with("date", BEFORE_THE_CHANGE)
                .with("total", total);
    }

    private static CaseRow bill(String id, String facility, int total, int selfPaid, int overLimit, int paidFirst) {
        return stay(id, YANJI, facility, total)
                .with("selfPaid", selfPaid)
                .with("overLimit", overLimit)
                .with("paidFirst", paidFirst)
                .with("clause", CHAIN);
    }

    /** A stay whose whole bill counts for serious-illness insurance, because basic insurance has paid what it may. */
    private static CaseRow onBase(String id, String region, int base, double seriousIllness) {
        return stay(id, region, "二级医院", base)
                .with("basicPaid", BASIC_CAP)
                .with("basic", 0)
                .with("seriousIllness", seriousIllness);
    }

    private static CaseRow seen(String id, int total, int base, int paid, int seriousIllness) {
        return onBase(id, YANJI, total, seriousIllness)
                .with("seriousBase", base)
                .with("seriousPaid", paid);
    }

    private static CaseRow clinic(String id, LocalDate date, int total) {
        return CaseRow.named(id)
                .with("region", YANJI)
                .with("kind", "普通门诊")
                .with("facility", "村卫生室")
                .with("date", date)
                .with("total", total);
    }

    private static CaseRow outpatientVisit(
            String id,
            String region,
            String facility,
            LocalDate date,
            int total,
            int deductible,
            int basic,
            int person) {
        return clinic(id, date, total)
                .with("region", region)
                .with("facility", facility)
                .with("deductible", deductible)
                .with("basic", basic)
                .with("person", person);
    }

    private static CaseRow twoDiseases(String id, String region) {
        return clinic(id, BEFORE_THE_CHANGE, 1_000)
                .with("region", region)
                .with("kind", "两病门诊用药")
                .with("facility", "乡镇卫生院、社区卫生服务机构")
                .with("disease", "高血压")
                .with("basic", 400)
                .under("NAT-2020-24.4-2", "示例参数：50%，每年不超过400元");
    }

    private static CaseRow away(String id, String region, String place, String referral, int basic) {
        return stay(id, region, "二级医院", 10_400)
                .with("place", place)
                .with("referral", referral)
                .with("basic", basic);
    }

    private static CaseRow held(String id, LocalDate date, int assistance, String note) {
        return stay(id, YANJI, "二级医院", 18_000)
                .with("identities", REGISTERED_POOR + "（2020-03-01至2020-12-31）")
                .with("date", date)
                .with("assistance", assistance)
                .under("JL-2020-15.6-2", note);
    }

    private static CaseRow assisted(String id, String region, String identity, int assistance) {
        return stay(id, region, "二级医院", 10_400)
                .with("identities", identity)
                .with("assistance", assistance)
                .under("NAT-2020-24.6-2", "示例参数");
    }

    private static List<Map<String, Object>> cells(Stream<CaseRow> cases) {
        return cases.map(CaseRow::cells).toList();
    }
}
