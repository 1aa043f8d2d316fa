package org.yibao.simulation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yibao.simulation.attribution.AttributedEffect;
import org.yibao.simulation.attribution.Attribution;
import org.yibao.simulation.attribution.RegionEffect;
import org.yibao.simulation.attribution.UnitEffect;
import org.yibao.simulation.figures.BandOf;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.goal.GoalAnswer;
import org.yibao.simulation.projection.Projection;
import org.yibao.workbook.plain.PlainColumn;
import org.yibao.workbook.plain.PlainFigure;
import org.yibao.workbook.plain.PlainFormat;
import org.yibao.workbook.plain.PlainSheet;

/** Tables of what only some results have: which cell did it, the years ahead, the goal. */
final class OutlookTables {
    private OutlookTables() {}

    /** @param regions whether to tell regions apart, and payers for whom nothing moves */
    static PlainSheet attribution(Attribution attribution, boolean regions) {
        List<List<Object>> rows = new ArrayList<>();
        for (UnitEffect unit : attribution.units()) {
            String place = UnitText.place(unit);
            String change = UnitText.change(unit);
            for (AttributedEffect effect : unit.effects()) {
                if (!regions && effect.alone().fen() == 0 && effect.share().fen() == 0) {
                    continue; // on a page only what moves
                }
                rows.add(row(place, change, unit.clause(), "合计", unit.persons(), effect));
            }
            if (regions) {
                for (RegionEffect region : unit.regions()) {
                    for (AttributedEffect effect : region.effects()) {
                        rows.add(row(place, change, unit.clause(), region.label(), region.persons(), effect));
                    }
                }
            }
        }
        return new PlainSheet(
                "归因",
                List.of(attribution.method()),
                List.of(
                        GroupTables.text("位置"),
                        GroupTables.text("改动"),
                        GroupTables.text("条款"),
                        GroupTables.text("地区"),
                        GroupTables.heads("涉及人数"),
                        GroupTables.text("付费方"),
                        GroupTables.yuan("只改这一处的影响（元）"),
                        GroupTables.yuan("在全部改动中的份额（元）")),
                rows);
    }

    private static List<Object> row(
            String place, String change, String clause, String region, Object persons, AttributedEffect effect) {
        return Arrays.asList(
                place,
                change,
                clause,
                region,
                persons,
                effect.label(),
                effect.alone().yuan(),
                effect.share().yuan());
    }

    static PlainSheet projection(Projection projection) {
        List<List<Object>> rows = new ArrayList<>();
        for (Projection.Path path : projection.paths()) {
            for (Projection.Year year : path.years()) {
                rows.add(Arrays.asList(
                        path.label(),
                        step(path.step()),
                        year.year(),
                        year.income().baseline().yuan(),
                        year.income().candidate().yuan(),
                        year.expense().baseline().yuan(),
                        year.expense().candidate().yuan(),
                        year.balance().baseline().yuan(),
                        year.balance().candidate().yuan(),
                        year.reserve() == null
                                ? null
                                : year.reserve().baseline().yuan(),
                        year.reserve() == null
                                ? null
                                : year.reserve().candidate().yuan(),
                        path.exhaustedBaseline(),
                        path.exhaustedCandidate()));
            }
        }
        return new PlainSheet(
                "预测",
                projection.assumptions(),
                List.of(
                        GroupTables.text("统筹区"),
                        GroupTables.text("个人缴费增长"),
                        new PlainColumn("年度", PlainFormat.WHOLE),
                        GroupTables.sideAlone(Indicator.FUND_INCOME, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_INCOME, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_EXPENSE, BandOf.CANDIDATE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.BASELINE),
                        GroupTables.sideAlone(Indicator.FUND_BALANCE, BandOf.CANDIDATE),
                        GroupTables.yuan("年末累计：基准"),
                        GroupTables.yuan("年末累计：方案"),
                        GroupTables.text("用完月份：基准"),
                        GroupTables.text("用完月份：方案")),
                rows);
    }

    static String step(Projection.Step step) {
        return step == Projection.Step.ABSOLUTE ? "与补助同额" : "与补助同比例";
    }

    static PlainSheet goal(GoalAnswer goal) {
        List<List<Object>> rows = new ArrayList<>();
        for (GoalAnswer.Point point : goal.curve()) {
            for (GoalAnswer.Measured measured : point.measures()) {
                rows.add(Arrays.asList(
                        String.join("、", point.values()),
                        point.feasible() ? "全部满足" : "不满足",
                        measured.constraint(),
                        measured.where(),
                        new PlainFigure(measured.value(), PlainFormat.YUAN),
                        measured.holds() ? "满足" : "不满足"));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add((goal.feasible() ? "已找到：" : "没有可行的值：") + goal.explanation());
        goal.edits()
                .forEach(edit ->
                        notes.add("%s %s!%s = %s".formatted(edit.workbook(), edit.sheet(), edit.cell(), edit.value())));
        goal.binding().forEach(binding -> notes.add("起作用的约束：" + binding));
        return new PlainSheet(
                "目标",
                notes,
                List.of(
                        GroupTables.text("取值"),
                        GroupTables.text("可行"),
                        GroupTables.text("约束"),
                        GroupTables.text("最差处"),
                        GroupTables.yuan("数值"),
                        GroupTables.text("满足")),
                rows);
    }
}
