package org.yibao.simulation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.files.FigureParquet;
import org.yibao.simulation.report.ExcelReport;
import org.yibao.simulation.report.HtmlReport;
import org.yibao.simulation.report.ReportFigures;
import org.yibao.simulation.request.RequestJson;
import org.yibao.simulation.result.SimulationResult;

/** The files that a result becomes. */
public final class ResultFiles {
    public static final String REQUEST = "request.json";
    public static final String JSON = "result.json";
    public static final String EXCEL = "result.xlsx";
    public static final String PARQUET = "result.parquet";
    public static final String HTML = "report.html";

    /** Rows of a population that were wrong; beside the result, when there are any. */
    public static final String BAD_ROWS = "bad-rows.csv";

    /** Folder of the edited workbooks that reach a goal. */
    public static final String WORKBOOKS = "workbooks";

    private static final ObjectMapper MAPPER = RequestJson.mapper();

    private ResultFiles() {}

    static byte[] json(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Reads a result that was written. */
    public static SimulationResult read(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), SimulationResult.class);
    }

    /** A result that was written, as plain JSON. */
    public static JsonNode tree(Path file) throws IOException {
        return MAPPER.readTree(file.toFile());
    }

    /** Writes them all under temporary names, then moves them into place, the result itself last. */
    static void write(SimulationResult result, RunFolder folder, Progress progress) throws IOException {
        progress.check();
        progress.begin("写结果", -1);
        FigureParquet.write(ReportFigures.of(result), folder.temporary(PARQUET));
        Files.write(folder.temporary(EXCEL), ExcelReport.of(result));
        Files.write(folder.temporary(HTML), HtmlReport.of(result).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.temporary(JSON), json(result));
        progress.check();
        for (String name : List.of(PARQUET, EXCEL, HTML, JSON)) {
            folder.place(name);
        }
    }

    /** Removes whatever there is of them. */
    static void remove(RunFolder folder) throws IOException {
        for (String name : List.of(JSON, HTML, EXCEL, PARQUET)) {
            folder.remove(name);
        }
        RunFolder.delete(folder.path().resolve(WORKBOOKS));
    }
}
