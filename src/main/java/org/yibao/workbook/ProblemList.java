package org.yibao.workbook;

final class ProblemList {
    static final String SHEET = "问题清单";

    private ProblemList() {}
}
