package org.yibao.anyrule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yibao.Books;
import org.yibao.drools.RefusedRule;
import org.yibao.facts.Conditions;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.facts.Source;
import org.yibao.facts.Subject;
import org.yibao.review.difference.RandomEdits;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.Row;
import org.yibao.rules.funding.FundingRow;
import org.yibao.workbook.Workbook;

/** Rulebooks of Jilin with rules nobody thought of, rows with conditions on any fact, and divisions that were moved and renamed. */
public final class RandomRulebooks {
    /** Homes of rules; each has so many editions of its tables. */
    public static final int HOMES = Integer.getInteger("yibao.random.homes", 2);

    public static final int EDITIONS = 5;

    private static final int MOST_REFUSED = 10;

    /** To begin with the home that a log names. */
    private static final long FIRST_SEED = Long.getLong("yibao.random.seed", 1);

    private static final System.Logger LOG = System.getLogger(RandomRulebooks.class.getName());

    /** So many homes at most are kept for the next who asks; more would fill the memory. */
    private static final int KEPT = 4;

    private static final Map<Integer, Made> MADE = new HashMap<>();

    /** A home's editions, and the seed that the next one begins with. */
    private record Made(List<Rulebooks> editions, long nextSeed) {}

    private RandomRulebooks() {}

    /** One list a home, of its editions; the same whoever asks. */
    public static Iterable<List<Rulebooks>> all() {
        return () -> new Iterator<>() {
            private int home;
            private long seed = FIRST_SEED;

            @Override
            public boolean hasNext() {
                return home < HOMES;
            }

            @Override
            public List<Rulebooks> next() {
                Made made = made(home++, seed);
                seed = made.nextSeed();
                return made.editions();
            }
        };
    }

    private static synchronized Made made(int home, long seed) {
        Made known = MADE.get(home);
        if (known != null) {
            return known;
        }
        Made made = make(seed);
        if (home < KEPT) {
            MADE.put(home, made);
        }
        return made;
    }

    private static Made make(long first) {
        for (long seed = first; seed < first + MOST_REFUSED; seed++) {
            Random random = new Random(seed * 7919);
            try {
                LOG.log(System.Logger.Level.INFO, "Random home of seed {0,number,#}", seed);
                return new Made(editions(Books.load(home(random)), random), seed + 1);
            } catch (RefusedRule named) {
                // Right only when it says which rule, and what of it.
                if (!named.getMessage().contains("随机规则") || !named.getMessage().contains("条件")) {
                    throw named;
                }
            }
        }
        throw new IllegalStateException("%d homes in a row were refused.".formatted(MOST_REFUSED));
    }

    public static Rulebook jilin(Rulebooks rulebooks) {
        return rulebooks.forDivision("220000").orElseThrow();
    }

    private static Home home(Random random) {
        RandomRules rules = new RandomRules(random);
        TreeMap<String, byte[]> files = new TreeMap<>(Books.HOME.files());
        files.keySet().removeIf(path -> path.contains("/jiangsu/")); // to be loaded sooner
        files.put("rules/jilin/randomfunding/random.drl", bytes(rules.funding(1 + random.nextInt(3))));
        files.put("rules/jilin/randombenefit/random.drl", bytes(rules.benefit(1 + random.nextInt(3))));
        if (random.nextInt(3) == 0) {
            String path = "decision-tables/divisions.csv";
            files.put(path, bytes(divisions(new String(files.get(path), StandardCharsets.UTF_8), random)));
        }
        return new Home(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A county moves to another prefecture, another one gets a name without 县. */
    private static String divisions(String csv, Random random) {
        String moved = random.nextBoolean() ? "220323" : "222403";
        String renamed = random.nextBoolean() ? "220122" : "220221";
        return csv.lines()
                        .map(line -> {
                            String[] cells = line.split(",", -1);
                            if (cells[0].equals(moved)) {
                                cells[3] = random.nextBoolean() ? "220100" : "222400";
                            } else if (cells[0].equals(renamed)) {
                                cells[1] = "新设市";
                            }
                            return String.join(",", cells);
                        })
                        .reduce((left, right) -> left + "\n" + right)
                        .orElseThrow()
                + "\n";
    }

    private static List<Rulebooks> editions(Rulebooks loaded, Random random) {
        List<Rulebooks> editions = new ArrayList<>();
        editions.add(loaded);
        while (editions.size() < EDITIONS) {
            Rulebook jilin = jilin(loaded);
            Rulebook edited = conditioned(RandomEdits.of(jilin, random), random);
            editions.add(new Rulebooks(
                    loaded.divisions(),
                    loaded.clauses(),
                    loaded.all().stream()
                            .map(rulebook -> rulebook == jilin ? edited : rulebook)
                            .toList()));
        }
        return editions;
    }

    /** Some rows get a twin in the same table that is for some values of another fact only. */
    private static Rulebook conditioned(Rulebook rulebook, Random random) {
        List<Workbook> workbooks = new ArrayList<>();
        for (Workbook workbook : rulebook.workbooks()) {
            List<Row> rows = workbook.rows().stream()
                    .map(row -> random.nextInt(6) == 0 ? narrowed(row, random) : row)
                    .toList();
            workbooks.add(new Workbook(workbook.path(), workbook.sheets(), rows));
        }
        return rulebook.with(workbooks);
    }

    private static Row narrowed(Row row, Random random) {
        Subject subject = row instanceof FundingRow ? Subject.FUNDING : Subject.BENEFIT;
        List<Fact> free = Stream.of(Facts.ALL)
                .flatMap(List::stream)
                .filter(fact -> fact.isOf(subject)
                        && fact != Facts.PLACE
                        && fact != Facts.YEAR
                        && !(fact.source() instanceof Source.Permit)
                        && !row.conditions().extents().containsKey(fact))
                .filter(fact -> !row.source().sheet().equals("身份认定") || !(fact.source() instanceof Source.Held))
                .toList();
        Fact fact = free.get(random.nextInt(free.size()));
        Map<Fact, Extent> extents = new LinkedHashMap<>(row.conditions().extents());
        extents.put(fact, extent(fact, random));
        return RandomEdits.with(
                row,
                "source",
                row.source().with(new Conditions(extents), row.source().added()));
    }

    private static Extent extent(Fact fact, Random random) {
        Range all = fact.scale().all();
        if (fact.scale().kind() == Scale.Kind.DAY) {
            long day = LocalDate.of(2020, 1, 1).toEpochDay() + random.nextInt(366);
            return Extent.of(random.nextBoolean() ? new Range(all.from(), day) : new Range(day, all.to()));
        }
        if (!fact.scale().kind().ordered()) {
            return Extent.of(all.from() + random.nextInt((int) all.size()));
        }
        long split = all.from() + 1 + random.nextInt((int) Math.min(80, all.size() - 2));
        return Extent.of(random.nextBoolean() ? new Range(all.from(), split) : new Range(split, all.to()));
    }
}
