package org.yibao.workbook.cell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at the text of a cell for what a person does not see in it, and takes that away. */
public final class CellText {
    private static final int LONGEST_SHOWN = 100;
    private static final Map<Integer, String> NAMES = Map.of(
            0x00A0, "不换行空格",
            0x00AD, "软连字符",
            0x200B, "零宽空格",
            0x200C, "零宽不连字符",
            0x200D, "零宽连字符",
            0x200E, "方向标记",
            0x200F, "方向标记",
            0x202F, "窄不换行空格",
            0x2060, "词连接符",
            0xFEFF, "字节顺序标记 BOM");

    private CellText() {}

    /** The text with each invisible character named, such as {@code 330[U+200B]}; a very long text is cut. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int index = 0, next; index < text.length() && shown.length() < LONGEST_SHOWN; index = next) {
            int character = text.codePointAt(index);
            next = index + Character.charCount(character);
            if (invisible(character)) {
                shown.append('[').append(code(character)).append(']');
            } else {
                shown.appendCodePoint(character);
            }
        }
        return shown.length() < LONGEST_SHOWN
                ? shown.toString()
                : shown.append('…').toString();
    }

    /** The text without outer blanks and without invisible characters, full-width letters and digits made ordinary ones. */
    public static String tidy(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (space(character)) {
                visible.append(' ');
            } else if (!invisible(character)) {
                visible.appendCodePoint(character);
            }
        });
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).strip();
    }

    /** What two texts share that a person would call the same: neither blanks, width nor case count. */
    static String key(String text) {
        return withoutBlanks(tidy(text)).toLowerCase(Locale.ROOT);
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What is odd about the text, in Chinese: full-width characters, blanks inside, invisible characters by name. */
    static List<String> oddities(String text) {
        Set<String> invisible = new LinkedHashSet<>();
        boolean wide = false;
        boolean blank = false;
        for (int character : text.strip().codePoints().toArray()) {
            if (invisible(character)) {
                invisible.add(code(character) + (NAMES.containsKey(character) ? "（" + NAMES.get(character) + "）" : ""));
            } else if (Character.isWhitespace(character)) {
                blank = true;
            } else if (character >= 0xFF01 && character <= 0xFF5E && Character.isLetterOrDigit(character)) {
                wide = true;
            }
        }
        List<String> oddities = new ArrayList<>();
        if (wide) {
            oddities.add("含全角数字或字母");
        }
        if (blank) {
            oddities.add("中间有空白");
        }
        if (!invisible.isEmpty()) {
            oddities.add("含不可见字符 " + String.join("、", invisible));
        }
        return oddities;
    }

    private static String code(int character) {
        return "U+%04X".formatted(character);
    }

    /** A no-break space looks like a blank and is none. */
    private static boolean space(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.CONTROL, Character.SPACE_SEPARATOR -> !Character.isWhitespace(character);
            default -> false;
        };
    }
}
