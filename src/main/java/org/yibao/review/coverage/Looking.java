package org.yibao.review.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibao.codes.Identity;
import org.yibao.divisions.Division;
import org.yibao.drools.Discernment;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Combined;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Occurrence;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.review.space.TooManyBoxes;
import org.yibao.rulebook.Parting;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.Effect;
import org.yibao.terms.Need;
import org.yibao.terms.Needs;

/**
 * Who looks into some tables, and for what: asked of the rules on which it depends, for every combination of what they tell apart. Tables of
 * which it depends on the same rules are asked about together. Mostly rows make no difference to it, so it is the same for every edition of
 * the tables; where a rule that is of no table reads rows, those are asked, too.
 */
final class Looking {
    /** Of all places that ask differently together: some half a minute. */
    private static final int MOST_COMBINATIONS = 100_000;
    /** By the rules, or by the rulebook where rows make a difference. */
    private static final Map<Object, Map<Key, Looking>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Subject subject;
    private final List<Discernment> tells;
    private final List<Fact> facts;
    private final List<Row> readRows;
    private final Set<String> readRegions;
    private final Map<Object, List<Entry>> entries = new HashMap<>();
    private long combinations;

    /** The rules by their number. */
    private record Key(Subject subject, List<Integer> rules) {}

    /**
     * A table that is looked into.
     *
     * @param need what is looked for
     * @param box  for whom
     */
    record Entry(Need need, Map<Fact, Extent> box) {}

    private Looking(Rulebook rulebook, Subject subject, List<RuleDependence> rules, List<Row> readRows) {
        this.subject = subject;
        this.readRows = readRows;
        this.readRegions = readRows.stream().map(Row::region).collect(Collectors.toSet());
        this.tells = rules.stream().map(RuleDependence::tells).toList();
        Set<Fact> told = new HashSet<>();
        tells.forEach(one -> told.addAll(one.facts()));
        readRows.forEach(row -> told.addAll(row.conditions().extents().keySet()));
        if (subject == Subject.BENEFIT) {
            told.add(Facts.KIND); // a stay looks into other tables than outpatient care does
            if (rules.stream()
                    .anyMatch(rule -> rule.conclusion().map(Effect::mayReplace).orElse(true))) {
                told.add(Facts.FACILITY); // an effect is for some facilities
            }
        }
        this.facts = subject.facts().stream()
                .filter(fact -> fact != Facts.PLACE && told.contains(fact))
                .toList();
        Rulebook deciding = readRows.isEmpty() ? rulebook.with(List.of()) : rulebook;
        for (Division place : rulebook.enrolmentPlaces()) {
            entries.computeIfAbsent(likeness(rulebook, place), key -> ask(deciding, place));
        }
    }

    static Looking of(Rulebook rulebook, Subject subject, String table) {
        List<RuleDependence> all = rulebook.dependences();
        List<Integer> numbers = IntStream.range(0, all.size())
                .filter(number -> !all.get(number).isOfTable() && Needs.dependOn(all.get(number), table))
                .boxed()
                .toList();
        List<RuleDependence> rules = numbers.stream().map(all::get).toList();
        Set<Class<? extends Row>> read =
                rules.stream().flatMap(rule -> rule.read().stream()).collect(Collectors.toSet());
        List<Row> rows = rulebook.rows().stream()
                .filter(row -> read.contains(row.getClass()))
                .toList();
        return KNOWN.computeIfAbsent(rows.isEmpty() ? all : rulebook, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(new Key(subject, numbers), key -> new Looking(rulebook, subject, rules, rows));
    }

    /** What a place is told from others by; places of which it is equal ask alike. */
    Object likeness(Rulebook rulebook, Division place) {
        List<Division> path = rulebook.divisions().path(place.code());
        List<Object> likeness = new ArrayList<>();
        tells.forEach(one -> likeness.add(one.answers(path)));
        path.stream().map(Division::code).filter(readRegions::contains).forEach(likeness::add);
        return likeness;
    }

    /** Everything that is looked into at such a place. */
    List<Entry> entries(Object likeness) {
        return entries.get(likeness);
    }

    /** The identities that everybody holds who looks into a table as such; those as which nobody does are among them. */
    Set<Identity> surelyHeld(String table) {
        Set<Identity> held = EnumSet.allOf(Identity.class);
        for (List<Entry> some : entries.values()) {
            for (Entry entry : some) {
                Identity identity = entry.need().identity();
                if (identity != null && entry.need().table().equals(table)) {
                    Extent told = entry.box().get(Facts.of(identity));
                    if (told == null || told.contains(0)) {
                        held.remove(identity);
                    }
                }
            }
        }
        return held;
    }

    /** Some points of a fact, parted where it makes a difference who looks into a table. */
    Collection<Extent> parts(Fact fact, Extent points) {
        return parting(fact).parts(points);
    }

    private Parting parting(Fact fact) {
        Set<Extent> cutting = new HashSet<>(Combined.of(subject, fact));
        readRows.forEach(row -> {
            Extent extent = row.conditions().extents().get(fact);
            if (extent != null) {
                cutting.add(extent);
            }
        });
        return new Parting(fact, tells, cutting);
    }

    private List<Entry> ask(Rulebook deciding, Division place) {
        List<Map<Fact, Extent>> boxes = List.of(Map.of());
        for (Fact fact : facts) {
            List<Extent> parts = parting(fact).parts(Extent.of(fact.scale().all()));
            if (combinations + (long) boxes.size() * parts.size() > MOST_COMBINATIONS) {
                throw new TooManyBoxes("谁需要查表", facts);
            }
            List<Map<Fact, Extent>> longer = new ArrayList<>();
            for (Map<Fact, Extent> box : boxes) {
                for (Extent part : parts) {
                    Map<Fact, Extent> more = new LinkedHashMap<>(box);
                    more.put(fact, part);
                    longer.add(more);
                }
            }
            boxes = longer;
        }
        combinations += boxes.size();
        List<Entry> asked = new ArrayList<>();
        for (Map<Fact, Extent> box : boxes) {
            if (Occurrence.possible(box)) {
                needs(deciding, place, box).forEach(need -> asked.add(new Entry(need, box)));
            }
        }
        return asked;
    }

    private Set<Need> needs(Rulebook deciding, Division place, Map<Fact, Extent> box) {
        Profile profile = Profile.of(
                subject, place.code(), facts, fact -> (int) box.get(fact).first());
        List<Division> path = deciding.divisions().path(place.code());
        List<Judgement> judgements = deciding.fire(profile.facts(path)).stream()
                .filter(found -> found.rule().table() == null)
                .toList();
        return subject == Subject.FUNDING
                ? Needs.ofFunding(judgements)
                : Needs.ofVisit((BenefitProfile) profile, path, judgements);
    }
}
