package org.yibao.workbook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window: opens workbooks, types into cells, and saves them again. It runs a macro that shows them, because a hidden
 * workbook, like one that {@code --convert-to} opens, has no view and so loses what belongs to one, such as frozen rows. Where LibreOffice
 * itself can show nothing and dies of it, as Debian's {@code libreoffice-calc-nogui} does, the workbooks are opened hidden.
 *
 * @param program the program {@code soffice}
 */
record LibreOffice(Path program) {
    private static final long LONGEST_SECONDS = 180;
    private static final String SAVING = "macro:///Standard.Saving.Main";
    private static final int ABORTED = 128 + 6;

    /** What a person types into a cell. */
    record Typed(String workbook, String sheet, String cell, String text) {}

    /**
     * What was saved.
     *
     * @param workbooks by name
     * @param shown     whether the workbooks had a view
     */
    record Saved(Map<String, byte[]> workbooks, boolean shown) {}

    /** LibreOffice, where it is on the path. */
    static Optional<LibreOffice> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** The workbooks as LibreOffice saves them, by the same names. */
    Saved savedAgain(Map<String, byte[]> workbooks, List<Typed> typed, Path folder) {
        try {
            List<String> macro = new ArrayList<>();
            for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
                Path source = folder.resolve(flat(workbook.getKey()));
                Files.write(source, workbook.getValue());
                macro.add("document = StarDesktop.loadComponentFromURL(\"%s\", \"_blank\", 0, opening())"
                        .formatted(source.toUri()));
                typed.stream()
                        .filter(each -> each.workbook().equals(workbook.getKey()))
                        .map(each -> "document.Sheets.getByName(\"%s\").getCellRangeByName(\"%s\").setFormula(\"%s\")"
                                .formatted(each.sheet(), each.cell(), each.text()))
                        .forEach(macro::add);
                macro.add("document.storeToURL(\"%s\", format())"
                        .formatted(saved(workbook.getKey(), folder).toUri()));
                macro.add("document.close(True)");
            }
            boolean shown = run(folder, macro);
            Map<String, byte[]> saved = new TreeMap<>();
            for (String name : workbooks.keySet()) {
                saved.put(name, Files.readAllBytes(saved(name, folder)));
            }
            return new Saved(saved, shown);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Path saved(String workbook, Path folder) {
        return folder.resolve("saved-" + flat(workbook));
    }

    private static String flat(String path) {
        return path.replace('/', '-');
    }

    /** Whether the workbooks were shown. */
    private boolean run(Path folder, List<String> macro) throws IOException {
        finish(folder, "--terminate_after_init"); // makes a profile: the first start would overwrite the macro
        Path library = folder.resolve("profile/user/basic/Standard");
        Files.createDirectories(library);
        Files.writeString(library.resolve("script.xlb"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard">
                <library:element library:name="Saving"/>
                </library:library>
                """);
        write(library, macro, false);
        int exit = start(folder, SAVING);
        if (exit == ABORTED) {
            write(library, macro, true);
            finish(folder, SAVING);
            return false;
        }
        require(exit == 0, "failed", folder);
        return true;
    }

    private static void write(Path library, List<String> macro, boolean hidden) throws IOException {
        Files.writeString(
                library.resolve("Saving.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Saving" script:language="StarBasic">
                Sub Main
                Dim opening(0) As New com.sun.star.beans.PropertyValue
                opening(0).Name = "Hidden"
                opening(0).Value = %s
                Dim format(0) As New com.sun.star.beans.PropertyValue
                format(0).Name = "FilterName"
                format(0).Value = "Calc MS Excel 2007 XML"
                %s
                StarDesktop.terminate()
                End Sub
                </script:module>
                """.formatted(hidden ? "True" : "False", String.join("\n", macro)));
    }

    private void finish(Path folder, String what) throws IOException {
        require(start(folder, what) == 0, "failed", folder);
    }

    private static void require(boolean done, String otherwise, Path folder) throws IOException {
        if (!done) {
            throw new IllegalStateException("LibreOffice %s: %s".formatted(otherwise, Files.readString(log(folder))));
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("log.txt");
    }

    /** Its exit value. */
    private int start(Path folder, String what) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(), // another one may be running
                        "--headless",
                        "--norestore",
                        "--nologo",
                        what)
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        try {
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            require(ended, "did not finish", folder);
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
