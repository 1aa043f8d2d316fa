package org.yibao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands in {@code bin} as processes, where the locale is none and names are Chinese. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are scripts for a Unix shell")
class ScriptsTest {
    private static final String TABLES = "decision-tables/jilin/funding.xlsx";

    @TempDir
    static Path folder;

    private static Path home;

    /** A folder like that of a checkout that was built, of the classes and libraries that the tests run with. */
    @BeforeAll
    static void lay_out_a_built_checkout() throws IOException {
        home = Files.createDirectory(folder.resolve("医保 规则"));
        copy(Path.of("bin"), home.resolve("bin"));
        copy(Path.of("rules"), home.resolve("rules"));
        copy(Path.of("decision-tables"), home.resolve("decision-tables"));
        Path built = home.resolve("target/quarkus-app");
        Files.createDirectories(built.resolve("lib/main"));
        Files.createDirectories(built.resolve("lib/boot"));
        archive(
                Path.of("target/classes"),
                Files.createDirectory(built.resolve("app")).resolve("yibao.jar"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (entry.endsWith(".jar") && Files.exists(library)) {
                Files.createSymbolicLink(built.resolve("lib/main").resolve(library.getFileName()), library);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void archive(Path from, Path to) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(to));
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                archive.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                Files.copy(file, archive);
            }
        }
    }

    private record Ended(int code, String output) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("LC_ALL", "C");
        process.environment()
                .put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        Process running = process.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(running.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** Java writes the words of a command in the encoding of its own locale: a shell that reads a file hands on any. */
    private static Ended shell(String line) throws IOException, InterruptedException {
        Path script = Files.createTempFile(folder, "script", ".sh");
        Files.writeString(script, "cd \"$(dirname \"$0\")\"/*规则 || exit 9\n" + line + "\n");
        return run("sh", script.toString());
    }

    @Test
    void check_a_workbook_in_a_folder_with_a_chinese_name() throws Exception {
        Ended checked = shell("bin/yibao check " + TABLES);
        assertThat(checked.output()).contains("jilin/funding.xlsx：可以使用", "用例 32 条，通过 32 条");
        assertThat(checked.code()).isZero();
    }

    @Test
    void understand_chinese_words_and_name_files_in_chinese() throws Exception {
        Ended added = shell("cp " + TABLES + " 草稿.xlsx; bin/yibao table add-column 草稿.xlsx 个人缴费标准 户籍地");
        assertThat(added.output()).contains("个人缴费标准").doesNotContain("?", "�");
        Ended exported = shell("bin/yibao export -o 输出 " + TABLES);
        assertThat(exported.code()).as(exported.output()).isZero();
        assertThat(home.resolve("输出/jilin/funding/财政补助分担.csv")).exists();
    }

    @Test
    void run_through_links() throws Exception {
        Ended linked = shell("mkdir 链接; ln -s ../bin/yibao 链接/命令; ln -s 命令 链接/再; cd 链接; ./再 cases ../" + TABLES);
        assertThat(linked.output()).contains("通过 32 条");
        assertThat(linked.code()).isZero();
        Ended text = shell("mkdir 文本; ln -s \"$PWD/bin/workbook-text\" 文本/看; 文本/看 " + TABLES);
        assertThat(text.output()).contains("财政补助分担");
        assertThat(text.code()).isZero();
    }

    /** An archive of classes that no Java machine can use changes nothing but the time. */
    @Test
    void run_beside_an_archive_of_classes_that_is_none() throws Exception {
        Path archive = home.resolve("target/quarkus-app/commands.jsa");
        Files.writeString(archive, "none");
        try {
            Ended checked = shell("bin/yibao cases " + TABLES);
            assertThat(checked.output()).contains("通过 32 条").doesNotContain("shared", "archive");
            assertThat(checked.code()).isZero();
        } finally {
            Files.delete(archive);
        }
    }

    @Test
    void say_what_to_build_where_nothing_is_built() throws Exception {
        Path bare = Files.createDirectory(folder.resolve("未构建"));
        copy(Path.of("bin"), bare.resolve("bin"));
        Ended refused = shell("../*构建/bin/yibao check " + TABLES);
        assertThat(refused.output()).contains("Build the service first");
        assertThat(refused.code()).isEqualTo(2);
    }
}
