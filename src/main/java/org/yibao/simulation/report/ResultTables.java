package org.yibao.simulation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.figures.BandOf;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Counted;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.Side;
import org.yibao.simulation.result.Decile;
import org.yibao.simulation.result.Fund;
import org.yibao.simulation.result.Indicators;
import org.yibao.simulation.result.Open;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.tally.Undecided;
import org.yibao.terms.Outcome;
import org.yibao.workbook.plain.PlainColumn;
import org.yibao.workbook.plain.PlainFigure;
import org.yibao.workbook.plain.PlainFormat;
import org.yibao.workbook.plain.PlainSheet;

/** Tables of a result that are not of groups. */
final class ResultTables {
    private static final List<PlainColumn> COMPARED =
            List.of(GroupTables.text("项目"), GroupTables.yuan("基准"), GroupTables.yuan("方案"), GroupTables.yuan("差额"));

    private ResultTables() {}

    static PlainSheet overview(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(whole("年度", result.bound().baselineYear(), result.bound().candidateYear()));
        rows.add(single("读入（人）", BigDecimal.valueOf(result.people().read()), PlainFormat.HEADS));
        rows.add(single("代表（人）", result.people().persons(), PlainFormat.HEADS));
        rows.add(counted("参保（人）", result.people().insured()));
        rows.add(single("结算的就医（人次）", result.people().visits(), PlainFormat.HEADS));
        rows.add(single("其中住院（人次）", result.people().stays(), PlainFormat.HEADS));
        rows.add(single("医疗总费用（元）", result.people().fees().yuan(), PlainFormat.YUAN));
        result.payers().stream()
                .filter(payer ->
                        payer.baseline().fen() != 0 || payer.candidate().fen() != 0)
                .forEach(payer -> rows.add(Arrays.asList(
                        payer.label() + "（元）",
                        payer.baseline().yuan(),
                        payer.candidate().yuan(),
                        payer.difference().yuan())));
        rows.add(single("受益（人）", result.winners().persons(), PlainFormat.HEADS));
        rows.add(
                single(Indicator.GAIN.labelWithUnit(), result.winners().amount().yuan(), PlainFormat.YUAN));
        rows.add(single("受损（人）", result.losers().persons(), PlainFormat.HEADS));
        rows.add(single(Indicator.LOSS.labelWithUnit(), result.losers().amount().yuan(), PlainFormat.YUAN));
        rows.add(counted("自付超过 %s 元（人）".formatted(Numbers.yuan(result.catastrophicAbove())), result.catastrophic()));
        result.funds().stream()
                .findFirst()
                .ifPresent(fund -> rows.add(compared(Indicator.FUND_BALANCE.labelWithUnit(), fund.balance())));
        result.people().notes().forEach(note -> rows.add(Arrays.asList("人口说明", note, null, null)));
        result.people()
                .rejected()
                .forEach(one -> rows.add(Arrays.asList(
                        "未采用的行：" + one.reason(),
                        new PlainFigure(BigDecimal.valueOf(one.rows()), PlainFormat.HEADS),
                        null,
                        null)));
        rows.add(Arrays.asList("基准版本（SHA-256）", result.bound().baseline(), null, null));
        rows.add(Arrays.asList("方案版本（SHA-256）", result.bound().candidate(), null, null));
        rows.add(Arrays.asList("人口（SHA-256）", result.bound().population(), null, null));
        rows.add(Arrays.asList("其他参数（SHA-256）", result.bound().parameters(), null, null));
        return new PlainSheet("概览", Notices.of(result), COMPARED, rows);
    }

    static PlainSheet payers(SimulationResult result) {
        return new PlainSheet(
                "付费方",
                List.of("单位：元。先列筹资（谁缴钱进基金），后列待遇（谁支付医疗费用）。"),
                List.of(
                        GroupTables.text("付费方"),
                        GroupTables.text("环节"),
                        GroupTables.yuan("基准"),
                        GroupTables.yuan("方案"),
                        GroupTables.yuan("差额")),
                result.payers().stream()
                        .map(payer -> Arrays.<Object>asList(
                                payer.label(),
                                payer.payer().funds() ? "筹资" : "待遇",
                                payer.baseline().yuan(),
                                payer.candidate().yuan(),
                                payer.difference().yuan()))
                        .toList());
    }

    static PlainSheet sides(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                "人数",
                new PlainFigure(result.winners().persons(), PlainFormat.HEADS),
                new PlainFigure(result.losers().persons(), PlainFormat.HEADS)));
        rows.add(Arrays.asList(
                "占全部人数",
                new PlainFigure(result.winners().share(), PlainFormat.SHARE),
                new PlainFigure(result.losers().share(), PlainFormat.SHARE)));
        rows.add(Arrays.asList(
                "金额合计（元）",
                result.winners().amount().yuan(),
                result.losers().amount().yuan()));
        for (int at : new int[] {10, 25, 50, 75, 90, 99}) {
            if (quantile(result.winners(), at) != null || quantile(result.losers(), at) != null) {
                rows.add(Arrays.asList(
                        "每人金额第 %d 百分位（元）".formatted(at),
                        quantile(result.winners(), at),
                        quantile(result.losers(), at)));
            }
        }
        return new PlainSheet(
                "受益与受损",
                List.of("个人缴费与自付合计比基准少的为受益，多的为受损；其余 %s 不变。".formatted(shareOrDash(result.unchanged()))),
                List.of(GroupTables.text("项目"), GroupTables.yuan("受益"), GroupTables.yuan("受损")),
                rows);
    }

    private static BigDecimal quantile(Side side, int at) {
        return side.quantiles().stream()
                .filter(quantile -> quantile.at() == at)
                .map(quantile -> quantile.amount().yuan())
                .findFirst()
                .orElse(null);
    }

    private static String shareOrDash(BigDecimal share) {
        return share == null ? "—" : Numbers.percent(share);
    }

    static PlainSheet deciles(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Decile decile : result.deciles()) {
            rows.add(Arrays.asList(
                    "第 %d 组".formatted(decile.number()),
                    decile.persons(),
                    decile.from().yuan(),
                    decile.burden().baseline().yuan(),
                    decile.burden().candidate().yuan(),
                    decile.burden().difference().yuan(),
                    decile.perPerson().baseline().yuan(),
                    decile.perPerson().candidate().yuan(),
                    decile.perPerson().difference().yuan()));
        }
        return new PlainSheet(
                "十等分",
                List.of("按基准下个人自付由轻到重分为十组；自付相同的人按比例分入相邻两组。单位：元。"),
                List.of(
                        GroupTables.text("组"),
                        GroupTables.heads("人数"),
                        GroupTables.yuan("起点"),
                        GroupTables.yuan("自付：基准"),
                        GroupTables.yuan("自付：方案"),
                        GroupTables.yuan("自付：差额"),
                        GroupTables.yuan("人均：基准"),
                        GroupTables.yuan("人均：方案"),
                        GroupTables.yuan("人均：差额")),
                rows);
    }

    static PlainSheet indicators(SimulationResult result) {
        Indicators of = result.indicators();
        List<List<Object>> rows = new ArrayList<>();
        of.figures().forEach((indicator, figure) -> {
            PlainFormat format = GroupTables.format(indicator);
            rows.add(Arrays.asList(
                    indicator.row(),
                    new PlainFigure(figure.baselineNumber(), format),
                    new PlainFigure(figure.candidateNumber(), format),
                    new PlainFigure(figure.differenceNumber(), format),
                    judgement(indicator, of)));
        });
        for (Indicators.Effective one : of.effective()) {
            String over = one.overProtected() == null ? null : one.overProtected() ? "超过过度保障线" : "未超过过度保障线";
            rows.add(Arrays.asList(
                    Indicator.EFFECTIVE.row() + "：" + one.label(),
                    one.share().baseline(),
                    one.share().candidate(),
                    one.share().difference(),
                    over));
        }
        return new PlainSheet(
                "指标",
                List.of("比例按费用金额计算；判断针对方案。"),
                List.of(
                        GroupTables.text("指标"),
                        GroupTables.share("基准"),
                        GroupTables.share("方案"),
                        GroupTables.share("差额"),
                        GroupTables.text("判断")),
                rows);
    }

    private static String judgement(Indicator indicator, Indicators of) {
        if (indicator == Indicator.CONTRIBUTION) {
            String floor = of.contributionFloor() == null
                    ? "没有可比的最低标准"
                    : "最低标准 %s 元".formatted(Numbers.yuan(of.contributionFloor()));
            return judged(of.contributionJudged(), floor);
        }
        return indicator == Indicator.STAYS_SHARE ? judged(of.staysTarget(), "目标 70%") : null;
    }

    private static String judged(Outcome outcome, String against) {
        return outcome == null ? against : outcome.label() + "（" + against + "）";
    }

    static PlainSheet funds(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fund fund : result.funds()) {
            rows.add(Arrays.asList(
                    fund.label(),
                    fund.key(),
                    fund.income().baseline().yuan(),
                    fund.income().candidate().yuan(),
                    fund.expense().baseline().yuan(),
                    fund.expense().candidate().yuan(),
                    fund.balance().baseline().yuan(),
                    fund.balance().candidate().yuan(),
                    fund.balance().difference().yuan(),
                    yuan(fund.reserve()),
                    fund.monthsOfReserve() == null
                            ? null
                            : fund.monthsOfReserve().baseline(),
                    fund.monthsOfReserve() == null
                            ? null
                            : fund.monthsOfReserve().candidate(),
                    fund.benefits().difference().yuan(),
                    fund.withoutIncome(),
                    yuan(fund.withoutExpense())));
        }
        return new PlainSheet(
                "基金",
                List.of("收入为财政补助和个人缴费（含资助参保），支出为基本医保和大病保险的支付。单位：元。"),
                List.of(
                        GroupTables.text("统筹区"),
                        GroupTables.text("代码"),
                        GroupTables.sideAlone(Indicator.FUND_INCOME, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_INCOME, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.DIFFERENCE),
                        GroupTables.yuan("年初累计结余"),
                        GroupTables.sideAlone(Indicator.MONTHS_OF_RESERVE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.MONTHS_OF_RESERVE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.BENEFITS, BandOf.DIFFERENCE),
                        GroupTables.heads("收入未算入的人数"),
                        GroupTables.yuan("未结算的费用")),
                rows);
    }

    /** What fits a page. */
    static PlainSheet briefFunds(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fund fund : result.funds()) {
            rows.add(Arrays.asList(
                    fund.label(),
                    fund.income().candidate().yuan(),
                    fund.expense().baseline().yuan(),
                    fund.expense().candidate().yuan(),
                    fund.balance().baseline().yuan(),
                    fund.balance().candidate().yuan(),
                    fund.monthsOfReserve() == null
                            ? null
                            : fund.monthsOfReserve().baseline(),
                    fund.monthsOfReserve() == null
                            ? null
                            : fund.monthsOfReserve().candidate()));
        }
        return new PlainSheet(
                "基金",
                List.of("收入为财政补助和个人缴费（含资助参保），支出为基本医保和大病保险的支付。单位：元；可支付月数按年末累计结余和当年支出计算。"),
                List.of(
                        GroupTables.text("统筹区"),
                        GroupTables.sideAlone(Indicator.FUND_INCOME, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.MONTHS_OF_RESERVE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.MONTHS_OF_RESERVE, BandOf.CANDIDATE)),
                rows);
    }

    static PlainSheet bands(SimulationResult result) {
        return new PlainSheet(
                "置信区间",
                List.of("假如另抽一批同样的人，95% 的情形落在上下限之间：把人随机分为 256 组，对组有放回地重抽。"),
                List.of(
                        GroupTables.text("项目"),
                        GroupTables.yuan("本次"),
                        GroupTables.yuan("下限（2.5%）"),
                        GroupTables.yuan("上限（97.5%）")),
                result.bands().stream()
                        .map(band -> Arrays.<Object>asList(
                                band.label(), figure(band.value()), figure(band.low()), figure(band.high())))
                        .toList());
    }

    /** A figure by its decimals: none for heads, two for yuan, six for shares. */
    private static PlainFigure figure(BigDecimal value) {
        if (value == null) {
            return null;
        }
        PlainFormat format =
                value.scale() > 2 ? PlainFormat.SHARE : value.scale() > 0 ? PlainFormat.YUAN : PlainFormat.HEADS;
        return new PlainFigure(value, format);
    }

    static PlainSheet open(SimulationResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Open open : result.open()) {
            boolean missing = open.missing() != null;
            rows.add(Arrays.asList(
                    open.what() == Undecided.What.FUNDING ? "筹资（人）" : "待遇（人次）",
                    open.candidate() ? "方案" : "基准",
                    open.count(),
                    missing ? open.missing().parameter() : open.reason(),
                    missing ? open.missing().workbook() : null,
                    missing ? open.missing().sheet() : null,
                    missing
                            ? open.missing().cell() == null
                                    ? "需增加一行"
                                    : open.missing().cell()
                            : null,
                    missing ? open.missing().clause() : null));
        }
        return new PlainSheet(
                "待填",
                List.of("算不出来的部分和原因。一边算不出的，两边都不计入金额。"),
                List.of(
                        GroupTables.text("环节"),
                        GroupTables.text("版本"),
                        GroupTables.heads("数量"),
                        GroupTables.text("待填参数或原因"),
                        GroupTables.text("工作簿"),
                        GroupTables.text("工作表"),
                        GroupTables.text("单元格"),
                        GroupTables.text("条款")),
                rows);
    }

    private static BigDecimal yuan(Money amount) {
        return amount == null ? null : amount.yuan();
    }

    private static List<Object> whole(String label, long baseline, long candidate) {
        return Arrays.asList(
                label,
                new PlainFigure(BigDecimal.valueOf(baseline), PlainFormat.WHOLE),
                new PlainFigure(BigDecimal.valueOf(candidate), PlainFormat.WHOLE),
                null);
    }

    private static List<Object> single(String label, BigDecimal value, PlainFormat format) {
        return Arrays.asList(label, null, new PlainFigure(value, format), null);
    }

    private static List<Object> counted(String label, Counted value) {
        return Arrays.asList(
                label,
                new PlainFigure(value.baseline(), PlainFormat.HEADS),
                new PlainFigure(value.candidate(), PlainFormat.HEADS),
                new PlainFigure(value.difference(), PlainFormat.HEADS));
    }

    private static List<Object> compared(String label, Compared value) {
        return Arrays.asList(
                label,
                value.baseline().yuan(),
                value.candidate().yuan(),
                value.difference().yuan());
    }
}
