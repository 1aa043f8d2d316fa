package org.yibao.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Tells this build of our classes from others, by the checksum of each. */
final class OwnCode {
    private static final String CLASS = ".class";
    private static final String NAME = name();

    private OwnCode() {}

    /** A hash over all our classes. */
    static String hash() {
        return NAME;
    }

    /** The archive or folder that our classes lie in. */
    static Path place() {
        try {
            return Path.of(OwnCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name() {
        try {
            ContentHash hash = new ContentHash();
            checksums(place()).forEach((path, checksum) -> hash.add(path, Long.toHexString(checksum)));
            return hash.hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SortedMap<String, Long> checksums(Path place) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        if (!Files.isDirectory(place)) {
            try (ZipFile archive = new ZipFile(place.toFile())) {
                archive.stream()
                        .filter(entry -> entry.getName().endsWith(CLASS))
                        .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
            }
            return checksums;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(CLASS)).toList()) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(place.relativize(file).toString().replace('\\', '/'), checksum.getValue());
            }
        }
        return checksums;
    }
}
