package org.yibao.web.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.yibao.simulation.run.NamedFiles;
import org.yibao.simulation.run.NewRun;

/**
 * Files that came with a request, in the folder of its run, by the names of their parts and by their own names.
 *
 * @param byName where each is kept
 */
record UploadedFiles(Map<String, Path> byName) implements NamedFiles {
    private static final int LONGEST_NAME = 100;

    /** No files. */
    static final UploadedFiles NONE = new UploadedFiles(Map.of());

    /** Moves files into the folder of a run. Nothing of a name decides where: each gets a folder with a number. */
    static UploadedFiles keep(List<FileUpload> uploads, NewRun run) throws IOException {
        Map<String, Path> byName = new LinkedHashMap<>();
        int number = 0;
        for (FileUpload upload : uploads) {
            Path folder = Files.createDirectory(run.uploads().resolve(Integer.toString(++number)));
            Path file = folder.resolve(harmless(upload.fileName()));
            Files.move(upload.uploadedFile(), file, StandardCopyOption.REPLACE_EXISTING);
            byName.putIfAbsent(upload.name(), file);
            if (upload.fileName() != null && !upload.fileName().isBlank()) {
                byName.putIfAbsent(upload.fileName(), file);
            }
        }
        return new UploadedFiles(byName);
    }

    /** A file's own name without anything that could lead elsewhere; its ending says what kind it is. */
    private static String harmless(String name) {
        String kept =
                name == null ? "" : name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
        return kept.isEmpty() ? "file" : kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
    }

    Set<String> names() {
        return byName.keySet();
    }

    @Override
    public Path path(String name) {
        return byName.get(name);
    }
}
