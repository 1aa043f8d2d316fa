package org.yibao.yaml;

/**
 * Something in a YAML file that is not as it must be.
 *
 * @param file     path of the file below the home, such as {@code rules/jilin/JL-2020-15.yaml}
 * @param line     line, from 1
 * @param field    the field, such as {@code clauses.kinds}; {@code null} when it is about the file
 * @param value    what stands there, on one line and cut after 80 characters; {@code null} when nothing does
 * @param expected what was expected, and what to do, in Chinese
 */
public record YamlProblem(String file, int line, String field, String value, String expected) {
    private static final int LONGEST_SHOWN = 80;

    public YamlProblem {
        value = value == null ? null : shown(value);
    }

    private static String shown(String value) {
        int[] characters =
                value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").codePoints().toArray();
        return characters.length <= LONGEST_SHOWN
                ? new String(characters, 0, characters.length)
                : new String(characters, 0, LONGEST_SHOWN - 1) + "…";
    }

    /** Where it is, such as {@code rules/jilin/JL-2020-15.yaml 第12行 clauses.kinds}. */
    public String place() {
        return "%s %s".formatted(file, placeInFile());
    }

    /** Where in its file it is, such as {@code 第12行 clauses.kinds}. */
    public String placeInFile() {
        return "第%d行%s".formatted(line, field == null ? "" : " " + field);
    }

    /** One Chinese sentence that names the place. */
    public String sentence() {
        return place() + "：" + (value == null ? "" : "“" + value + "”，应为") + expected + "。";
    }
}
