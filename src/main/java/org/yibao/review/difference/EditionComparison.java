package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Occurrence;
import org.yibao.facts.Profile;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.tables.RowCells;
import org.yibao.terms.Missing;

/**
 * Compares two editions in one kind of decision.
 *
 * @param <P> the profile that is decided
 * @param <O> what its findings come to
 */
final class EditionComparison<P, O> {
    private static final String NO_SUCH_PLACE = "无此地区";

    private final Editions editions;
    private final ComparedDomain<P, O> domain;
    private final String subject;
    private final Map<P, Pair<O>> decided = new ConcurrentHashMap<>();

    private record Pair<O>(O before, O after) {}

    private record Boxes<P, O>(Item<O> item, List<Fact> axes, Map<List<Extent>, P> profiles) {}

    EditionComparison(Editions editions, ComparedDomain<P, O> domain, String subject) {
        this.editions = editions;
        this.domain = domain;
        this.subject = subject;
    }

    List<ComparedItem> items() {
        List<Boxes<P, O>> walked = domain.items().stream().map(this::walk).toList();
        Set<P> profiles = walked.stream()
                .flatMap(boxes -> boxes.profiles().values().stream())
                .collect(Collectors.toSet());
        profiles.parallelStream()
                .forEach(profile -> decided.put(
                        profile,
                        new Pair<>(decide(editions.baseline(), profile), decide(editions.candidate(), profile))));
        return walked.stream()
                .map(this::compare)
                .filter(compared -> !compared.lines().isEmpty())
                .toList();
    }

    private Boxes<P, O> walk(Item<O> item) {
        Walk<O> walk = new Walk<>(editions, domain, item);
        Map<List<Extent>, P> profiles = new LinkedHashMap<>();
        for (List<Extent> box : walk.boxes()) {
            profiles.put(box, profile(walk.axes(), box));
        }
        return new Boxes<>(item, walk.axes(), profiles);
    }

    /** One point of a box stands for all of it; what the box doesn't name makes no difference. */
    @SuppressWarnings("unchecked") // the profile is of the domain's subject
    private P profile(List<Fact> axes, List<Extent> box) {
        List<Fact> facts = axes.subList(1, axes.size());
        String place = editions.places().get((int) box.get(0).first());
        return (P) Profile.of(domain.subject(), place, facts, fact ->
                (int) box.get(axes.indexOf(fact)).first());
    }

    /** {@code null} where the edition has no such place. */
    private O decide(Rulebook edition, P profile) {
        return edition.divisions().find(((Profile) profile).region()).isEmpty()
                ? null
                : domain.decide(edition, profile);
    }

    private ComparedItem compare(Boxes<P, O> boxes) {
        List<ChangedLine> lines = new ArrayList<>();
        Item<O> item = boxes.item();
        boxes.profiles().forEach((box, profile) -> {
            Pair<O> pair = decided.get(profile);
            String before = value(item, pair.before());
            String after = value(item, pair.after());
            if (!before.equals(after)) {
                lines.add(
                        new ChangedLine(box, before, after, grounds(item, pair.before()), grounds(item, pair.after())));
            }
        });
        List<ChangedLine> merged = Merging.merge(lines).stream()
                .filter(line -> Occurrence.possible(facts(boxes.axes(), line.box())))
                .toList();
        return new ComparedItem(subject, item.label(), boxes.axes(), merged);
    }

    private String value(Item<O> item, O outcome) {
        return outcome == null ? NO_SUCH_PLACE : item.value().apply(outcome);
    }

    private static Map<Fact, Extent> facts(List<Fact> axes, List<Extent> box) {
        Map<Fact, Extent> facts = new HashMap<>();
        for (int index = 1; index < axes.size(); index++) {
            facts.put(axes.get(index), box.get(index));
        }
        return facts;
    }

    private Set<Ground> grounds(Item<O> item, O outcome) {
        if (outcome == null) {
            return Set.of();
        }
        Set<Ground> grounds = new LinkedHashSet<>();
        item.grounds(domain.reasons(outcome)).stream()
                .map(EditionComparison::ground)
                .forEach(grounds::add);
        Collection<String> tables = item.findings().stream()
                .map(type -> RowCells.tableOf(type))
                .filter(Objects::nonNull)
                .toList();
        domain.missing(outcome).stream()
                .filter(missing -> tables.contains(missing.parameter()))
                .map(EditionComparison::ground)
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
