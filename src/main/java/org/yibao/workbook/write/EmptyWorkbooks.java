package org.yibao.workbook.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.tables.BenefitTables;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;

/** The workbooks that a province, or the country, begins with: its tables without rows, its places and clauses in the drop-downs. */
public final class EmptyWorkbooks {
    private static final List<String> EDITING = List.of(
            "怎样修改：直接改表中的单元格；加一行就在末尾接着填；删去一行就删整行；空行会被跳过。",
            "地区：填6位行政区划代码，可以是省、市（州）、县（市、区）任何一级；越具体的行越优先。没有国标代码的单位用“代码表”中的本地代码。",
            "金额以元填写，最多两位小数，不写单位；百分比写成 50% 这样的格式；日期写成 2020-08-01 这样的格式。",
            "浅黄色的空格表示通知没有给出、需由有权机关另行确定的数；填上后决定即可给出结果，空着时答复会指出缺哪一格。",
            "用例：在“用例”表中每行写一个例子和预期结果，每次检查都会用本工作簿的表重新计算，并指出哪一格与预期不同、哪些行没有用例。用例不影响决定。",
            "每一行都要填依据条款（编号见“代码表”）。表头、列名和隐藏行不能改动；它们是 Drools 决策表的标准表头，可用任何 Drools 工具打开。",
            "改完保存为 .xlsx，重新启动服务后生效；有错误时服务会指出是哪个工作簿、哪张表、哪一格、应当填什么。");

    private final Division province;
    private final List<Division> places;
    private final List<Clause> clauses;
    private final Set<String> read;

    /**
     * @param province the province; the country for what holds everywhere
     * @param clauses  clauses of all notices; those of the country and of the province are offered
     * @param read     names of the tables that some rule of the province reads: others would decide nothing
     */
    public EmptyWorkbooks(Division province, Divisions divisions, Collection<Clause> clauses, Set<String> read) {
        this.province = province;
        this.read = Set.copyOf(read);
        this.places = divisions.all().stream()
                .filter(division -> divisions.contains(province.code(), division.code()))
                .toList();
        this.clauses = clauses.stream()
                .filter(clause -> concerns(clause.notice().region(), divisions))
                .toList();
    }

    private boolean concerns(String region, Divisions divisions) {
        return divisions.contains(region, province.code()) || divisions.contains(province.code(), region);
    }

    /**
     * The files, by path below the tables folder.
     *
     * @param folder folder of the province, such as {@code heilongjiang}
     */
    public SortedMap<String, byte[]> in(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                folder + "/funding.xlsx",
                workbook(
                        folder + "/funding.xlsx",
                        province.name() + "城乡居民基本医疗保险筹资",
                        "各表由有权机关按文件填写；空表、空格表示待填，答复会指出缺哪一格。",
                        FundingTables.ALL,
                        CaseTables.FUNDING));
        files.put(
                folder + "/benefits.xlsx",
                workbook(
                        folder + "/benefits.xlsx",
                        province.name() + "城乡居民基本医疗保险待遇",
                        "各表由有权机关按文件填写；空表、空格表示待填，答复会指出缺哪一格。",
                        BenefitTables.ALL,
                        CaseTables.BENEFIT));
        return files;
    }

    /** The same for demonstration parameters (示例), which only benefit tables have. */
    public SortedMap<String, byte[]> demonstrationIn(String folder) {
        String path = "demo/" + folder + "/benefits.xlsx";
        byte[] content = workbook(
                path,
                "示例参数 · " + province.name(),
                "本工作簿只放示例参数，不是任何地方的政策，只用于演示和测试；每一行的“示例”都填“是”。设 yibao.demo=false 即停用。",
                BenefitTables.ALL,
                CaseTables.BENEFIT);
        return new TreeMap<>(Map.of(path, content));
    }

    private byte[] workbook(
            String path, String title, String what, List<TableTemplate<?>> declared, CaseTemplate cases) {
        List<TableTemplate<?>> tables =
                declared.stream().filter(table -> read.contains(table.name())).toList();
        WorkbookWriter writer = new WorkbookWriter(path, places, clauses).cover(title, cover(what, tables));
        tables.forEach(table -> writer.table(table, List.of()));
        return writer.cases(cases, List.of()).finish();
    }

    private static List<String> cover(String what, List<TableTemplate<?>> tables) {
        Stream<String> meanings = tables.stream().map(table -> "【" + table.name() + "】" + table.guidance());
        return Stream.of(Stream.of(what), meanings, EDITING.stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
