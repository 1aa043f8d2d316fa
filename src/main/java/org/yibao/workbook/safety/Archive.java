package org.yibao.workbook.safety;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The archive that a workbook is: its entries, read with limits. An archive that lists its entries twice, in its directory and before
 * each entry, is accepted only when both lists say the same: else two programs would read two different workbooks.
 */
final class Archive implements Closeable {
    private static final String DAMAGED = "压缩包已损坏或不完整，请重新保存或重新上传 .xlsx 工作簿";
    private static final int LONGEST_NAME = 200;

    private final ZipFile directory;
    private final Unpacked unpacked = new Unpacked();
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Archive(ZipFile directory) {
        this.directory = directory;
    }

    /** @throws UnsafeWorkbookException when the archive is damaged, or its entries are not as those of a workbook */
    static Archive open(byte[] content) throws IOException {
        Archive archive = new Archive(directory(content));
        List<String> listed = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(archive.directory.getEntriesInPhysicalOrder())) {
            archive.add(entry);
            listed.add(entry.getName());
        }
        if (!listed.equals(walked(content))) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
        return archive;
    }

    private static ZipFile directory(byte[] content) {
        try {
            return ZipFile.builder().setByteArray(content).get();
        } catch (IOException | RuntimeException damaged) {
            throw UnsafeWorkbookException.because(DAMAGED);
        }
    }

    private void add(ZipArchiveEntry entry) {
        if (entries.size() == Limits.ENTRIES) {
            throw UnsafeWorkbookException.because("压缩包里的部件超过 %d 个，请另存为 .xlsx 后再提交".formatted(Limits.ENTRIES));
        }
        requireOrdinary(entry.getName(), entry.getRawName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw UnsafeWorkbookException.because("压缩包已加密，请去掉密码后再提交 .xlsx 工作簿");
        }
        if (entry.getMethod() != ZipMethod.STORED.getCode() && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
            throw UnsafeWorkbookException.because("压缩方式不是 .xlsx 工作簿所用的，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
        if (entries.put(key(entry.getName()), entry) != null) {
            throw UnsafeWorkbookException.because("压缩包里有两个同名的部件，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
    }

    /** @param raw the name as it stands in the file: a backslash in it may already have been turned round */
    private static void requireOrdinary(String name, byte[] raw) {
        boolean strange = name.isBlank()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || new String(raw, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/", -1)).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
        if (strange) {
            throw UnsafeWorkbookException.because("压缩包里有名称异常的部件，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx");
        }
    }

    /** Names of the entries as they follow one another in the file. */
    private static List<String> walked(byte[] content) throws IOException {
        List<String> names = new ArrayList<>();
        Unpacked all = new Unpacked();
        byte[] buffer = new byte[8192];
        try (ZipArchiveInputStream walk = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (ZipArchiveEntry entry = walk.getNextEntry(); entry != null; entry = walk.getNextEntry()) {
                names.add(entry.getName());
                for (int count = walk.read(buffer); count >= 0; count = walk.read(buffer)) {
                    all.add(count);
                }
            }
        }
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Names of the files in the archive; folders are left out. */
    List<String> names() {
        return entries.values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .sorted()
                .toList();
    }

    /** Whether there is a file of this name, in small or capital letters. */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The first bytes of a file. */
    byte[] start(String name) throws IOException {
        try (InputStream content = directory.getInputStream(entries.get(key(name)))) {
            return content.readNBytes(4);
        }
    }

    /** Reads an XML file to its end, and what it says against its checksum. */
    void scan(String name, long most, PartVisitor visitor) throws IOException {
        read(name, most, true, content -> XmlScan.scan(content, visitor));
    }

    /** Unpacks a file that is not XML, and compares it with its checksum. */
    void unpack(String name, long most) throws IOException {
        read(name, most, false, content -> {});
    }

    private void read(String name, long most, boolean xml, Consumer consumer) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        try (MeteredStream content = new MeteredStream(directory.getInputStream(entry), unpacked, most, xml)) {
            consumer.accept(content);
            content.transferTo(java.io.OutputStream.nullOutputStream());
            if (content.checksum() != entry.getCrc() || content.length() != entry.getSize()) {
                throw UnsafeWorkbookException.because(DAMAGED);
            }
        }
    }

    /** Reads a stream. */
    private interface Consumer {
        void accept(InputStream content) throws IOException;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
