package org.yibao.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.codes.Disease;
import org.yibao.codes.Identity;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.tables.Asks.RangeEnd.End;

/**
 * One more condition that any table may be given: a column for a declared fact, or two for the ends of a range. A blank cell means any.
 *
 * @param name    what people call it, such as 学生 or 年龄（就诊日）
 * @param facts   the facts that it asks
 * @param columns the column, or the two
 */
public record AddedColumn(String name, Set<Fact> facts, List<Column> columns) {
    /** 身份, which a table that decides on identities can't ask. */
    static final String IDENTITY = "身份";

    private static final Map<Subject, List<AddedColumn>> ALL =
            Map.of(Subject.FUNDING, declared(Subject.FUNDING), Subject.BENEFIT, declared(Subject.BENEFIT));

    /** All that there are for a subject, in the order of their facts. */
    public static List<AddedColumn> of(Subject subject) {
        return ALL.get(subject);
    }

    private static List<AddedColumn> declared(Subject subject) {
        Map<String, AddedColumn> declared = new LinkedHashMap<>();
        for (Fact fact : subject.facts()) {
            if (!(fact.source() instanceof Source.Place || fact.source() instanceof Source.Year)) {
                AddedColumn column = of(fact, subject);
                declared.putIfAbsent(column.name(), column);
            }
        }
        return List.copyOf(declared.values());
    }

    private static AddedColumn of(Fact fact, Subject subject) {
        if (fact.source() instanceof Source.Held) {
            List<Fact> members = Arrays.stream(Identity.values()).map(Facts::of).toList();
            return one(IDENTITY, "identities", new Asks.Member("identities", subject, members));
        }
        if (fact.source() instanceof Source.Suffered) {
            List<Fact> members = Arrays.stream(Disease.values()).map(Facts::of).toList();
            return one("病种", "diseases", new Asks.Member("diseases", subject, members));
        }
        if (fact.scale().kind() == Scale.Kind.CHOICE) {
            return one(fact.label(), fact.name(), new Asks.OneOf(fact, subject));
        }
        if (fact.scale().kind() == Scale.Kind.YES_OR_NO) {
            String name = fact == Facts.STUDENT ? "学生" : fact.label();
            return one(name, fact.name(), new Asks.YesOrNo(fact, subject));
        }
        return range(fact, subject);
    }

    private static AddedColumn one(String name, String key, Asks asks) {
        Column column = Column.condition(key, name, false, asks).apart(asks.group() + "." + key);
        return new AddedColumn(name, asks.facts(), List.of(column));
    }

    private static AddedColumn range(Fact fact, Subject subject) {
        List<Column> columns = new ArrayList<>();
        for (End end : End.values()) {
            Asks asks = Asks.RangeEnd.of(end, fact, subject);
            String key = fact.name() + (end == End.FROM ? "From" : "To");
            columns.add(Column.condition(key, label(fact, end), false, asks).apart(asks.group() + "." + fact.name()));
        }
        return new AddedColumn(name(fact), Set.of(fact), List.copyOf(columns));
    }

    private static String name(Fact fact) {
        return fact.source() instanceof Source.Admission ? "第几次住院" : fact.label();
    }

    /** 年龄自（就诊日）, 第几次住院至, 出院日自. */
    private static String label(Fact fact, End end) {
        return fact.source() instanceof Source.AgeOn age
                ? "年龄%s（%s）".formatted(end.label(), age.reference().label())
                : name(fact) + end.label();
    }

    /** Whether it has two columns, the ends of a range. */
    boolean isRange() {
        return columns.size() == 2;
    }

    /** Whether it asks what some columns ask already. */
    boolean isAskedBy(List<Column> columns) {
        Set<Fact> asked = new HashSet<>();
        columns.stream()
                .filter(Column::isCondition)
                .forEach(column -> asked.addAll(column.asks().facts()));
        return facts.stream().anyMatch(asked::contains);
    }
}
