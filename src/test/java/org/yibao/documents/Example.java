package org.yibao.documents;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * A command that a document shows.
 *
 * @param document where
 * @param command  the command
 * @param shown    what is shown of its answer; {@code null} when nothing is
 */
record Example(Document document, Command command, String shown) {
    private static final String SHELL = "sh";

    /** The commands of all documents. */
    static List<Example> all() {
        return Document.all().stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> SHELL.equals(block.getInfo()))
                        .flatMap(block -> of(document, block).stream()))
                .toList();
    }

    private static List<Example> of(Document document, FencedCodeBlock block) {
        Node next = block.getNext();
        String shown =
                next instanceof FencedCodeBlock answer && answer.getInfo().isEmpty() ? answer.getLiteral() : null;
        List<Command> commands = Command.of(block.getLiteral());
        if (shown != null && commands.size() != 1) {
            throw new AssertionError("%s shows one answer to several commands: %s".formatted(document, commands));
        }
        return commands.stream()
                .map(command -> new Example(document, command, shown))
                .toList();
    }

    /** The commands of a program, each once: what both languages show alike is run once. */
    static Collection<Example> of(String program) {
        Map<List<Object>, Example> distinct = new LinkedHashMap<>();
        for (Example example : all()) {
            if (example.command().program().equals(program)) {
                distinct.putIfAbsent(Arrays.asList(example.command(), example.shown()), example);
            }
        }
        return distinct.values();
    }

    @Override
    public String toString() {
        return document + ": " + command;
    }
}
