package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.terms.Missing;
import org.yibao.workbook.RowCells;

/**
 * Compares two editions in one kind of decision.
 *
 * @param <P> the profile that is decided
 * @param <O> what its findings come to
 */
final class Comparison<P, O> {
    private final Editions editions;
    private final Domain<P, O> domain;
    private final String subject;
    private final Map<P, Pair<O>> decided = new ConcurrentHashMap<>();

    private record Pair<O>(O before, O after) {}

    private record Boxes<P, O>(Item<O> item, List<Axis> axes, Map<List<Extent>, P> profiles) {}

    Comparison(Editions editions, Domain<P, O> domain, String subject) {
        this.editions = editions;
        this.domain = domain;
        this.subject = subject;
    }

    List<Compared> items() {
        List<Boxes<P, O>> walked = domain.items().stream().map(this::walk).toList();
        Set<P> profiles = walked.stream()
                .flatMap(boxes -> boxes.profiles().values().stream())
                .collect(Collectors.toSet());
        profiles.parallelStream()
                .forEach(profile -> decided.put(
                        profile,
                        new Pair<>(
                                domain.decide(editions.baseline(), profile),
                                domain.decide(editions.candidate(), profile))));
        return walked.stream()
                .map(this::compare)
                .filter(compared -> !compared.lines().isEmpty())
                .toList();
    }

    private Boxes<P, O> walk(Item<O> item) {
        Walk<O> walk = new Walk<>(editions, domain, item);
        Map<List<Extent>, P> profiles = new LinkedHashMap<>();
        for (List<Extent> box : walk.boxes()) {
            Map<Axis, Extent> values = new EnumMap<>(Axis.class);
            for (int index = 0; index < box.size(); index++) {
                values.put(walk.axes().get(index), box.get(index));
            }
            profiles.put(box, domain.profile(values));
        }
        return new Boxes<>(item, walk.axes(), profiles);
    }

    private Compared compare(Boxes<P, O> boxes) {
        List<Line> lines = new ArrayList<>();
        Item<O> item = boxes.item();
        boxes.profiles().forEach((box, profile) -> {
            Pair<O> pair = decided.get(profile);
            String before = item.value().apply(pair.before());
            String after = item.value().apply(pair.after());
            if (!before.equals(after)) {
                lines.add(new Line(box, before, after, grounds(item, pair.before()), grounds(item, pair.after())));
            }
        });
        List<Line> merged = Merging.merge(lines).stream()
                .filter(line -> Feasible.box(boxes.axes(), line.box()))
                .toList();
        return new Compared(subject, item.label(), boxes.axes(), merged);
    }

    private Set<Ground> grounds(Item<O> item, O outcome) {
        Set<Ground> grounds = new LinkedHashSet<>();
        item.grounds(domain.reasons(outcome)).stream().map(Comparison::ground).forEach(grounds::add);
        Collection<String> tables = item.findings().stream()
                .map(type -> RowCells.tableOf(type))
                .filter(Objects::nonNull)
                .toList();
        domain.missing(outcome).stream()
                .filter(missing -> tables.contains(missing.parameter()))
                .map(Comparison::ground)
                .forEach(grounds::add);
        return grounds;
    }

    private static Ground ground(Judgement reason) {
        if (reason.finding() instanceof Row row) {
            return new Ground(
                    row.clause(),
                    reason.rule().name(),
                    row.source().workbook(),
                    row.source().sheet(),
                    row.source().row());
        }
        return new Ground(reason.clause(), reason.rule().name(), null, null, null);
    }

    private static Ground ground(Missing missing) {
        Integer row =
                missing.cell() == null ? null : Integer.valueOf(missing.cell().replaceFirst("^[A-Z]+", ""));
        return new Ground(missing.clause(), missing.parameter(), missing.workbook(), missing.sheet(), row);
    }
}
