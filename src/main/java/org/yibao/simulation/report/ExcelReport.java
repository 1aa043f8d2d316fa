package org.yibao.simulation.report;

import java.util.ArrayList;
import java.util.List;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.workbook.plain.PlainSheet;
import org.yibao.workbook.plain.PlainSheets;

/** A result as a workbook, a sheet each table. */
public final class ExcelReport {
    private ExcelReport() {}

    public static byte[] of(SimulationResult result) {
        return PlainSheets.write(sheets(result));
    }

    private static List<PlainSheet> sheets(SimulationResult result) {
        List<PlainSheet> sheets = new ArrayList<>(List.of(
                ResultTables.overview(result),
                ResultTables.payers(result),
                GroupTables.full("地区", result.regions()),
                GroupTables.full("统筹区", result.poolingAreas()),
                GroupTables.full("身份", result.identities()),
                GroupTables.full("年龄", result.ageClasses()),
                GroupTables.visits("医疗机构", "医疗机构", result.facilities()),
                GroupTables.visits("就医类型", "就医类型", result.kinds()),
                GroupTables.visits("月度", "结算月份", result.months()),
                ResultTables.sides(result),
                ResultTables.deciles(result),
                ResultTables.indicators(result),
                ResultTables.funds(result),
                ResultTables.bands(result)));
        if (result.attribution() != null) {
            sheets.add(OutlookTables.attribution(result.attribution(), true));
        }
        if (result.projection() != null) {
            sheets.add(OutlookTables.projection(result.projection()));
        }
        if (result.goal() != null) {
            sheets.add(OutlookTables.goal(result.goal()));
        }
        sheets.add(ResultTables.open(result));
        return sheets;
    }
}
