package org.yibao.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of a YAML file, or of one entry in it. Who asks for a field that is missing or wrong gets {@code null} (or no elements), and
 * the problem is noted: so that one reading finds them all.
 */
public final class YamlMap {
    private final String file;
    private final String path;
    private final int line;
    private final List<YamlProblem> problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private boolean sound = true;

    /** @param path names of the fields that lead to it, each with a dot behind it */
    YamlMap(String file, String path, MappingNode map, List<YamlProblem> problems) {
        this.file = file;
        this.path = path;
        this.line = line(map);
        this.problems = problems;
        for (NodeTuple tuple : map.getValue()) {
            add(tuple);
        }
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            problem(line(tuple.getKeyNode()), null, null, "字段名应为文字");
        } else if (fields.putIfAbsent(name.getValue(), tuple.getValueNode()) == null) {
            lines.put(name.getValue(), line(name));
        } else {
            problem(line(name), name.getValue(), null, "这个字段在第%d行已经写过；同一处只能写一次".formatted(lines.get(name.getValue())));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether no problem has been noted of this entry itself. */
    public boolean sound() {
        return sound;
    }

    /** Line on which a field stands, or else the entry begins. */
    public int line(String field) {
        return lines.getOrDefault(field, line);
    }

    /** A text that must be there. */
    public String text(String field) {
        String text = optionalText(field);
        if (text == null && absent(field)) {
            missing(field, "文字");
        }
        return text;
    }

    /** A text; {@code null} when it is not there. */
    public String optionalText(String field) {
        Node node = node(field);
        return node == null ? null : scalar(field, node, "一段文字");
    }

    /** A day; {@code null} when it is not there. */
    public LocalDate optionalDate(String field) {
        String text = optionalText(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            problem(field, text, "写成 2020-08-01 样子的日期，年月日都要有");
            return null;
        }
    }

    /** Constants of an enumeration by their names, at least one. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (String text : texts(field, true, "列表，写成 [甲, 乙]，可用：" + names(type))) {
            E choice = constant(field, text, type);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /** A constant of an enumeration by its name. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        String text = optionalText(field);
        if (text == null) {
            if (absent(field)) {
                missing(field, names(type) + " 之一");
            }
            return null;
        }
        return constant(field, text, type);
    }

    private <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problem(field, text, names(type) + " 之一（大写）");
        return null;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    }

    /** A list of texts, at least one. */
    public List<String> texts(String field) {
        return texts(field, true, "列表，写成 [甲, 乙]，至少一项");
    }

    /** A list of texts; none when it is not there. */
    public List<String> optionalTexts(String field) {
        return texts(field, false, "列表，写成 [甲, 乙]");
    }

    private List<String> texts(String field, boolean required, String expected) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(field, required, expected)) {
            String text = scalar(field, element, "一段文字");
            if (text != null) {
                texts.add(text);
            } else if (blank(element)) {
                problem(line(element), field, null, "列表里有空的一项；请填写或删去");
            }
        }
        return texts;
    }

    /** An entry with fields of its own. */
    public YamlMap map(String field) {
        Node node = node(field);
        if (node instanceof MappingNode map) {
            return inner(field, map);
        }
        if (node == null) {
            missing(field, "下面缩进写出的若干字段");
        } else {
            problem(field, shown(node), "下面缩进写出的若干字段");
        }
        return null;
    }

    /** A list of entries with fields of their own, at least one. */
    public List<YamlMap> maps(String field) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node element : elements(field, true, "列表，每项以“- ”开头，至少一项")) {
            if (element instanceof MappingNode map) {
                maps.add(inner(field, map));
            } else {
                problem(line(element), field, shown(element), "以“- ”开头、写出若干字段的一项");
            }
        }
        return maps;
    }

    private YamlMap inner(String field, MappingNode map) {
        return new YamlMap(file, path + field + ".", map, problems);
    }

    private List<Node> elements(String field, boolean required, String expected) {
        Node node = node(field);
        if (node instanceof SequenceNode list && !(required && list.getValue().isEmpty())) {
            return list.getValue().stream().filter(this::writtenOut).toList();
        }
        if (node != null) {
            problem(field, shown(node), expected);
        } else if (required) {
            missing(field, expected);
        }
        return List.of();
    }

    /** Notes every field that nobody has asked for. */
    public void requireNoOther() {
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                problem(field, field, "这些字段之一：" + String.join("、", known));
            }
        }
    }

    /** Notes a problem of a field. */
    public void problem(String field, String value, String expected) {
        problem(line(field), field, value, expected);
    }

    private void missing(String field, String expected) {
        problem(line(field), field, null, "缺少这个字段，应为" + expected + "；请补上");
    }

    private void problem(int where, String field, String value, String expected) {
        sound = false;
        problems.add(new YamlProblem(file, where, field == null ? null : path + field, value, expected));
    }

    /** What a field holds; {@code null} when it is not there, blank, or refused. */
    private Node node(String field) {
        known.add(field);
        Node node = fields.get(field);
        return node == null || blank(node) || !writtenOut(node) ? null : node;
    }

    private boolean absent(String field) {
        Node node = fields.get(field);
        return node == null || blank(node);
    }

    private static boolean blank(Node node) {
        return Tag.NULL.equals(node.getTag())
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    /** What stands for something that is written elsewhere is refused: a reader of the file should see it where it counts. */
    private boolean writtenOut(Node node) {
        if (node.getAnchor() == null) {
            return true;
        }
        problem(line(node), null, null, "用了锚点或引用（& 或 *）；请把内容写全");
        return false;
    }

    private String scalar(String field, Node node, String expected) {
        if (blank(node)) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(line(node), field, shown(node), expected);
        return null;
    }

    private static String shown(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : node instanceof SequenceNode list ? list.getValue().isEmpty() ? "[]" : "[…]" : "{…}";
    }
}
