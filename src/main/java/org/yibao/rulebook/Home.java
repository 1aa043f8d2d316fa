package org.yibao.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that rulebooks are made of, by their path below the home, such as {@code rules/jilin/JL-2020-15.yaml}.
 *
 * @param files content by path, with {@code /} between folders
 */
public record Home(SortedMap<String, byte[]> files) {
    private static final String RULES = "rules";
    private static final String TABLES = "decision-tables";
    private static final String PACKAGED = "yibao/";

    /** Path of the table of administrative divisions. */
    static final String DIVISIONS = TABLES + "/divisions.csv";

    /**
     * Reads the folders {@code rules} and {@code decision-tables} below a folder.
     *
     * @throws IllegalArgumentException when one of them is not there
     */
    public static Home folder(Path home) {
        for (String name : new String[] {RULES, TABLES}) {
            if (!Files.isDirectory(home.resolve(name))) {
                throw new IllegalArgumentException(
                        "yibao.home %s 下没有文件夹 %s。请把 yibao.home 指向同时含有 rules 和 decision-tables 的文件夹。"
                                .formatted(home.toAbsolutePath(), name));
            }
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        read(home, RULES, files);
        read(home, TABLES, files);
        return new Home(files);
    }

    /** Reads what travels inside the package. */
    public static Home packaged() {
        Path code = OwnCode.place();
        if (Files.isDirectory(code)) {
            return folder(code.resolve(PACKAGED));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile archive = new ZipFile(code.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (!entry.getName().startsWith(PACKAGED)) {
                    continue;
                }
                String path = entry.getName().substring(PACKAGED.length());
                if ((path.startsWith(RULES + "/") || path.startsWith(TABLES + "/"))
                        && !entry.isDirectory()
                        && isRead(path.substring(path.lastIndexOf('/') + 1))) {
                    files.put(path, archive.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Home(files);
    }

    private static void read(Path home, String folder, Map<String, byte[]> files) {
        try (Stream<Path> found = Files.walk(home.resolve(folder))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                if (isRead(file.getFileName().toString())) {
                    files.put(home.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All but what a spreadsheet program leaves beside an open workbook. */
    private static boolean isRead(String name) {
        return !name.startsWith("~$") && !name.startsWith(".");
    }

    /** The files below a folder with an ending, by their path below that folder's root ({@code rules} or {@code decision-tables}). */
    SortedMap<String, byte[]> below(String root, String folder, String ending) {
        String prefix = root + "/" + folder + "/";
        SortedMap<String, byte[]> found = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith(prefix) && path.endsWith(ending)) {
                found.put(path.substring(root.length() + 1), content);
            }
        });
        return found;
    }

    /** The DRL files of a folder below {@code rules}. */
    SortedMap<String, byte[]> rules(String folder) {
        return below(RULES, folder, ".drl");
    }

    /** The clause registers of a folder below {@code rules}. */
    SortedMap<String, byte[]> registers(String folder) {
        SortedMap<String, byte[]> registers = below(RULES, folder, ".yaml");
        registers.keySet().removeIf(path -> path.endsWith("/" + Jurisdictions.FILE));
        return registers;
    }

    /** The files that make folders jurisdictions, by their path below the home. */
    SortedMap<String, byte[]> jurisdictions() {
        SortedMap<String, byte[]> found = new TreeMap<>(files);
        found.keySet().removeIf(path -> !path.startsWith(RULES + "/") || !path.endsWith("/" + Jurisdictions.FILE));
        return found;
    }

    SortedMap<String, byte[]> tables(String jurisdiction) {
        return below(TABLES, jurisdiction, ".xlsx");
    }

    /** The code tables of the national platform. */
    SortedMap<String, byte[]> codes() {
        return below(TABLES, Jurisdiction.NATIONAL + "/codes", ".csv");
    }

    /** A workbook by its path below the tables folder, such as {@code jilin/funding.xlsx}; {@code null} when there is none. */
    public byte[] table(String path) {
        return files.get(TABLES + "/" + path);
    }

    /** The text of the table of administrative divisions. */
    public String divisions() {
        byte[] content = files.get(DIVISIONS);
        if (content == null) {
            throw new IllegalArgumentException("缺少文件 %s（行政区划表）。".formatted(DIVISIONS));
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
