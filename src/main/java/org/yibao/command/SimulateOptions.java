package org.yibao.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibao.simulation.request.RequestJson;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.request.SimulationRequest.Parameters;
import org.yibao.simulation.request.SimulationRequest.PopulationPart;
import org.yibao.simulation.request.SimulationRequest.VersionPart;
import org.yibao.workbook.edit.CellEdit;
import picocli.CommandLine.Option;

/** What is asked of a simulation: a request file, options, or options over the file. */
final class SimulateOptions {
    private static final Pattern EDIT = Pattern.compile("([^#]+)#([^!]+)!([^=!]+)=(.*)", Pattern.DOTALL);

    @Option(names = "--request", paramLabel = "文件", description = "JSON 请求，与 REST 相同；其余选项优先于它")
    private Path request;

    @Option(names = "--year", paramLabel = "年度", description = "政策年度，也是人口的年度")
    private Integer year;

    @Option(names = "--baseline-year", paramLabel = "年度", description = "基准的政策年度，与 --year 不同时写")
    private Integer baselineYear;

    @Option(names = "--candidate-year", paramLabel = "年度", description = "方案的政策年度，与 --year 不同时写")
    private Integer candidateYear;

    @Option(
            names = "--edit",
            paramLabel = "工作簿#工作表!单元格=值",
            description = "方案改一格，可写多次，例如 demo/jilin/benefits.xlsx#住院待遇!F14=340")
    private List<String> edits = List.of();

    @Option(names = "--baseline-home", paramLabel = "文件夹", description = "基准用另一个含有 rules 和 decision-tables 的文件夹")
    private String baselineHome;

    @Option(names = "--candidate-home", paramLabel = "文件夹", description = "方案用另一个含有 rules 和 decision-tables 的文件夹")
    private String candidateHome;

    @Option(
            names = "--candidate-workbook",
            paramLabel = "路径=文件",
            description = "方案用另一份工作簿，例如 jilin/funding.xlsx=mine.xlsx")
    private Map<String, String> candidateWorkbooks = Map.of();

    @Option(names = "--generate", paramLabel = "省:人数:种子", description = "合成人口，例如 220000:10000:7")
    private String generate;

    @Option(names = "--represent", paramLabel = "人数", description = "合成人口共代表多少人")
    private Long represents;

    @Option(names = "--head-counts", paramLabel = "文件", description = "人数表（CSV 或 Excel），只算筹资")
    private String headCounts;

    @Option(names = "--persons", paramLabel = "文件", description = "人员文件（Parquet 或 CSV）")
    private String persons;

    @Option(names = "--visits", paramLabel = "文件", description = "就医文件（Parquet 或 CSV）")
    private String visits;

    @Option(names = "--on-bad-row", paramLabel = "stop|skip", description = "人口文件有误的行：stop 停止（不写时），skip 跳过")
    private String onBadRow;

    @Option(names = "--reserve", paramLabel = "统筹区=元", description = "基金 1 月 1 日的累计结余，可写多次")
    private Map<String, BigDecimal> reserves = Map.of();

    @Option(names = "--catastrophic-above", paramLabel = "元", description = "全年自付超过多少算大额负担；不写就是示例 10000.00")
    private BigDecimal catastrophicAbove;

    @Option(names = "--no-attribution", description = "不算每一格的影响")
    private boolean noAttribution;

    /** @throws IllegalArgumentException when an option is not written as it must be */
    SimulationRequest request() throws IOException {
        SimulationRequest base =
                request == null ? new SimulationRequest(0, null, null, null, null, null, null, null) : read(request);
        return new SimulationRequest(
                year == null ? base.year() : year,
                version(base.baseline(), baselineYear, List.of(), Map.of(), baselineHome),
                version(base.candidate(), candidateYear, cellEdits(), candidateWorkbooks, candidateHome),
                population(base.population()),
                parameters(base.parameters()),
                base.attribution() && !noAttribution,
                base.projection(),
                base.goal());
    }

    private static SimulationRequest read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        try {
            return RequestJson.mapper().readValue(file.toFile(), SimulationRequest.class);
        } catch (JsonProcessingException malformed) {
            throw new IOException("%s 不是合法的请求：%s".formatted(file, place(malformed)), malformed);
        }
    }

    /** Where a request is wrong: the field where one is known, else line and column. */
    private static String place(JsonProcessingException malformed) {
        if (malformed instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            StringBuilder field = new StringBuilder();
            for (JsonMappingException.Reference step : wrong.getPath()) {
                field.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
            }
            return "字段 %s 的名称或类型不对（数字不加引号，文字加引号；字段见 docs/simulation.md）。".formatted(field.substring(1));
        }
        return "第%d行第%d列不是 JSON。"
                .formatted(
                        malformed.getLocation().getLineNr(),
                        malformed.getLocation().getColumnNr());
    }

    private static VersionPart version(
            VersionPart base, Integer year, List<CellEdit> edits, Map<String, String> workbooks, String home) {
        List<CellEdit> all = new ArrayList<>(base.edits());
        all.addAll(edits);
        Map<String, String> files = new HashMap<>(base.workbooks());
        files.putAll(workbooks);
        return new VersionPart(year == null ? base.year() : year, all, files, home == null ? base.home() : home);
    }

    private List<CellEdit> cellEdits() {
        return edits.stream().map(SimulateOptions::edit).toList();
    }

    private static CellEdit edit(String text) {
        Matcher parts = EDIT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "--edit 的值“%s”应写成 工作簿#工作表!单元格=值，例如 demo/jilin/benefits.xlsx#住院待遇!F14=340。".formatted(text));
        }
        return new CellEdit(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    private PopulationPart population(PopulationPart base) {
        boolean given = generate != null || headCounts != null || persons != null || visits != null;
        if (!given) {
            return base;
        }
        return new PopulationPart(
                generate == null ? null : GeneratedOption.of(generate, represents),
                headCounts == null ? null : new PopulationPart.HeadCounts(headCounts),
                persons == null && visits == null ? null : new PopulationPart.Files(persons, visits, onBadRow()));
    }

    private PopulationPart.OnBadRow onBadRow() {
        if (onBadRow == null || onBadRow.equalsIgnoreCase("stop")) {
            return PopulationPart.OnBadRow.STOP;
        } else if (onBadRow.equalsIgnoreCase("skip")) {
            return PopulationPart.OnBadRow.SKIP;
        }
        throw new IllegalArgumentException("--on-bad-row 的值“%s”应为 stop 或 skip。".formatted(onBadRow));
    }

    private Parameters parameters(Parameters base) {
        Map<String, BigDecimal> all = new HashMap<>(base.reserves());
        all.putAll(reserves);
        return new Parameters(
                catastrophicAbove == null ? base.catastrophicAbove() : catastrophicAbove,
                base.overProtectionAbove(),
                all,
                base.resamples(),
                base.seed());
    }
}
