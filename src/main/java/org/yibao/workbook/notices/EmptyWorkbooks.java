package org.yibao.workbook.notices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.tables.BenefitTables;
import org.yibao.tables.FundingTables;
import org.yibao.tables.TableTemplate;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;
import org.yibao.workbook.write.WorkbookWriter;

/** The workbooks that a province begins with: its tables without rows, its places and clauses in the drop-downs. */
public final class EmptyWorkbooks {
    private final Divisions divisions;
    private final NoticeWorkbook workbooks;
    private final Division province;
    private final Set<String> read;

    /**
     * @param clauses clauses of all notices; those of the country and of the province are offered
     * @param read    names of the tables that some rule of the province reads: others would decide nothing
     */
    public EmptyWorkbooks(Division province, Divisions divisions, Collection<Clause> clauses, Set<String> read) {
        this.divisions = divisions;
        this.province = province;
        this.read = Set.copyOf(read);
        this.workbooks = new NoticeWorkbook(
                divisions, clauses.stream().filter(this::concerns).toList());
    }

    private boolean concerns(Clause clause) {
        String region = clause.notice().region();
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
        WorkbookWriter writer = workbooks
                .writer(path, division -> divisions.contains(province.code(), division.code()))
                .cover(title, NoticeWorkbook.cover(what, tables));
        tables.forEach(table -> writer.table(table, List.of()));
        return writer.cases(cases, List.of()).finish();
    }
}
