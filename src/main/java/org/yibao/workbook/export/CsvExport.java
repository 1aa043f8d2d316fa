package org.yibao.workbook.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes workbooks as comma-separated values: a file a table, rows as they stand in the sheet. */
public final class CsvExport {
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\n");
    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING) // quotes only where a text needs them
            .build();

    private CsvExport() {}

    /** One file a table and one for the cases, in the order of the sheets. */
    public static List<CsvFile> files(WorkbookTexts workbook) {
        String folder = workbook.path().replaceFirst("\\.xlsx$", "");
        return workbook.sheets().stream()
                .map(sheet -> new CsvFile(folder + "/" + sheet.name() + ".csv", text(sheet)))
                .toList();
    }

    private static String text(SheetText sheet) {
        StringWriter text = new StringWriter();
        try (SequenceWriter lines = MAPPER.writer(LINES).writeValues(text)) {
            lines.write(sheet.labels());
            lines.writeAll(sheet.rows());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
