package org.yibao;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.yibao.facts.Fact;
import org.yibao.facts.Said;
import org.yibao.facts.Source;

/** Every point of every fact that callers say: a fact that is added is among them at once. */
public final class SaidPoints {
    private SaidPoints() {}

    /** A fact and one of its points each. */
    public static Stream<Arguments> all() {
        return facts().flatMap(fact -> points(fact).mapToObj(point -> Arguments.of(fact, point)));
    }

    public static Stream<Fact> facts() {
        return Said.facts(Source.Caller.class).stream();
    }

    public static IntStream points(Fact fact) {
        return IntStream.range(0, (int) fact.scale().size());
    }

    /** What JSON says of it. */
    public static String json(Fact fact, int point) {
        return fact.scale().codes().isEmpty() ? code(fact, point) : '"' + code(fact, point) + '"';
    }

    /** The name of its code, or {@code true} or {@code false}. */
    public static String code(Fact fact, int point) {
        List<Enum<?>> codes = fact.scale().codes();
        return codes.isEmpty() ? String.valueOf(point == 1) : codes.get(point).name();
    }
}
