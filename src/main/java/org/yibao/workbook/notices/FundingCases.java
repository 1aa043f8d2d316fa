package org.yibao.workbook.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yibao.divisions.Division;

/** The cases of the funding clauses: what the notices' figures come to for persons on both sides of each boundary. */
final class FundingCases {
    private static final String YANJI = "222401";
    private static final String NANGUAN_IN_CHANGCHUN = "220102";
    private static final String RUDONG_IN_NANTONG = "320623";
    private static final String SUBSIDY = "JL-2020-15.1-1";
    private static final String CONTRIBUTION = "JL-2020-15.2-1";
    private static final String MISSING = "待填";

    private FundingCases() {}

    /** The floors of the country, which change no amount. */
    static List<Map<String, Object>> national() {
        return cells(Stream.of(
                adult("国-1", YANJI)
                        .with("subsidy", 550)
                        .with("contribution", 290)
                        .expecting("有结果")
                        .under("NAT-2020-24.1-1", "核查只提示，不改变金额"),
                adult("国-2", YANJI)
                        .with("birthDate", LocalDate.of(2000, 3, 1))
                        .with("student", "是")
                        .with("contribution", 200)
                        .expecting("有结果")
                        .under("NAT-2020-24.2-1", "280元为原则性要求，学生200元不因此改变")));
    }

    static List<Map<String, Object>> jilin() {
        return cells(Stream.of(jilinSubsidy(), jilinPermits(), jilinContribution(), jilinAssistance())
                .flatMap(List::stream));
    }

    private static List<CaseRow> jilinSubsidy() {
        return List.of(
                split("补助-1", YANJI, 440, 66, 44, "延吉市：延边地区"),
                split("补助-2", "220323", 330, 176, 44, "伊通满族自治县：中央330，不是440（Q1）"),
                split("补助-3", "220623", 330, 176, 44, "长白朝鲜族自治县"),
                split("补助-4", "220721", 330, 176, 44, "前郭尔罗斯蒙古族自治县"),
                split("补助-5", "220681", 330, 132, 88, "临江市：长白县的邻县，一般地区"),
                split("补助-6", "220581", 330, 132, 88, "梅河口市"),
                split("补助-7", "220381", 330, 132, 88, "公主岭市，原属四平市的代码（Q22）"),
                split("补助-8", "220184", 330, 132, 88, "公主岭市，现属长春市的代码（Q22）"),
                split("补助-9", NANGUAN_IN_CHANGCHUN, 330, 132, 88, "长春市南关区"),
                split("补助-10", "22A001", 330, 132, 88, "长白山管委会：按一般地区，待省里明确（Q2）"),
                adult("补助-11", YANJI)
                        .with("year", 2021)
                        .expecting("无有效标准")
                        .under("JL-2020-15.2-4", "2021年标准另行部署，不沿用2020年"),
                adult("补助-12", YANJI)
                        .with("year", 2019)
                        .with("subsidy", 520)
                        .with("contribution", 270)
                        .expecting(MISSING)
                        .under(SUBSIDY, "550元减新增30元；2019年的分担通知未写明"));
    }

    private static List<CaseRow> jilinPermits() {
        return List.of(
                permit("居住证-1", YANJI, LocalDate.of(2024, 4, 30))
                        .with("central", 440)
                        .with("province", 66)
                        .with("local", 44)
                        .under("JL-2020-15.1-3", "四川户籍，持延吉市居住证"),
                permit("居住证-2", NANGUAN_IN_CHANGCHUN, LocalDate.of(2024, 4, 30))
                        .with("central", 330)
                        .with("province", 132)
                        .with("local", 88)
                        .under("JL-2020-15.1-3", "延吉户籍，持长春市居住证"),
                permit("居住证-3", NANGUAN_IN_CHANGCHUN, LocalDate.of(2024, 4, 30))
                        .with("origin", "香港居民")
                        .with("central", 330)
                        .with("contribution", 290)
                        .under("JL-2020-15.1-3", "香港居民；个人缴费按当地居民（Q4）"),
                permit("居住证-4", YANJI, LocalDate.of(2019, 12, 31))
                        .expecting("不能参保")
                        .under("NAT-2020-24.16-1", "参保前已过期，又无户籍、学籍"),
                permit("居住证-5", YANJI, LocalDate.of(2024, 4, 30))
                        .with("permitRegion", NANGUAN_IN_CHANGCHUN)
                        .expecting("不能参保")
                        .under("NAT-2020-24.16-1", "居住证是另一统筹区的"),
                adult("资格-1", YANJI)
                        .with("basis", "无户籍、居住证、学籍")
                        .expecting("不能参保")
                        .under("NAT-2020-24.16-1", "三者均无"));
    }

    private static List<CaseRow> jilinContribution() {
        return List.of(
                contribution("缴费-1", 2020, LocalDate.of(1985, 3, 1), 290, "成年农民")
                        .with("payable", 290),
                contribution("缴费-2", 2020, LocalDate.of(2000, 3, 1), 200, "20岁大学生")
                        .with("student", "是"),
                contribution("缴费-3", 2020, LocalDate.of(2005, 6, 1), 200, "未成年，非学生"),
                contribution("缴费-4", 2020, LocalDate.of(2002, 1, 1), 200, "1月1日满18周岁：“以下”含本数（Q5）"),
                contribution("缴费-5", 2020, LocalDate.of(2001, 1, 1), 290, "1月1日满19周岁"),
                contribution("缴费-6", 2020, LocalDate.of(2020, 5, 1), 200, "当年出生"),
                contribution("缴费-7", 2019, LocalDate.of(2005, 6, 1), null, "2019年未成年人的标准通知未写明"),
                contribution("缴费-8", 2019, LocalDate.of(2000, 3, 1), null, "2019年学生的标准通知未写明")
                        .with("student", "是"));
    }

    private static List<CaseRow> jilinAssistance() {
        CaseRow poor = adult("资助-3", YANJI)
                .with("contribution", 290)
                .with("identities", "建档立卡贫困人口（2020-03-01至2020-12-31）")
                .with("enrolled", LocalDate.of(2020, 3, 1))
                .expecting(MISSING)
                .under("JL-2020-15.2-3", "资助金额通知未写明：待填，不是0");
        return List.of(
                poor.with("id", "资助-1").with("identities", "特困人员").under("NAT-2020-24.6-1", "资助金额通知未写明"),
                poor.with("id", "资助-2").with("identities", "低保对象").under("NAT-2020-24.6-1", "资助金额通知未写明"),
                poor,
                poor.with("id", "资助-4")
                        .with("enrolled", LocalDate.of(2020, 2, 29))
                        .with("assistance", 0)
                        .with("payable", 290)
                        .expecting("有结果")
                        .under("JL-2020-15.6-2", "参保日身份尚未生效"),
                poor.with("id", "资助-5")
                        .with("identities", "边缘户")
                        .with("assistance", 0)
                        .expecting("有结果")
                        .under("NAT-2020-24.8-1", "监测对象没有资助"),
                poor.with("id", "资助-6")
                        .with("identities", "低收入人口")
                        .with("assistance", 0)
                        .expecting("有结果")
                        .under("NAT-2020-24.6-1", "低收入人口只在江苏资助"));
    }

    static List<Map<String, Object>> jiangsu(List<Division> cities) {
        List<CaseRow> cases = new ArrayList<>();
        for (Division city : cities) {
            cases.add(adult("市-" + city.code(), city.code())
                    .expecting(MISSING)
                    .under("JS-2020-77.1-1", city.name() + "：省的下限已知，市的标准待填"));
        }
        cases.addAll(List.of(
                permit("居住证-1", RUDONG_IN_NANTONG, LocalDate.of(2024, 4, 30))
                        .with("assistance", 0)
                        .expecting(MISSING)
                        .under("JS-2020-77.2-1", "缴费和补助均与当地居民相同，标准由南通市填写"),
                permit("居住证-2", RUDONG_IN_NANTONG, LocalDate.of(2024, 4, 30))
                        .with("origin", "台湾居民")
                        .with("assistance", 0)
                        .expecting(MISSING)
                        .under("JS-2020-77.2-1", "持居住证的台湾居民相同"),
                permit("居住证-3", RUDONG_IN_NANTONG, LocalDate.of(2019, 12, 31))
                        .expecting("不能参保")
                        .under("NAT-2020-24.16-1", "参保前已过期"),
                adult("学生-1", RUDONG_IN_NANTONG)
                        .with("birthDate", LocalDate.of(2000, 3, 1))
                        .with("student", "是")
                        .expecting(MISSING)
                        .under("JS-2020-77.1-2", "省未写学生标准（Q12）"),
                adult("年度-1", RUDONG_IN_NANTONG)
                        .with("year", 2019)
                        .expecting("无有效标准")
                        .under("JS-2020-77.1-1", "2019年没有标准"),
                adult("年度-2", RUDONG_IN_NANTONG)
                        .with("year", 2021)
                        .expecting("无有效标准")
                        .under("JS-2020-77.1-1", "2021年没有标准，不沿用2020年")));
        List<String> identities = List.of("特困人员", "低保对象", "建档立卡贫困人口", "低收入人口");
        for (int index = 0; index < identities.size(); index++) {
            cases.add(adult("资助-" + (index + 1), RUDONG_IN_NANTONG)
                    .with("identities", identities.get(index))
                    .expecting(MISSING)
                    .under(index < 3 ? "JS-2020-77.6-1" : "JS-2020-77.6-2", "资助金额通知未写明"));
        }
        return cells(cases.stream());
    }

    private static CaseRow adult(String id, String region) {
        return CaseRow.named(id).with("region", region).with("year", 2020).with("birthDate", LocalDate.of(1985, 3, 1));
    }

    private static CaseRow split(String id, String region, int central, int province, int local, String note) {
        return adult(id, region)
                .with("subsidy", 550)
                .with("central", central)
                .with("province", province)
                .with("local", local)
                .under(SUBSIDY, note);
    }

    private static CaseRow permit(String id, String region, LocalDate to) {
        return adult(id, region)
                .with("basis", "居住证")
                .with("permitRegion", region)
                .with("permitTo", to);
    }

    private static CaseRow contribution(String id, int year, LocalDate birthDate, Integer standard, String note) {
        CaseRow row =
                adult(id, YANJI).with("year", year).with("birthDate", birthDate).under(CONTRIBUTION, note);
        return standard == null ? row.expecting(MISSING) : row.with("contribution", standard);
    }

    private static List<Map<String, Object>> cells(Stream<CaseRow> cases) {
        return cases.map(CaseRow::cells).toList();
    }
}
