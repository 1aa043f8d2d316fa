package org.yibao.simulation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.result.SimulationResult;

/** A result as one page that needs no network and no scripts, to read and to print. */
public final class HtmlReport {
    private final StringBuilder page = new StringBuilder();

    private HtmlReport() {}

    public static String of(SimulationResult result) {
        return new HtmlReport().draw(result);
    }

    private String draw(SimulationResult result) {
        page.append("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>医保模拟报告</title><style>")
                .append(style())
                .append("</style></head><body>\n<h1>医保模拟报告</h1>\n");
        page.append("<p>基准 %d 年度，方案 %d 年度；人口 %s 人。</p>\n"
                .formatted(
                        result.bound().baselineYear(),
                        result.bound().candidateYear(),
                        Numbers.heads(result.people().persons())));
        Notices.of(result).forEach(notice -> page.append("<p class=\"notice\">")
                .append(Html.escape(notice))
                .append("</p>\n"));
        headlines(result);
        section("付费方", Charts.payers(result), Html.table(ResultTables.payers(result)));
        section("受益与受损", "", Html.table(ResultTables.sides(result)));
        section(
                "统筹区",
                Charts.sides("各统筹区的受益与受损", result.poolingAreas()),
                Html.table(GroupTables.brief("统筹区", result.poolingAreas())));
        section(
                "身份",
                Charts.sides("各身份的受益与受损", result.identities()),
                Html.table(GroupTables.brief("身份", result.identities())));
        section("年龄", "", Html.table(GroupTables.brief("年龄", result.ageClasses())));
        section("个人自付十等分", Charts.deciles(result.deciles()), Html.table(ResultTables.deciles(result)));
        section(
                "月度现金流",
                Charts.months(result.months()),
                Html.table(GroupTables.briefVisits("月度", "结算月份", result.months())));
        section("医疗机构", "", Html.table(GroupTables.briefVisits("医疗机构", "医疗机构", result.facilities())));
        section("指标", "", Html.table(ResultTables.indicators(result)));
        section("基金", Charts.funds(result.funds()), Html.table(ResultTables.briefFunds(result)));
        if (!result.bands().isEmpty()) {
            section("置信区间", "", Html.table(ResultTables.bands(result)));
        }
        outlook(result);
        if (!result.open().isEmpty()) {
            section("待填", "", Html.table(ResultTables.open(result)));
        }
        section("地区", "", Html.table(GroupTables.brief("地区", result.regions())));
        footer(result);
        return page.append("</body></html>\n").toString();
    }

    private void outlook(SimulationResult result) {
        if (result.attribution() != null) {
            section(
                    "归因：哪一格造成的",
                    Charts.attribution(result.attribution()),
                    Html.table(OutlookTables.attribution(result.attribution(), false)));
        }
        if (result.projection() != null) {
            section(
                    "预测",
                    Charts.projection(result.projection()),
                    Html.table(OutlookTables.projection(result.projection())));
        }
        if (result.goal() != null) {
            section("目标", Charts.goal(result.goal()), Html.table(OutlookTables.goal(result.goal())));
        }
    }

    private void headlines(SimulationResult result) {
        page.append("<div class=\"cards\">");
        card(
                "受益",
                Numbers.heads(result.winners().persons()) + " 人",
                "共 " + Numbers.large(result.winners().amount().yuan()) + "元");
        card(
                "受损",
                Numbers.heads(result.losers().persons()) + " 人",
                "共 " + Numbers.large(result.losers().amount().yuan()) + "元");
        card("医保基金支出", signed(GroupTables.insurance(result.payers()).yuan()) + "元", "基本医保和大病保险，方案比基准");
        result.funds().stream()
                .findFirst()
                .ifPresent(fund -> card(
                        Indicator.FUND_BALANCE.label(),
                        Numbers.large(fund.balance().candidate().yuan()) + "元",
                        "基准 " + Numbers.large(fund.balance().baseline().yuan()) + "元"));
        page.append("</div>\n");
    }

    private static String signed(java.math.BigDecimal yuan) {
        return (yuan.signum() > 0 ? "+" : "") + Numbers.large(yuan);
    }

    private void card(String name, String figure, String beside) {
        page.append("<div class=\"card\"><div>")
                .append(name)
                .append("</div><strong>")
                .append(figure)
                .append("</strong><div class=\"note\">")
                .append(beside)
                .append("</div></div>");
    }

    private void section(String title, String charts, String table) {
        page.append("<section><h2>")
                .append(title)
                .append("</h2>\n")
                .append(charts)
                .append(table)
                .append("</section>\n");
    }

    private void footer(SimulationResult result) {
        page.append("<footer><h2>依据</h2><ul>");
        result.people()
                .notes()
                .forEach(note -> page.append("<li>").append(Html.escape(note)).append("</li>"));
        page.append("</ul><p>同样的版本、人口和参数（以下 SHA-256），得到同样的结果，逐字节相同。</p><dl>");
        hash("基准版本", result.bound().baseline());
        hash("方案版本", result.bound().candidate());
        hash("人口", result.bound().population());
        hash("其他参数", result.bound().parameters());
        page.append("</dl></footer>\n");
    }

    private void hash(String name, String hash) {
        page.append("<dt>")
                .append(name)
                .append("</dt><dd><code>")
                .append(Html.escape(hash))
                .append("</code></dd>");
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
