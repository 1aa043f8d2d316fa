package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.clauses.Clause;
import org.yibao.divisions.Division;
import org.yibao.rules.RuleSource;

/** Everything that decides but the rows is part of the version: divisions, clauses of any province, codes, the jurisdiction, rules. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoundationTest {
    private static final int CHANGES = 200;

    /** Everything that a foundation is made of. */
    private record Parts(
            List<Division> divisions,
            List<Clause> clauses,
            SortedMap<String, byte[]> codes,
            Jurisdiction jurisdiction,
            List<RuleSource> rules) {
        static final Parts JILIN = new Parts(
                List.copyOf(Books.SHIPPED.divisions().all()),
                Books.SHIPPED.clauses().all(),
                Books.HOME.codes(),
                Books.JILIN.jurisdiction(),
                Books.JILIN.sources());

        String hash() {
            return new Foundation(divisions, clauses, codes).of(jurisdiction, rules);
        }
    }

    private final Random random = new Random(7);

    @Test
    void is_that_of_the_rulebook() {
        assertThat(Parts.JILIN.hash()).isEqualTo(Books.JILIN.foundation());
        assertThat(Books.JILIN.foundation()).isNotEqualTo(Books.JIANGSU.foundation());
    }

    @Test
    void changes_with_every_small_change_of_a_division() {
        changesWith(() -> changed(Parts.JILIN.divisions())
                .map(other -> new Parts(
                        other,
                        Parts.JILIN.clauses(),
                        Parts.JILIN.codes(),
                        Parts.JILIN.jurisdiction(),
                        Parts.JILIN.rules())));
    }

    @Test
    void changes_with_every_small_change_of_a_clause_of_any_province() {
        changesWith(() -> changed(Parts.JILIN.clauses())
                .map(other -> new Parts(
                        Parts.JILIN.divisions(),
                        other,
                        Parts.JILIN.codes(),
                        Parts.JILIN.jurisdiction(),
                        Parts.JILIN.rules())));
    }

    @Test
    void changes_with_every_small_change_of_the_codes() {
        changesWith(() -> Optional.of(new Parts(
                Parts.JILIN.divisions(),
                Parts.JILIN.clauses(),
                changedCodes(),
                Parts.JILIN.jurisdiction(),
                Parts.JILIN.rules())));
    }

    @Test
    void changes_with_every_small_change_of_the_jurisdiction() {
        changesWith(() -> ChangedRecord.of(Parts.JILIN.jurisdiction(), random)
                .map(other -> new Parts(
                        Parts.JILIN.divisions(),
                        Parts.JILIN.clauses(),
                        Parts.JILIN.codes(),
                        other,
                        Parts.JILIN.rules())));
    }

    @Test
    void changes_with_every_small_change_of_a_rule() {
        changesWith(() -> Optional.of(new Parts(
                Parts.JILIN.divisions(),
                Parts.JILIN.clauses(),
                Parts.JILIN.codes(),
                Parts.JILIN.jurisdiction(),
                changedRules())));
    }

    @Test
    void does_not_change_with_the_order_of_registers_or_the_line_ends_of_a_system() {
        List<Division> divisions = new ArrayList<>(Parts.JILIN.divisions());
        List<Clause> clauses = new ArrayList<>(Parts.JILIN.clauses());
        Collections.shuffle(divisions, random);
        Collections.shuffle(clauses, random);
        SortedMap<String, byte[]> codes = new TreeMap<>(Parts.JILIN.codes());
        codes.replaceAll((path, content) -> new String(content, StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        List<RuleSource> rules = Parts.JILIN.rules().stream()
                .map(rule -> new RuleSource(rule.path(), rule.text().replace("\n", "\r\n")))
                .toList();
        assertThat(new Parts(divisions, clauses, codes, Parts.JILIN.jurisdiction(), rules).hash())
                .isEqualTo(Books.JILIN.foundation());
    }

    private interface Change {
        /** Empty when what was tried is refused. */
        Optional<Parts> next();
    }

    private static void changesWith(Change change) {
        Set<String> seen = new HashSet<>();
        for (int tried = 0; tried < CHANGES; tried++) {
            change.next().ifPresent(parts -> seen.add(parts.hash()));
        }
        assertThat(seen).doesNotContain(Books.JILIN.foundation()).hasSizeGreaterThan(4);
    }

    private <R> Optional<List<R>> changed(List<R> records) {
        int index = random.nextInt(records.size());
        return ChangedRecord.of(records.get(index), random).map(changed -> {
            List<R> others = new ArrayList<>(records);
            others.set(index, changed);
            return others;
        });
    }

    private List<RuleSource> changedRules() {
        List<RuleSource> changed = new ArrayList<>(Parts.JILIN.rules());
        int index = random.nextInt(changed.size());
        RuleSource rule = changed.get(index);
        int at = random.nextInt(rule.text().length());
        String text = rule.text().substring(0, at) + "字" + rule.text().substring(at);
        changed.set(
                index,
                random.nextInt(8) == 0
                        ? new RuleSource(rule.path() + "x", rule.text())
                        : new RuleSource(rule.path(), text));
        return changed;
    }

    private SortedMap<String, byte[]> changedCodes() {
        SortedMap<String, byte[]> files = new TreeMap<>(Parts.JILIN.codes());
        String path = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
        byte[] content = files.remove(path).clone();
        if (random.nextInt(4) > 0) {
            int at = random.nextInt(content.length);
            content[at] = (byte) (content[at] == 'A' ? 'B' : 'A');
            files.put(path, content);
        } else if (random.nextBoolean()) {
            files.put(path + "x", content);
        }
        return files;
    }
}
