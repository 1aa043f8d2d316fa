package org.yibao.review.difference;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.facts.Fact;
import org.yibao.rules.Finding;

/**
 * One figure of the terms, and what it is made of.
 *
 * @param <O>      what the findings come to
 * @param label    Chinese name
 * @param findings types of the findings that it is made of: rows, and what rules without a table find
 * @param own      facts that it depends on beside those of its findings
 * @param value    the figure as a person reads it; two figures that read alike are alike
 * @param grounds  whether a finding of these types is what the figure rests on
 */
record Item<O>(
        String label,
        Set<Class<? extends Finding>> findings,
        Set<Fact> own,
        Function<O, String> value,
        BiPredicate<O, Finding> grounds) {
    @SafeVarargs
    static <O> Item<O> of(
            String label, Set<Fact> own, Function<O, String> value, Class<? extends Finding>... findings) {
        return new Item<>(label, Set.of(findings), own, value, (outcome, finding) -> true);
    }

    Item<O> restingOn(BiPredicate<O, Finding> restricted) {
        return new Item<>(label, findings, own, value, restricted);
    }

    Item<O> alsoOf(Set<Class<? extends Finding>> more) {
        return new Item<>(
                label,
                Stream.concat(findings.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()),
                own,
                value,
                grounds);
    }
}
