package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RememberedAnswersTest {
    /** JL-2020-15.2-4 leaves 2021 open. */
    @Test
    void hold_that_a_year_has_no_terms_like_any_other_answer() {
        FundingDecider decider = new FundingDecider(Books.JILIN);
        FundingQuery in2021 = new FundingQuery(
                2021,
                LocalDate.of(2021, 1, 1),
                new Enrollee("222401", LocalDate.of(1985, 3, 1), false, Basis.HUKOU, null, Origin.MAINLAND, List.of()));
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> decider.decide(in2021)).isInstanceOf(Undecidable.NoTermsInForce.class);
        }
        assertThat(decider.memo().stats().hitCount()).isEqualTo(2);
        assertThat(decider.memo().stats().missCount()).isEqualTo(1);
    }
}
