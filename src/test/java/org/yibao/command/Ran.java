package org.yibao.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * What a command said.
 *
 * @param exit   exit code
 * @param output what it printed
 * @param errors what it complained of
 */
public record Ran(int exit, String output, String errors) {
    public static Ran run(Object... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Yibao.run(new PrintWriter(output, true), new PrintWriter(errors, true), texts);
        return new Ran(exit, output.toString(), errors.toString());
    }
}
