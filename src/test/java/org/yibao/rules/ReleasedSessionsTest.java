package org.yibao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;
import org.yibao.decision.FundingDecisions;
import org.yibao.drools.RuleBase;
import org.yibao.drools.RuleFirer;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.PolicyYear;
import org.yibao.review.WorkbookReviewer;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/** A rule base keeps every session that is not disposed of, rows and all: each goes with its rulebook. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleasedSessionsTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 1);
    private static final FundingQuery QUESTION = new FundingQuery(
            2020,
            FundingQuery.usualDate(2020, BIRTH),
            new Enrollee("222401", BIRTH, false, Basis.HUKOU, null, Origin.MAINLAND, List.of()));
    private static final int FEW = 5;

    /** No more than the rulebook in force keeps to itself, and one for its rules alone, which a difference asks. */
    private static final int KEPT = Runtime.getRuntime().availableProcessors() + 1;

    private static final long TOLERATED_BYTES = 16 << 20;

    private final RuleBase rules = RuleBase.compile(
            Books.JILIN.sources(), Books.SHIPPED.divisions(), getClass().getClassLoader());

    /** Jilin's funding, with rules of its own whose sessions can be counted. */
    private final Rulebook jilin = new Rulebook(
            Books.JILIN.jurisdiction(),
            Books.JILIN.foundation(),
            Books.JILIN.divisions(),
            Books.JILIN.clauses(),
            rules,
            Books.JILIN.workbooks().stream()
                    .filter(workbook -> workbook.path().endsWith("funding.xlsx"))
                    .toList());

    private static Rulebooks rulebooks(Rulebook rulebook) {
        return new Rulebooks(rulebook.divisions(), rulebook.clauses(), List.of(rulebook));
    }

    private static void ask(Rulebook rulebook) {
        assertThat(new FundingDecisions(rulebooks(rulebook)).decide(QUESTION).eligible())
                .isTrue();
    }

    private int sessions() {
        return rules.base().getKieSessions().size();
    }

    /** Bytes in use after the garbage is collected. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static boolean comesTrue(BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            System.gc();
            Thread.sleep(50);
        }
        return true;
    }

    /** Many times something, and nothing of it is left but what a few times leave, too. */
    private void leavesNothing(int times, Runnable something) throws InterruptedException {
        IntStream.range(0, FEW).forEach(time -> something.run());
        assertThat(comesTrue(() -> sessions() <= KEPT))
                .as("%d sessions", sessions())
                .isTrue();
        long before = heap();
        IntStream.range(0, times).forEach(time -> something.run());
        assertThat(comesTrue(() -> sessions() <= KEPT))
                .as("%d sessions", sessions())
                .isTrue();
        assertThat(comesTrue(() -> heap() < before + TOLERATED_BYTES))
                .as("%d bytes more", heap() - before)
                .isTrue();
    }

    @Test
    void of_1000_editions_asked_once_are_none_when_nobody_knows_the_editions_any_more() throws InterruptedException {
        leavesNothing(1_000, () -> ask(jilin.with(jilin.workbooks())));
    }

    private void reviewed(int times) throws InterruptedException {
        WorkbookReviewer reviewer = new WorkbookReviewer(rulebooks(jilin));
        byte[] edited = Books.edited(Books.HOME, FUNDING, workbook -> Books.put(workbook, "个人缴费标准", "H14", 320))
                .table(FUNDING);
        leavesNothing(times, () -> assertThat(reviewer.review(FUNDING, edited).usable())
                .isTrue());
    }

    @Test
    void of_50_checked_workbooks_are_none_afterwards() throws InterruptedException {
        reviewed(50);
    }

    /** Some minutes long. */
    @Test
    @Tag("exhaustive")
    void of_1000_checked_workbooks_are_none_afterwards() throws InterruptedException {
        reviewed(1_000);
    }

    @Test
    void are_used_again_as_long_as_the_rulebook_is_known() {
        IntStream.range(0, 100).forEach(time -> ask(jilin));
        assertThat(sessions()).isEqualTo(1);
        IntStream.range(0, 1_000).parallel().forEach(time -> ask(jilin));
        assertThat(sessions()).isBetween(1, KEPT);
        jilin.release();
        assertThat(sessions()).isZero();
        ask(jilin);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void that_failed_are_not_kept() {
        RuleSource failing = new RuleSource("national/failing/failing.drl", """
                package rules.national.failing

                import org.yibao.facts.PolicyYear

                global org.yibao.rules.Findings findings

                rule "failing"
                when
                    PolicyYear( value == 2020 )
                then
                    throw new IllegalStateException( "failing" );
                end
                """);
        RuleBase base = RuleBase.compile(
                List.of(failing), Books.SHIPPED.divisions(), getClass().getClassLoader());
        RuleFirer firer = new RuleFirer(base, List.of());
        assertThatThrownBy(() -> firer.fire(List.of(new PolicyYear(2020)))).hasRootCauseMessage("failing");
        assertThat(base.base().getKieSessions()).isEmpty();
        assertThat(firer.fire(List.of(new PolicyYear(2021)))).isEmpty();
        assertThat(base.base().getKieSessions()).hasSize(1);
    }

    @Test
    void that_can_not_be_made_are_not_kept() {
        RuleSource withoutFindings = new RuleSource("national/failing/failing.drl", """
                package rules.national.failing

                import org.yibao.facts.PolicyYear

                rule "failing"
                when
                    PolicyYear( value == 2020 )
                then
                end
                """);
        RuleBase base = RuleBase.compile(
                List.of(withoutFindings), Books.SHIPPED.divisions(), getClass().getClassLoader());
        RuleFirer firer = new RuleFirer(base, List.of());
        assertThatThrownBy(() -> firer.fire(List.of(new PolicyYear(2020)))).hasMessageContaining("findings");
        assertThat(base.base().getKieSessions()).isEmpty();
    }
}
