package org.yibao.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.common.DefaultFactHandle;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rules.RuleInfo;

/** Puts the conditions of one pattern to every value of the facts that they read. */
final class Asking {
    /** A condition that reads several facts is put to every combination of them, as long as these are no more. */
    private static final long MOST_COMBINATIONS = 300_000;

    /** Prime, and longer than any scale, so that leaps come to every point. */
    private static final long LEAP = 1_000_003;

    private final RuleInfo rule;
    private final AskingContext context;
    private final Divisions divisions;

    Asking(RuleInfo rule, AskingContext context) {
        this.rule = rule;
        this.context = context;
        this.divisions = context.divisions();
    }

    /** Notes what the conditions tell apart, and answers for which subjects they can hold. */
    Set<Subject> ask(Seen seen, List<Constraint> conditions, Discernment tells) {
        if (seen.isProfile()) {
            for (Constraint condition : conditions) {
                askProfile(seen, condition, tells);
            }
            return EnumSet.of(seen.probe(new ReadLog()).subject());
        }
        return seen.type() == Division.class ? askDivisions(conditions, tells) : askObjects(seen, conditions, tells);
    }

    private Set<Subject> askDivisions(List<Constraint> conditions, Discernment tells) {
        Set<String> allowed = divisions.all().stream()
                .filter(division -> all(conditions, division))
                .map(Division::code)
                .collect(Collectors.toSet());
        if (allowed.isEmpty()) {
            throw never(conditions, "没有一个行政区划符合");
        }
        if (allowed.size() < divisions.all().size()) {
            tells.tellDivisions(allowed);
        }
        return EnumSet.allOf(Subject.class);
    }

    /** Objects that each show one fact: ages, days, identities, years. */
    private Set<Subject> askObjects(Seen seen, List<Constraint> conditions, Discernment tells) {
        List<Fact> shown = shown(seen, conditions);
        if (shown.isEmpty()) {
            throw never(conditions, "没有一个值符合");
        }
        Set<Subject> possible = EnumSet.noneOf(Subject.class);
        for (Fact fact : shown) {
            possible.addAll(fact.subjects());
            IntPredicate any = point -> anyObject(fact, point, conditions);
            IntPredicate asked = fact.scale().kind() == Scale.Kind.DAY
                    ? new DayAnswers(any)
                    : new HashSet<>(
                            IntStream.rangeClosed((int) fact.scale().all().from(), (int)
                                            fact.scale().all().to())
                                    .filter(any)
                                    .boxed()
                                    .toList())::contains;
            tells.tell(fact, asked::test);
        }
        return possible;
    }

    /** The facts some of whose objects meet all conditions. */
    List<Fact> shown(Seen seen, List<Constraint> conditions) {
        return seen.type() == Division.class
                ? seen.facts()
                : seen.facts().stream().filter(fact -> ever(fact, conditions)).toList();
    }

    private boolean ever(Fact fact, List<Constraint> conditions) {
        for (Constraint condition : conditions) {
            if (!context.met(fact, condition, () -> any(fact, List.of(condition)))) {
                return false;
            }
        }
        return conditions.size() == 1 || any(fact, conditions);
    }

    /** Goes through the points in leaps, because what holds for one mostly holds for its neighbours: one that fits is found soon. */
    private boolean any(Fact fact, List<Constraint> conditions) {
        Range points = fact.scale().all();
        long size = points.size();
        for (long number = 0; number < size; number++) {
            if (anyObject(fact, (int) (points.from() + number * LEAP % size), conditions)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyObject(Fact fact, int point, List<Constraint> conditions) {
        for (Object object : fact.objects(point)) {
            if (all(conditions, object)) {
                return true;
            }
        }
        return false;
    }

    private boolean all(List<Constraint> conditions, Object object) {
        for (Constraint condition : conditions) {
            if (!holds(condition, object)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Constraint condition, Object object) {
        try {
            return ((AlphaNodeFieldConstraint) condition)
                    .isAllowed(new DefaultFactHandle(1, object), context.resolver());
        } catch (RuntimeException failed) {
            throw new RefusedRule(
                    rule, "条件 %s 对 %s 不能求值。请写对每个值都有结果的条件。".formatted(RuleAnalysis.shown(condition), object), failed);
        }
    }

    private RefusedRule never(List<Constraint> conditions, String why) {
        return new RefusedRule(
                rule,
                "%s条件 %s，规则从不触发。请核对写出的值。"
                        .formatted(
                                why,
                                conditions.stream().map(RuleAnalysis::shown).collect(Collectors.joining("、"))));
    }

    /** Finds out what the condition reads by asking it, then asks it for every combination of that. */
    private void askProfile(Seen seen, Constraint condition, Discernment tells) {
        ReadLog log = new ReadLog();
        Profile probe = seen.probe(log);
        List<Fact> read = new ArrayList<>();
        List<Boolean> answers;
        do {
            read = List.copyOf(log.reads());
            answers = answers(condition, log, probe, read);
        } while (read.size() < log.reads().size());
        if (!answers.contains(true)) {
            throw never(List.of(condition), "没有一个值符合");
        }
        if (!answers.contains(false)) {
            return;
        }
        for (int index = 0; index < read.size(); index++) {
            tell(read, index, answers, tells);
        }
    }

    private List<Boolean> answers(Constraint condition, ReadLog log, Profile probe, List<Fact> read) {
        long combinations = 1;
        for (Fact fact : read) {
            combinations *= size(fact);
            if (combinations > MOST_COMBINATIONS) {
                throw new RefusedRule(
                        rule,
                        "条件 %s 同时用到 %s，组合太多，无法逐一核对。请用逗号分成几个条件；比较日期请写 CareDay( basis == DateBasis.SERVICE, notBefore( \"2020-08-01\" ) )。"
                                .formatted(
                                        RuleAnalysis.shown(condition),
                                        read.stream().map(Fact::label).collect(Collectors.joining("、"))));
            }
        }
        List<Boolean> answers = new ArrayList<>();
        for (int number = 0; number < combinations; number++) {
            int left = number;
            for (Fact fact : read) {
                int size = (int) size(fact);
                answer(log, fact, left % size);
                left /= size;
            }
            answers.add(holds(condition, probe));
            if (log.reads().size() > read.size()) {
                break; // it reads more than was known: ask again
            }
        }
        return answers;
    }

    private long size(Fact fact) {
        return fact == Facts.PLACE ? codes().size() : fact.scale().size();
    }

    private void answer(ReadLog log, Fact fact, int number) {
        if (fact == Facts.PLACE) {
            log.answerRegion(codes().get(number));
        } else {
            log.answer(fact, (int) fact.scale().all().from() + number);
        }
    }

    private List<String> codes() {
        return divisions.codes();
    }

    /** For each value of one fact, what is answered whatever the others are. */
    private void tell(List<Fact> read, int index, List<Boolean> answers, Discernment tells) {
        Fact fact = read.get(index);
        int size = (int) size(fact);
        int step = 1;
        for (int before = 0; before < index; before++) {
            step *= (int) size(read.get(before));
        }
        BitSet[] byValue = new BitSet[size];
        int[] seen = new int[size];
        for (int value = 0; value < size; value++) {
            byValue[value] = new BitSet();
        }
        for (int number = 0; number < answers.size(); number++) {
            int value = number / step % size;
            byValue[value].set(seen[value]++, answers.get(number));
        }
        if (fact == Facts.PLACE) {
            tellPlaces(byValue, tells);
        } else {
            int first = (int) fact.scale().all().from();
            tells.tell(fact, point -> byValue[point - first]);
        }
    }

    private void tellPlaces(BitSet[] byValue, Discernment tells) {
        Map<BitSet, Set<String>> alike = new HashMap<>();
        for (int value = 0; value < byValue.length; value++) {
            alike.computeIfAbsent(byValue[value], key -> new HashSet<>()).add(codes().get(value));
        }
        alike.values().forEach(tells::tellRegions);
    }
}
