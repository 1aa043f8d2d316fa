package org.yibao.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.PayerAmount;
import org.yibao.simulation.figures.Side;
import org.yibao.simulation.figures.UnderBoth;
import org.yibao.simulation.report.Numbers;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.run.ResultFiles;

/** What a simulation says, in some lines. */
final class SimulationText {
    private static final int LABEL = 24;

    private SimulationText() {}

    static List<String> lines(SimulationResult result, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add("%s人口 %s 人（读入 %,d 人），年度 %d → %d%s"
                .formatted(
                        result.people().synthetic() ? "合成" : "",
                        Numbers.heads(result.people().persons()),
                        result.people().read(),
                        result.bound().baselineYear(),
                        result.bound().candidateYear(),
                        result.bound().demo() ? "，可能用到示例参数" : ""));
        lines.add("%s%20s%20s%20s".formatted(padded("付费方（元）"), "基准  ", "方案  ", "差额  "));
        result.payers().stream()
                .filter(payer ->
                        payer.baseline().fen() != 0 || payer.candidate().fen() != 0)
                .map(SimulationText::line)
                .forEach(lines::add);
        lines.add(side("受益", result.winners()));
        lines.add(side("受损", result.losers()));
        result.funds().stream()
                .findFirst()
                .ifPresent(fund -> lines.add("%s %s → %s 元（差额 %s 元）"
                        .formatted(
                                Indicator.FUND_BALANCE.label(),
                                Numbers.yuan(fund.balance().baseline()),
                                Numbers.yuan(fund.balance().candidate()),
                                Numbers.yuan(fund.balance().difference()))));
        result.indicators().figures().forEach((indicator, figure) -> lines.add(line(indicator, figure)));
        if (result.goal() != null) {
            lines.add((result.goal().feasible() ? "目标已找到：" : "目标不可行：")
                    + result.goal().explanation());
        }
        for (String name : List.of(ResultFiles.JSON, ResultFiles.EXCEL, ResultFiles.PARQUET, ResultFiles.HTML)) {
            lines.add(folder.resolve(name).toString());
        }
        return lines;
    }

    private static String line(Indicator indicator, UnderBoth figure) {
        return "%s %s → %s（差额 %s）"
                .formatted(
                        indicator.label(),
                        Numbers.of(figure.baselineNumber(), indicator),
                        Numbers.of(figure.candidateNumber(), indicator),
                        Numbers.of(figure.differenceNumber(), indicator));
    }

    private static String line(PayerAmount payer) {
        return "%s%20s%20s%20s"
                .formatted(
                        padded(payer.label()),
                        Numbers.yuan(payer.baseline()),
                        Numbers.yuan(payer.candidate()),
                        Numbers.yuan(payer.difference()));
    }

    /** A label filled up with blanks; a Chinese character is as wide as two. */
    private static String padded(String label) {
        int width = label.chars().map(character -> character > 0xff ? 2 : 1).sum();
        return label + " ".repeat(Math.max(0, LABEL - width));
    }

    private static String side(String name, Side side) {
        return "%s %s 人（%s），共 %s 元"
                .formatted(
                        name,
                        Numbers.heads(side.persons()),
                        side.share() == null ? "—" : Numbers.percent(side.share()),
                        Numbers.yuan(side.amount()));
    }
}
