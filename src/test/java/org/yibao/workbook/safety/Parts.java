package org.yibao.workbook.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook by their path, taken apart, changed and packed again. */
public final class Parts {
    private final Map<String, byte[]> contents;

    private Parts(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    public static Parts of(byte[] workbook) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                contents.put(entry.getName(), archive.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Parts(contents);
    }

    public Parts copy() {
        return new Parts(new LinkedHashMap<>(contents));
    }

    public Map<String, byte[]> contents() {
        return contents;
    }

    public String text(String part) {
        return new String(contents.get(part), StandardCharsets.UTF_8);
    }

    public Parts put(String part, byte[] content) {
        contents.put(part, content);
        return this;
    }

    public Parts put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public Parts without(String part) {
        contents.remove(part);
        return this;
    }

    public Parts change(String part, UnaryOperator<String> change) {
        return put(part, change.apply(text(part)));
    }

    /** Replaces a text that the part must hold. */
    public Parts replace(String part, String old, String with) {
        if (!text(part).contains(old)) {
            throw new IllegalArgumentException("%s holds no “%s”.".formatted(part, old));
        }
        return change(part, text -> text.replace(old, with));
    }

    /** Leaves out the rows of the sheets that hold no value. */
    public Parts withoutBlankRows() {
        contents.keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/sheet"))
                .toList()
                .forEach(part -> change(part, text -> text.replaceAll("<row [^>]*>(<c [^>]*/>)*</row>", "")));
        return this;
    }

    public byte[] pack() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(packed)) {
            archive.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : contents.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
