package org.yibao.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named contents in a stated order, each with its length so that no two contents run together alike. */
public final class ContentHash {
    private static final int AT_ONCE = 1 << 16;

    private final MessageDigest digest;

    public ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public ContentHash add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentHash add(String name, byte[] content) {
        begin(name, content.length);
        digest.update(content);
        return this;
    }

    /**
     * Adds what a file holds, however large: the same as its bytes.
     *
     * @throws IOException when it can't be read, or changes meanwhile
     */
    public ContentHash add(String name, Path file) throws IOException {
        long length = Files.size(file);
        begin(name, length);
        byte[] buffer = new byte[AT_ONCE];
        long added = 0;
        try (InputStream content = Files.newInputStream(file)) {
            for (int read; (read = content.read(buffer)) > 0; added += read) {
                digest.update(buffer, 0, read);
            }
        }
        if (added != length) {
            throw new IOException("文件 %s 在读取时被改动。请等写完再试。".formatted(file.getFileName()));
        }
        return this;
    }

    private void begin(String name, long length) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        digest.update(bytes);
        length(length);
    }

    private void length(long length) {
        digest.update((length + ":").getBytes(StandardCharsets.US_ASCII));
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
