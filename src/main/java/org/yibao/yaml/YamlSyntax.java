package org.yibao.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says of a file that is no YAML what is most likely wrong, in words of our own: what people in fact mistype, and where. */
final class YamlSyntax {
    private static final Pattern TAB_BEFORE_TEXT = Pattern.compile(" *\\t.*");
    private static final Pattern CHINESE_COLON = Pattern.compile("\\s*(- )?\\s*\\w+：.*");
    private static final Pattern NO_BLANK_AFTER_COLON = Pattern.compile("\\s*(- )?\\s*[a-zA-Z]+:[^\\s].*");
    private static final Pattern COLON_IN_TEXT = Pattern.compile("\\s*(- )?\\s*\\w+: +[^\"'\\[{|>].*: .*");
    private static final Pattern OPENED_QUOTE = Pattern.compile("\\s*(- )?\\s*\\w+: +([\"'])(?:(?!\\2).)*");
    private static final Pattern OPENED_BRACKET = Pattern.compile("\\s*(- )?\\s*\\w+: +\\[[^]]*");

    private YamlSyntax() {}

    static YamlProblem problem(String file, String text, MarkedYAMLException malformed) {
        List<String> lines = text.lines().toList();
        int found = line(malformed.getProblemMark(), lines);
        int begun = malformed.getContextMark() == null ? found : line(malformed.getContextMark(), lines);
        // A parser stumbles over the line below the mistake, or where what it had begun before does not end.
        int wrong = Stream.of(found, previous(found, lines), begun)
                .filter(line -> hint(text(line, lines)) != null)
                .findFirst()
                .orElse(found);
        String hint = hint(text(wrong, lines));
        return new YamlProblem(
                file,
                wrong,
                null,
                text(wrong, lines).isBlank() ? null : text(wrong, lines),
                hint == null ? "合乎 YAML 写法的一行；请检查这一行和上一行：缩进是否对齐、冒号后有没有空格、引号和括号是否成对、字段名是否写在行首" : hint);
    }

    private static String hint(String line) {
        if (TAB_BEFORE_TEXT.matcher(line).matches()) {
            return "以空格缩进的一行；行首有制表符（Tab），请换成空格";
        }
        if (CHINESE_COLON.matcher(line).matches()) {
            return "“字段: 值”；字段名后是中文冒号，请换成英文冒号加一个空格";
        }
        if (NO_BLANK_AFTER_COLON.matcher(line).matches()) {
            return "“字段: 值”；冒号后没有空格，请加上";
        }
        if (COLON_IN_TEXT.matcher(line).matches()) {
            return "“字段: 值”；值里又有冒号加空格，请给整个值加上英文引号";
        }
        if (OPENED_QUOTE.matcher(line).matches()) {
            return "引号成对的值；引号没有闭合，请补上";
        }
        if (OPENED_BRACKET.matcher(line).matches()) {
            return "写成 [甲, 乙] 的列表；方括号没有闭合，请补上";
        }
        return null;
    }

    private static int previous(int line, List<String> lines) {
        int previous = line - 1;
        while (previous > 1 && text(previous, lines).isBlank()) {
            previous--;
        }
        return Math.max(previous, 1);
    }

    private static int line(Mark mark, List<String> lines) {
        return mark == null ? 1 : Math.max(1, Math.min(mark.getLine() + 1, lines.size()));
    }

    private static String text(int line, List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(line - 1);
    }
}
