package org.yibao.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table as a decision table of DMN 1.3. No two rows apply to one person, so the first hit is the only one, and engines may stop there. */
public final class Dmn {
    /** Of the model, and of its decision. */
    public static final String NAME = "contribution";

    public static final String NAMESPACE = "https://yibao.org/peers";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="model" name="%1$s" namespace="%2$s">
            """;
    private static final String INPUT_DATA = """
            <inputData id="data_%1$s" name="%1$s"><variable id="variable_%1$s" name="%1$s" typeRef="%2$s"/></inputData>
            """;
    private static final String DECISION = """
            <decision id="%1$s" name="%1$s">
            <variable id="variable_%1$s" name="%1$s" typeRef="%2$s"/>
            """;
    private static final String REQUIREMENT = """
            <informationRequirement id="requirement_%1$s"><requiredInput href="#data_%1$s"/></informationRequirement>
            """;
    private static final String INPUT = """
            <input id="input_%1$s" label="%1$s"><inputExpression id="expression_%1$s" typeRef="%2$s"><text>%1$s</text></inputExpression></input>
            """;
    private static final String RULE = """
            <rule id="rule_%1$d"><inputEntry id="a_%1$d"><text>"%2$s"</text></inputEntry>\
            <inputEntry id="b_%1$d"><text>%3$d</text></inputEntry>\
            <inputEntry id="c_%1$d"><text>%4$s</text></inputEntry>\
            <inputEntry id="d_%1$d"><text>%5$s</text></inputEntry>\
            <outputEntry id="e_%1$d"><text>%6$d</text></outputEntry></rule>
            """;

    private Dmn() {}

    /** @param number what the engine calls the type of years, ages and amounts */
    public static void write(List<Row> rows, String number, Path file) throws IOException {
        List<List<String>> inputs = List.of(
                List.of("region", "string"),
                List.of("year", number),
                List.of("student", "boolean"),
                List.of("age", number));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD.formatted(NAME, NAMESPACE));
            for (List<String> input : inputs) {
                out.write(INPUT_DATA.formatted(input.toArray()));
            }
            out.write(DECISION.formatted(NAME, number));
            for (List<String> input : inputs) {
                out.write(REQUIREMENT.formatted(input.toArray()));
            }
            out.write("<decisionTable id=\"table\" hitPolicy=\"FIRST\">\n");
            for (List<String> input : inputs) {
                out.write(INPUT.formatted(input.toArray()));
            }
            out.write("<output id=\"output\" label=\"amount\" name=\"amount\" typeRef=\"%s\"/>\n".formatted(number));
            for (int line = 0; line < rows.size(); line++) {
                Row row = rows.get(line);
                out.write(RULE.formatted(line, row.region(), row.year(), row.student(), ages(row), row.amount()));
            }
            out.write("</decisionTable></decision></definitions>\n");
        }
    }

    private static String ages(Row row) {
        if (row.from() == null && row.to() == null) {
            return "-";
        }
        return row.to() == null ? "&gt;= " + row.from() : "[%d..%d]".formatted(row.from(), row.to());
    }
}
