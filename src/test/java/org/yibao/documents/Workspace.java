package org.yibao.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yibao.Books;
import org.yibao.command.Ran;
import org.yibao.workbook.edit.CellEdit;
import org.yibao.workbook.edit.WorkbookEdits;

/** A folder in which the commands of the documents find what they name: a home, and workbooks that somebody edited. */
record Workspace(Path folder) {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final String SPLIT = "财政补助分担";

    /** Lays out what a command needs. */
    static void prepare(Path folder, Command command) throws IOException {
        for (Map.Entry<String, byte[]> file : Books.HOME.files().entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        Workspace workspace = new Workspace(folder);
        workspace.edited(
                "edited.xlsx", new CellEdit(FUNDING, SPLIT, "D13", "450"), new CellEdit(FUNDING, SPLIT, "E13", "56"));
        workspace.edited("unit.xlsx", new CellEdit(FUNDING, SPLIT, "D12", "330元"));
        workspace.edited("sum.xlsx", new CellEdit(FUNDING, SPLIT, "D12", "340"));
        workspace.edited("overlap.xlsx", new CellEdit(FUNDING, "个人缴费标准", "E14", "18"));
        workspace.edited("before.xlsx");
        workspace.edited("mine.xlsx", new CellEdit(FUNDING, SPLIT, "H12", "核对过"));
        workspace.edited("theirs.xlsx", new CellEdit(FUNDING, SPLIT, "H13", "核对过"));
        write(folder.resolve("benefits.xlsx"), Books.HOME.table("demo/jilin/benefits.xlsx"));
        Files.writeString(folder.resolve("request.json"), """
                {"year":2020,"population":{"generated":{"province":"220000","persons":1000,"seed":7}}}""");
        Files.writeString(folder.resolve("upload.json"), """
                {"year":2020,"candidate":{"workbooks":{"demo/jilin/benefits.xlsx":"mine"}},
                 "population":{"files":{"persons":"persons.parquet","visits":"visits.parquet"}}}""");
        if (command.toString().contains("persons.parquet")) {
            workspace.people();
        }
    }

    private void people() {
        Ran.run(
                "population",
                "--generate",
                "220000:1000:7",
                "--persons",
                folder.resolve("persons.parquet"),
                "--visits",
                folder.resolve("visits.parquet"));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void edited(String name, CellEdit... edits) throws IOException {
        byte[] shipped = Books.HOME.table(FUNDING);
        byte[] content = edits.length == 0
                ? shipped
                : WorkbookEdits.apply(Map.of(FUNDING, shipped), List.of(edits)).get(FUNDING);
        write(folder.resolve(name), content);
    }
}
