package org.yibao.review.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.rulebook.Rulebook;

/**
 * What two editions of a rulebook decide differently: for every combination of facts whose terms differ, old and new, merged into few lines.
 * ReadableFigures are compared one by one, a missing one too, so that an edit shows while other cells are still blank.
 */
public final class MeaningDifference {
    private final Regions regions;

    private final List<String> places;

    private MeaningDifference(Regions regions, List<String> places) {
        this.regions = regions;
        this.places = places;
    }

    /**
     * Compares two editions, of the same rules over other rows or of other rules.
     *
     * @throws IllegalArgumentException when they are for different jurisdictions
     */
    public static List<Change> between(Rulebook baseline, Rulebook candidate) {
        Editions editions = new Editions(baseline, candidate);
        MeaningDifference difference = new MeaningDifference(
                new Regions(candidate.divisions(), candidate.jurisdiction().province(), editions.places()),
                editions.places());
        return compare(editions).stream()
                .flatMap(compared -> compared.lines().stream().map(line -> difference.change(compared, line)))
                .toList();
    }

    static List<ComparedItem> compare(Editions editions) {
        return Stream.concat(
                        new EditionComparison<>(editions, new FundingDomain(), "筹资").items().stream(),
                        new EditionComparison<>(editions, new BenefitDomain(), "待遇").items().stream())
                .toList();
    }

    private Change change(ComparedItem compared, ChangedLine line) {
        List<Region> where = List.of();
        List<ChangeCondition> conditions = new ArrayList<>();
        for (int index = 0; index < line.box().size(); index++) {
            Fact axis = compared.axes().get(index);
            Extent extent = line.box().get(index);
            if (axis == Facts.PLACE) {
                where = regions.of(extent.points()
                        .mapToObj(number -> places.get((int) number))
                        .collect(Collectors.toSet()));
            } else if (!Wording.goesWithoutSaying(axis, extent)) {
                conditions.add(new ChangeCondition(axis.label(), Wording.text(axis, extent)));
            }
        }
        return new Change(
                compared.subject(),
                where,
                List.copyOf(conditions),
                compared.item(),
                line.before(),
                line.after(),
                List.copyOf(line.old()),
                List.copyOf(line.current()),
                sentence(where, conditions, compared.item(), line));
    }

    private static String sentence(
            List<Region> where, List<ChangeCondition> conditions, String item, ChangedLine line) {
        String places = where.stream().map(Region::text).collect(Collectors.joining("、"));
        String facts = Stream.concat(Stream.of(places), conditions.stream().map(ChangeCondition::text))
                .collect(Collectors.joining(" · "));
        return "%s：%s %s → %s".formatted(facts, item, line.before(), line.after());
    }
}
