package org.yibao.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yibao.codes.AgeReference;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Identity;
import org.yibao.codes.Labelled;
import org.yibao.facts.Age;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.CareDay;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.HeldIdentity;
import org.yibao.facts.Membership;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;

/**
 * What a condition column asks of facts. From it follow the cells of Drools' layout, what a cell may hold, and what a cell that is filled in
 * makes of the conditions of its row.
 */
sealed interface Asks {
    /** Type of the fact that Drools tests. */
    Class<?> pattern();

    /** Drools' constraint on it; {@code $param} stands for the cell. */
    String test();

    /** Type of the cells. */
    ColumnKind kind();

    /** Labels that a cell may hold; empty when it holds something else. */
    default List<String> choices() {
        return List.of();
    }

    /** Columns side by side of one group test one and the same fact in Drools. */
    default String group() {
        return pattern().getSimpleName();
    }

    /** Other classes that the test names. */
    default List<Class<?>> names() {
        return List.of();
    }

    /** The facts that it asks, whatever is in the other cells of the row. */
    default Set<Fact> facts() {
        return Set.of();
    }

    /**
     * What a cell asks of facts.
     *
     * @param cell  the cell, as it is read: choices by their labels
     * @param cells all cells of the row
     */
    Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells);

    /** The profile that rules see of a subject. */
    static Class<?> profile(Subject subject) {
        return subject == Subject.FUNDING ? FundingProfile.class : BenefitProfile.class;
    }

    /** What the rule of a table joins itself with: place and year. It is no condition of the row's own. */
    record Joined(Fact fact, Class<?> pattern, String test, ColumnKind kind) implements Asks {
        @Override
        public Set<Fact> facts() {
            return Set.of(fact);
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            return Map.of();
        }
    }

    /**
     * One label of a list.
     *
     * @param given what must hold besides, for every row: one constant of another list; {@code null} for nothing
     */
    record OneOf(Fact fact, Subject subject, Fact given, Enum<?> constant) implements Asks {
        OneOf(Fact fact, Subject subject) {
            this(fact, subject, null, null);
        }

        @Override
        public Class<?> pattern() {
            return profile(subject);
        }

        @Override
        public String test() {
            String besides = given == null
                    ? ""
                    : "%s == %s.%s, "
                            .formatted(
                                    given.name(), constant.getDeclaringClass().getSimpleName(), constant.name());
            return besides + fact.name() + ".label == \"$param\"";
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.CHOICE;
        }

        @Override
        public List<String> choices() {
            return fact.scale().labels();
        }

        @Override
        public Set<Fact> facts() {
            return given == null ? Set.of(fact) : Set.of(fact, given);
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            Extent extent = Extent.of(choices().indexOf(cell));
            return given == null ? Map.of(fact, extent) : Map.of(fact, extent, given, Extent.of(constant.ordinal()));
        }
    }

    /**
     * 是 or 否.
     *
     * @param property what the profile calls it
     * @param yes      the points that count as 是
     */
    record YesOrNo(Fact fact, Subject subject, String property, Extent yes) implements Asks {
        /** Of a fact that is yes or no itself. */
        YesOrNo(Fact fact, Subject subject) {
            this(fact, subject, fact.name(), Extent.of(1));
        }

        @Override
        public Class<?> pattern() {
            return profile(subject);
        }

        @Override
        public String test() {
            return property + " == \"是\".equals( \"$param\" )";
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.CHOICE;
        }

        @Override
        public List<String> choices() {
            return Columns.labels(org.yibao.tables.YesNo.values());
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(fact);
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            boolean said = org.yibao.tables.YesNo.YES.label().equals(cell);
            return Map.of(fact, said ? yes : Extent.of(fact.scale().all()).without(yes));
        }
    }

    /** An identity that must hold. */
    record Holding() implements Asks {
        private static final List<Identity> IDENTITIES = List.of(Identity.values());

        @Override
        public Class<?> pattern() {
            return HeldIdentity.class;
        }

        @Override
        public String test() {
            return "code.label == \"$param\"";
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.CHOICE;
        }

        @Override
        public List<String> choices() {
            return Columns.labels(Identity.values());
        }

        @Override
        public Set<Fact> facts() {
            return Set.copyOf(IDENTITIES.stream().map(Facts::of).toList());
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            return Map.of(Facts.of(IDENTITIES.get(choices().indexOf(cell))), Extent.of(1));
        }
    }

    /**
     * Which of several things hold, see {@link Membership}.
     *
     * @param property what the profile calls those that do
     * @param members  a fact each
     */
    record Member(String property, Subject subject, List<Fact> members) implements Asks {
        @Override
        public Class<?> pattern() {
            return profile(subject);
        }

        @Override
        public String test() {
            return "Membership.holds( \"$param\", %s )".formatted(property);
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.CHOICE;
        }

        @Override
        public List<String> choices() {
            return Membership.choices(members);
        }

        @Override
        public List<Class<?>> names() {
            return List.of(Membership.class);
        }

        @Override
        public Set<Fact> facts() {
            return Set.copyOf(members);
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            return Membership.conditions((String) cell, members);
        }
    }

    /**
     * Which of several facts the two ends of a range are of: the day of an age, or of a period.
     *
     * @param property what the fact calls what is chosen
     * @param choices  what can be chosen
     * @param byLabel  the facts by these labels
     */
    record WhichFact(Class<?> pattern, String property, List<String> choices, Map<String, Fact> byLabel)
            implements Asks {
        /** The day that ages are counted on: those that are asked of a subject. */
        static WhichFact age(Subject subject) {
            return of(Age.class, "reference", AgeReference.values(), Facts::of, subject);
        }

        /** The day of a visit. */
        static WhichFact day() {
            return of(CareDay.class, "basis", DateBasis.values(), Facts::of, Subject.BENEFIT);
        }

        private static <E extends Labelled> WhichFact of(
                Class<?> pattern, String property, E[] constants, Function<E, Fact> facts, Subject subject) {
            Map<String, Fact> byLabel = new LinkedHashMap<>();
            for (E constant : constants) {
                if (facts.apply(constant).isOf(subject)) {
                    byLabel.put(constant.label(), facts.apply(constant));
                }
            }
            return new WhichFact(pattern, property, List.copyOf(byLabel.keySet()), byLabel);
        }

        @Override
        public String test() {
            return property + ".label == \"$param\"";
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.CHOICE;
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            return Map.of();
        }
    }

    /**
     * One end of a range, included.
     *
     * @param end     which one
     * @param fact    what it is of; {@code null} when another cell of the row says so
     * @param chooser key of that cell, and what it chooses from; {@code null} when the fact is given
     */
    record RangeEnd(End end, Fact fact, Subject subject, String chooser, WhichFact chosen) implements Asks {
        /** Which end of a range. */
        enum End {
            FROM("自", ">="),
            TO("至", "<=");

            private final String label;
            private final String operator;

            End(String label, String operator) {
                this.label = label;
                this.operator = operator;
            }

            String label() {
                return label;
            }
        }

        static RangeEnd of(End end, Fact fact, Subject subject) {
            return new RangeEnd(end, fact, subject, null, null);
        }

        static RangeEnd chosenBy(End end, String chooser, WhichFact chosen) {
            return new RangeEnd(end, null, null, chooser, chosen);
        }

        /** Any of the facts that it may be of: they have one scale. */
        private Fact sample() {
            return fact == null ? chosen.byLabel().values().iterator().next() : fact;
        }

        @Override
        public Class<?> pattern() {
            return switch (sample().scale().kind()) {
                case AGE -> Age.class;
                case DAY -> CareDay.class;
                default -> profile(subject);
            };
        }

        @Override
        public String test() {
            String field =
                    switch (sample().scale().kind()) {
                        case AGE -> "years";
                        case DAY -> "date";
                        default -> sample().name();
                    };
            return which() + field + " " + end.operator + " $param";
        }

        /** What picks the fact among others of its type. */
        private String which() {
            Source source = fact == null ? null : fact.source();
            if (source instanceof Source.AgeOn age) {
                return "reference == AgeReference." + age.reference().name() + ", ";
            }
            return source instanceof Source.Day day
                    ? "basis == DateBasis." + day.basis().name() + ", "
                    : "";
        }

        @Override
        public ColumnKind kind() {
            return switch (sample().scale().kind()) {
                case AGE -> ColumnKind.AGE;
                case DAY -> ColumnKind.DATE;
                default -> ColumnKind.ORDER;
            };
        }

        @Override
        public List<Class<?>> names() {
            return which().isEmpty()
                    ? List.of()
                    : List.of(pattern() == Age.class ? AgeReference.class : DateBasis.class);
        }

        @Override
        public Set<Fact> facts() {
            return fact == null ? Set.of() : Set.of(fact);
        }

        @Override
        public Map<Fact, Extent> conditions(Object cell, Map<String, Object> cells) {
            Fact asked = fact == null ? chosen.byLabel().get(cells.get(chooser)) : fact;
            return asked == null ? Map.of() : Map.of(asked, RangeOf.end(asked.scale(), end == End.FROM, cell));
        }
    }
}
