package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.codes.Facility;
import org.yibao.money.Money;
import org.yibao.review.WorkbookReview;
import org.yibao.review.WorkbookReviewer;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;

/** Table 住院待遇 with 年龄（就诊日） and 学生 added: in a level-2 hospital, children and students pay 400 and 85 %, others 800 and 75 %. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddedConditionTest {
    private static final Home HOME = AddedColumns.childrenAndStudents();
    private static final Rulebooks BOOKS = Books.load(HOME);
    private static final SettlementDecisions DECISIONS = new SettlementDecisions(BOOKS);

    @Test
    void a_child_pays_400_and_the_fund_85_percent_of_the_rest() {
        assertPaid(Visits.ordinary().born("2010-05-01"), "5100.00");
        assertPaid(Visits.ordinary().born("2002-08-01"), "5100.00"); // 17 until the day after
    }

    @Test
    void a_student_of_full_age_is_paid_as_a_child_is() {
        assertPaid(Visits.ordinary().born("1998-05-01").student(), "5100.00");
    }

    @Test
    void an_adult_pays_800_and_the_fund_75_percent_of_the_rest() {
        assertPaid(Visits.ordinary(), "4200.00");
        assertPaid(Visits.ordinary().born("2002-07-31"), "4200.00"); // 18 on the day
    }

    @Test
    void the_other_hospitals_stay_as_they_are() {
        assertThat(Visits.inpatient(Visits.ordinary().born("2010-05-01"), Facility.LEVEL_3)
                        .inScope("6400")
                        .by(DECISIONS)
                        .settle()
                        .statement()
                        .basic())
                .isEqualTo(Money.ofYuan("3640.00"));
    }

    @Test
    void nothing_stands_against_the_workbook() {
        WorkbookReview review = new WorkbookReviewer(BOOKS)
                .review(AddedColumns.PATH, HOME.files().get("decision-tables/" + AddedColumns.PATH));
        assertThat(review.problems()).isEmpty();
    }

    private static void assertPaid(Persons person, String basic) {
        SettlementDecision decision = Visits.inpatient(person, Facility.LEVEL_2)
                .inScope("6400")
                .by(DECISIONS)
                .settle();
        assertThat(decision.statement().basic()).isEqualTo(Money.ofYuan(basic));
    }
}
