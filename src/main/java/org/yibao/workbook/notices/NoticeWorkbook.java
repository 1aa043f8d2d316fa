package org.yibao.workbook.notices;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.write.WorkbookWriter;

/**
 * What the workbooks of every topic have in common: the code lists behind them and how their covers tell a person to edit them.
 *
 * @param divisions divisions
 * @param clauses   clauses of all notices
 */
record NoticeWorkbook(Divisions divisions, Collection<Clause> clauses) {
    private static final List<String> EDITING = List.of(
            "怎样修改：直接改表中的单元格；加一行就在末尾接着填；删去一行就删整行；空行会被跳过。",
            "地区：填6位行政区划代码，可以是省、市（州）、县（市、区）任何一级；越具体的行越优先。没有国标代码的单位用“代码表”中的本地代码。",
            "金额以元填写，最多两位小数，不写单位；百分比写成 50% 这样的格式；日期写成 2020-08-01 这样的格式。",
            "浅黄色的空格表示通知没有给出、需由有权机关另行确定的数；填上后决定即可给出结果，空着时答复会指出缺哪一格。",
            "用例：在“用例”表中每行写一个例子和预期结果，每次检查都会用本工作簿的表重新计算，并指出哪一格与预期不同、哪些行没有用例。用例不影响决定。",
            "每一行都要填依据条款（编号见“代码表”）。表头、列名和隐藏行不能改动；它们是 Drools 决策表的标准表头，可用任何 Drools 工具打开。",
            "改完保存为 .xlsx，重新启动服务后生效；有错误时服务会指出是哪个工作簿、哪张表、哪一格、应当填什么。");

    /** Begins a workbook with the divisions offered in its drop-downs. */
    WorkbookWriter writer(String path, Predicate<Division> offered) {
        return new WorkbookWriter(path, divisions.all().stream().filter(offered).toList(), clauses);
    }

    String name(String code) {
        return divisions.find(code).orElseThrow().name();
    }

    static List<String> cover(String what, List<TableTemplate<?>> tables) {
        Stream<String> meanings = tables.stream().map(table -> "【" + table.name() + "】" + table.guidance());
        return Stream.of(Stream.of(what), meanings, EDITING.stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
