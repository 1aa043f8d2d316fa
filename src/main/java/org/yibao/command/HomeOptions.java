package org.yibao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.workbook.DeclaredPath;
import picocli.CommandLine.Option;

/** Where rules and tables are, for commands that need them. */
final class HomeOptions {
    static final String TABLES = "decision-tables";

    @Option(
            names = {"-H", "--home"},
            paramLabel = "文件夹",
            description = "含有 rules 和 decision-tables 的文件夹；不写时从文件所在处向上找，找不到用程序自带的")
    private Path home;

    /** The home that a file or folder lies in, or the packaged one. */
    Home home(Path near) {
        return folder(near).map(Home::folder).orElseGet(Home::packaged);
    }

    Rulebooks rulebooks(Home files) {
        return Rulebooks.load(files, true);
    }

    /**
     * The folder of the home that was named, or that the working folder lies in.
     *
     * @throws IllegalArgumentException when there is none: in the packaged one nothing can be written
     */
    Path folder() {
        return folder(Path.of(""))
                .orElseThrow(() ->
                        new IllegalArgumentException("没有找到同时含有 rules 和 decision-tables 的文件夹。请到那个文件夹里运行，或用 --home 指明。"));
    }

    private Optional<Path> folder(Path near) {
        if (home != null) {
            return Optional.of(home);
        }
        for (Path folder = near.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("rules")) && Files.isDirectory(folder.resolve(TABLES))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The path of a workbook below the tables folder: by where it lies, or else by what its header rows say. */
    String path(Path file, byte[] content) {
        Path tables = folder(file)
                .map(folder -> folder.resolve(TABLES).toAbsolutePath().normalize())
                .orElse(null);
        Path absolute = file.toAbsolutePath().normalize();
        return tables != null && absolute.startsWith(tables)
                ? tables.relativize(absolute).toString().replace('\\', '/')
                : DeclaredPath.of(content);
    }

    static byte[] content(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        return Files.readAllBytes(file);
    }
}
