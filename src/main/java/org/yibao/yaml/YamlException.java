package org.yibao.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** YAML files that can't be used; carries every problem found, not only the first. */
public final class YamlException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** As many as a person reads in a log; {@link #problems()} has them all. */
    private static final int MOST_IN_MESSAGE = 200;

    private final transient List<YamlProblem> problems;

    public YamlException(List<YamlProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** @throws YamlException when there are problems */
    public static void requireNone(List<YamlProblem> problems) {
        if (!problems.isEmpty()) {
            throw new YamlException(problems);
        }
    }

    private static String message(List<YamlProblem> problems) {
        String sentences = problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(YamlProblem::sentence)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_IN_MESSAGE;
        return more > 0 ? sentences + "\n另有 " + more + " 处" : sentences;
    }

    public List<YamlProblem> problems() {
        return problems;
    }
}
