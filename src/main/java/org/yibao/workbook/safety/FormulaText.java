package org.yibao.workbook.safety;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a formula must be before it is parsed: POI's parser calls itself for every parenthesis and sign. */
final class FormulaText {
    /** What a formula may be, in Chinese. */
    static final String ALLOWED =
            "数字或简单算式：本工作簿单元格的 + - * / ^ %、括号，以及 SUM、ROUND、ROUNDUP、ROUNDDOWN、MIN、MAX、ABS；也可改为直接填写的数字";

    /** Functions that may be called. */
    static final Set<String> FUNCTIONS = Set.of("SUM", "ROUND", "ROUNDUP", "ROUNDDOWN", "MIN", "MAX", "ABS");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("([\\p{L}\\p{N}_.]+)\\s*\\(");
    private static final int DEEPEST = 32;

    private FormulaText() {}

    /** What is wrong with the text, in Chinese; {@code null} when it may be parsed. */
    static String wrong(String formula) {
        if (formula.length() > Limits.FORMULA_TEXT) {
            return ALLOWED + "（公式超过 %d 个字符）".formatted(Limits.FORMULA_TEXT);
        }
        int depth = 0;
        int signs = 0;
        for (int index = 0; index < formula.length(); index++) {
            char character = formula.charAt(index);
            depth += character == '(' || character == '{' ? 1 : character == ')' || character == '}' ? -1 : 0;
            signs = character == '+' || character == '-' ? signs + 1 : character == ' ' ? signs : 0;
            if (depth > DEEPEST || signs > DEEPEST) {
                return ALLOWED + "（括号或正负号超过 %d 层）".formatted(DEEPEST);
            }
        }
        boolean calls = CALL.matcher(QUOTED.matcher(formula).replaceAll("''"))
                .results()
                .map(call -> call.group(1).toUpperCase(Locale.ROOT))
                .allMatch(FUNCTIONS::contains);
        return calls ? null : ALLOWED;
    }
}
