package org.yibao.workbook.cases;

import java.util.List;
import java.util.stream.Stream;
import org.yibao.codes.Labelled;

/** What a question comes to, as a case of the sheet 用例 may expect it. */
public enum CaseOutcome implements Labelled {
    /** Decided, with every figure. */
    DECIDED("有结果"),
    /** A figure that the answer needs is not filled in. */
    MISSING("待填"),
    /** The person may not enrol on the basis given. */
    NOT_ELIGIBLE("不能参保"),
    /** No table has figures for the year. */
    NO_TERMS("无有效标准"),
    /** The code names a province or the country. */
    REGION_TOO_WIDE("地区过宽"),
    /** The code was not in force in the year. */
    REGION_NOT_IN_FORCE("当年无此地区代码"),
    /** No rulebook decides there. */
    REGION_OUTSIDE("不在规则册范围"),
    /** The case names no day of birth, and its answer depends on it. Nobody expects that. */
    BIRTH_DATE_NEEDED("须填出生日期");

    /** Those that a case may expect. */
    public static final List<CaseOutcome> EXPECTED =
            Stream.of(values()).filter(outcome -> outcome != BIRTH_DATE_NEEDED).toList();

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
