package org.yibao.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as a shell reads it: words, of which some are quoted, and what is handed in.
 *
 * @param words the words without their quotes
 * @param input what {@code <<'END'} hands in; {@code null} when nothing is
 */
record Command(List<String> words, String input) {
    /** The commands of a block, one a line unless quotes go on. */
    static List<Command> of(String block) {
        List<Command> commands = new ArrayList<>();
        int[] at = {0};
        while (at[0] < block.length()) {
            Command command = next(block, at);
            if (!command.words().isEmpty()) {
                commands.add(command);
            }
        }
        return commands;
    }

    private static Command next(String block, int[] at) {
        List<String> words = new ArrayList<>();
        while (at[0] < block.length()) {
            char character = block.charAt(at[0]);
            if (character == '\n') {
                at[0]++;
                break;
            } else if (character == ' ') {
                at[0]++;
            } else if (character == '#') {
                at[0] = end(block, at[0]);
            } else {
                words.add(word(block, at));
            }
        }
        if (!words.isEmpty() && words.get(words.size() - 1).startsWith("<<")) {
            String mark = words.remove(words.size() - 1).substring(2);
            int end = block.indexOf("\n" + mark + "\n", at[0] - 1);
            String input = block.substring(at[0], end + 1);
            at[0] = end + mark.length() + 2;
            return new Command(words, input);
        }
        return new Command(words, null);
    }

    private static int end(String block, int from) {
        int end = block.indexOf('\n', from);
        return end < 0 ? block.length() : end;
    }

    private static String word(String block, int[] at) {
        StringBuilder word = new StringBuilder();
        while (at[0] < block.length() && " \n".indexOf(block.charAt(at[0])) < 0) {
            char character = block.charAt(at[0]++);
            if (character == '\'' || character == '"') {
                int closing = block.indexOf(character, at[0]);
                word.append(block, at[0], closing);
                at[0] = closing + 1;
            } else {
                word.append(character);
            }
        }
        return word.toString();
    }

    /** What is run. */
    String program() {
        return words.get(0);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
