package org.yibao.simulation.report;

import org.yibao.simulation.attribution.UnitEffect;

/** What a change is, in words. */
final class UnitText {
    private UnitText() {}

    /** Where it is, such as {@code demo/jilin/benefits.xlsx 住院待遇!D7}. */
    static String place(UnitEffect unit) {
        return unit.workbook() == null ? "规则或年度" : unit.workbook() + " " + unit.sheet() + "!" + unit.cell();
    }

    /** What changes there, such as {@code 起付线：400 → 340}. */
    static String change(UnitEffect unit) {
        String what = unit.column() == null ? orDash(unit.row()) : unit.column();
        return what + "：" + orDash(unit.before()) + " → " + orDash(unit.after());
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}
