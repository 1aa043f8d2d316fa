package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.drools.RuleBase;
import org.yibao.drools.RuleDependence;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Scale;
import org.yibao.facts.Subject;
import org.yibao.rules.RuleSource;

/** Rules that the build compiled are used for the same sources, and decide as if they were compiled anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptRulesTest {
    private static final ClassLoader LOADER = KeptRulesTest.class.getClassLoader();

    @Test
    void are_kept_for_every_shipped_rulebook_by_the_build() {
        for (Rulebook rulebook : Books.SHIPPED.all()) {
            assertThat(KeptRules.kept(rulebook.sources()))
                    .as("made by mvn process-classes")
                    .isTrue();
            assertThat(KeptRules.concluded(rulebook.foundation())).isTrue();
        }
    }

    @Test
    void are_not_used_for_a_rule_that_differs_in_one_character() {
        String file = "rules/jilin/funding/equality.drl";
        String text = new String(Books.HOME.files().get(file), StandardCharsets.UTF_8);
        Home edited = Books.with(
                Books.HOME,
                file,
                text.replace("basisValid, basisLocal", "basisValid").getBytes(StandardCharsets.UTF_8));
        Rulebook jilin = jilin(Books.load(edited));
        assertThat(jilin.foundation()).isNotEqualTo(Books.JILIN.foundation());
        assertThat(KeptRules.kept(jilin.sources())).isFalse();
        assertThat(KeptRules.concluded(jilin.foundation())).isFalse();
        assertThat(jilin.dependences().stream().map(KeptRulesTest::facts).toList())
                .isNotEqualTo(Books.JILIN.dependences().stream()
                        .map(KeptRulesTest::facts)
                        .toList());
    }

    @Test
    void do_not_let_a_faulty_rule_pass() {
        String file = "rules/jilin/funding/equality.drl";
        String text = new String(Books.HOME.files().get(file), StandardCharsets.UTF_8);
        Home faulty = Books.with(
                Books.HOME, file, text.replace("basisLocal", "basisLokal").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Books.load(faulty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("规则不能编译")
                .hasMessageContaining("equality.drl");
    }

    @Test
    void are_named_by_path_and_order_of_the_sources_too() {
        List<RuleSource> sources = Books.JILIN.sources();
        RuleSource first = sources.get(0);
        List<RuleSource> moved = new ArrayList<>(sources);
        moved.set(0, new RuleSource(first.path() + "x", first.text()));
        List<RuleSource> reversed = new ArrayList<>(sources);
        java.util.Collections.reverse(reversed);
        assertThat(List.of(KeptRules.name(sources), KeptRules.name(moved), KeptRules.name(reversed)))
                .doesNotHaveDuplicates();
    }

    @Test
    void decide_as_rules_that_are_compiled_anew() throws IOException {
        Random random = new Random(7);
        for (Rulebook shipped : Books.SHIPPED.all()) {
            RuleBase compiled = RuleBase.compile(shipped.sources(), shipped.divisions(), LOADER);
            Rulebook anew = over(shipped, compiled);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            compiled.write(written);
            Rulebook read = over(
                    shipped,
                    RuleBase.read(
                            new ByteArrayInputStream(written.toByteArray()),
                            shipped.sources(),
                            shipped.divisions(),
                            LOADER));
            assertThat(read.rules()).containsExactlyInAnyOrderElementsOf(anew.rules());
            assertThat(read.dependences().stream().map(KeptRulesTest::told).toList())
                    .isEqualTo(
                            anew.dependences().stream().map(KeptRulesTest::told).toList());
            int found = 0;
            for (int count = 0; count < 2_000; count++) {
                Profile profile = profile(anew, random);
                List<Object> facts = List.copyOf(profile.facts(anew.divisions().path(profile.region())));
                assertThat(read.fire(facts)).containsExactlyInAnyOrderElementsOf(anew.fire(facts));
                found += anew.fire(facts).size();
            }
            assertThat(found).isGreaterThan(2_000);
        }
    }

    private static Rulebook jilin(Rulebooks rulebooks) {
        return rulebooks.all().stream()
                .filter(rulebook -> rulebook.jurisdiction().id().equals("jilin"))
                .findFirst()
                .orElseThrow();
    }

    private static Rulebook over(Rulebook shipped, RuleBase rules) {
        return new Rulebook(
                shipped.jurisdiction(),
                shipped.foundation(),
                shipped.divisions(),
                shipped.clauses(),
                rules,
                shipped.workbooks());
    }

    /** Everything that is known of what a rule depends on, but what it answers for each value. */
    private static List<Object> told(RuleDependence dependence) {
        return List.of(
                dependence.rule(),
                facts(dependence),
                dependence.guarded(),
                dependence.unguarded(),
                dependence.conclusion());
    }

    private static Object facts(RuleDependence dependence) {
        return dependence.tells().facts().stream().map(Fact::name).collect(Collectors.toSet());
    }

    private static Profile profile(Rulebook rulebook, Random random) {
        Subject subject = Subject.values()[random.nextInt(Subject.values().length)];
        List<Fact> facts =
                subject.facts().stream().filter(fact -> fact != Facts.PLACE).toList();
        var places = rulebook.enrolmentPlaces();
        return Profile.of(
                subject, places.get(random.nextInt(places.size())).code(), facts, fact -> point(fact, random));
    }

    /** Years and days near the policy years, so that rows and rules apply. */
    private static int point(Fact fact, Random random) {
        Scale scale = fact.scale();
        return switch (scale.kind()) {
            case YEAR -> 2019 + random.nextInt(3);
            case DAY -> (int) java.time.LocalDate.of(2019, 1, 1).toEpochDay() + random.nextInt(1_000);
            default -> (int) (scale.all().from() + random.nextInt((int) Math.min(scale.size(), 140)));
        };
    }
}
