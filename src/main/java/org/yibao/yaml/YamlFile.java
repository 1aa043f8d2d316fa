package org.yibao.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML file as far as its form goes; what its fields mean is for {@link YamlMap} and those who ask it. Nothing in it is run. */
public final class YamlFile {
    /** What stands in the place of bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private YamlFile() {}

    /**
     * The fields of a file; empty when it has none that could be read, which is then a problem.
     *
     * @param file     path of the file, to name it by
     * @param text     its text
     * @param problems where problems go
     */
    public static Optional<YamlMap> read(String file, String text, List<YamlProblem> problems) {
        int unreadable = text.indexOf(UNREADABLE);
        if (unreadable >= 0) {
            problems.add(new YamlProblem(
                    file, lineOf(text, unreadable), null, null, "有认不出的字符，文件不是以 UTF-8 编码保存的；请用文本编辑器以 UTF-8 编码另存"));
            return Optional.empty();
        }
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root instanceof MappingNode map) {
                return Optional.of(new YamlMap(file, "", map, problems));
            }
            problems.add(new YamlProblem(
                    file, 1, null, root == null ? null : firstLine(text), "写成“字段: 值”的文件，每个字段一行，冒号后有一个空格"));
        } catch (MarkedYAMLException malformed) {
            problems.add(YamlSyntax.problem(file, text, malformed));
        } catch (ReaderException forbidden) {
            problems.add(new YamlProblem(
                    file,
                    lineOf(text, Math.min(forbidden.getPosition(), text.length())),
                    null,
                    null,
                    "有不可用的字符 U+%04X；请删去".formatted(forbidden.getCodePoint())));
        } catch (YAMLException tooMuch) {
            problems.add(new YamlProblem(file, 1, null, null, "文件太大或嵌套太深；应为不超过 3 MB、嵌套不超过 50 层的 YAML 文件"));
        }
        return Optional.empty();
    }

    private static int lineOf(String text, int position) {
        return (int) text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
