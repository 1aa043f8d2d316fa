package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibao.decision.Persons.contribution;
import static org.yibao.decision.Persons.enrolledIn;
import static org.yibao.decision.Persons.yuan;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;
import org.yibao.rulebook.Home;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.terms.Outcome;

/** JS-2020-77.1-1, JS-2020-77.1-2, NAT-2020-24.1-1, NAT-2020-24.2-1: floors are checked and change nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JiangsuFloorsTest {
    private static final String NANTONG = "320600";
    private static final String RUDONG_IN_NANTONG = "320623";

    @ParameterizedTest
    @CsvSource({NANTONG, RUDONG_IN_NANTONG, "32A001", "320602", "320613"})
    void in_Nantong_the_floors_are_known_and_its_own_amounts_are_missing(String region) {
        FundingDecision decision = enrolledIn(region).in(2020);
        assertThat(decision.terms().subsidy().total()).isNull();
        assertThat(contribution(decision)).isNull();
        assertThat(decision.terms().total()).isNull();
        assertThat(decision.missing()).extracting(Missing::parameter).contains("财政补助标准", "个人缴费标准");
        assertThat(decision.missing()).extracting(Missing::cell).doesNotContainNull();
        assertThat(decision.checks())
                .filteredOn(check -> check.subject().endsWith("水平"))
                .extracting(Check::detail)
                .anySatisfy(detail -> assertThat(detail).contains("580.00"))
                .anySatisfy(detail -> assertThat(detail).contains("280.00"));
        assertThat(decision.checks()).extracting(Check::outcome).containsOnly(Outcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"580, MET", "570, NOT_MET", "620, MET"})
    void a_subsidy_below_580_is_not_met(String subsidy, Outcome outcome) {
        assertThat(outcomes(nantong(subsidy, "300", null, null), "JS-2020-77.1-1", "财政补助水平"))
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "560, 580, MET, IN_PRINCIPLE", // level reached, increase of 20
        "550, 580, MET, MET",
        "545, 570, NOT_MET, NOT_MET"
    })
    void an_increase_of_the_subsidy_below_30_is_soft_once_the_level_is_reached(
            String before, String subsidy, Outcome level, Outcome increase) {
        FundingDecision decision = nantong(subsidy, "300", before, "270");
        assertThat(outcomes(decision, "JS-2020-77.1-1", "财政补助水平")).containsExactly(level);
        assertThat(outcomes(decision, "JS-2020-77.1-1", "财政补助增幅")).containsExactly(increase);
    }

    @ParameterizedTest
    @CsvSource({
        "250, 280, MET, MET",
        "275, 290, MET, IN_PRINCIPLE",
        "240, 270, NOT_MET, MET",
        "310, 310, MET, IN_PRINCIPLE"
    })
    void a_contribution_below_280_is_not_met(String before, String standard, Outcome level, Outcome increase) {
        FundingDecision decision = nantong("580", standard, "550", before);
        assertThat(outcomes(decision, "JS-2020-77.1-2", "个人缴费水平")).containsExactly(level);
        assertThat(outcomes(decision, "JS-2020-77.1-2", "个人缴费增幅")).containsExactly(increase);
        assertThat(contribution(decision)).as("a check changes no amount").isEqualTo(yuan(standard));
    }

    @Test
    void the_national_floor_of_280_holds_in_principle_only() {
        FundingDecision student =
                enrolledIn("222401").born("2000-03-01").student().in(2020);
        assertThat(outcomes(student, "NAT-2020-24.2-1", "个人缴费水平")).containsExactly(Outcome.IN_PRINCIPLE);
        assertThat(contribution(student)).isEqualTo(yuan("200"));
    }

    @Test
    void Jilin_meets_the_national_floors_and_raises_contributions_by_20_only() {
        FundingDecision adult = enrolledIn("222401").in(2020);
        assertThat(outcomes(adult, "NAT-2020-24.1-1", "财政补助水平")).containsExactly(Outcome.MET);
        assertThat(outcomes(adult, "NAT-2020-24.1-1", "财政补助增幅")).containsExactly(Outcome.MET);
        assertThat(outcomes(adult, "NAT-2020-24.2-1", "个人缴费水平")).containsExactly(Outcome.MET);
        assertThat(outcomes(adult, "NAT-2020-24.2-1", "个人缴费增幅")).containsExactly(Outcome.IN_PRINCIPLE);
    }

    @Test
    void a_permit_holder_in_Rudong_pays_the_rate_of_Nantong() {
        FundingDecisions filled = filled("580", "300", null, null);
        assertThat(contribution(enrolledIn(RUDONG_IN_NANTONG)
                        .withPermit(RUDONG_IN_NANTONG, "2019-01-01", "2024-12-31")
                        .by(filled)
                        .in(2020)))
                .isEqualTo(yuan("300"));
    }

    @Test
    void a_year_before_the_notices_has_no_terms() {
        assertThatThrownBy(() -> enrolledIn(NANTONG).in(2019)).isInstanceOf(Undecidable.NoTermsInForce.class);
    }

    private static FundingDecision nantong(String subsidy, String contribution, String subsidyBefore, String before) {
        return enrolledIn(RUDONG_IN_NANTONG)
                .by(filled(subsidy, contribution, subsidyBefore, before))
                .in(2020);
    }

    /** The workbook as the city of Nantong might fill it in. */
    private static FundingDecisions filled(
            String subsidy, String contribution, String subsidyBefore, String contributionBefore) {
        Home home = Books.edited(Books.HOME, "jiangsu/funding.xlsx", workbook -> {
            int row = rowOf(workbook.getSheet("财政补助标准"), NANTONG);
            Books.put(workbook, "财政补助标准", "D" + row, Double.valueOf(subsidy));
            Books.put(workbook, "个人缴费标准", "H" + row, Double.valueOf(contribution));
            if (subsidyBefore != null) {
                row(workbook, "财政补助标准", NANTONG, 2019, "南通市", Double.valueOf(subsidyBefore), "JS-2020-77.1-1");
                Double amount = Double.valueOf(contributionBefore);
                row(workbook, "个人缴费标准", NANTONG, 2019, null, "当年1月1日", null, null, "南通市", amount, "JS-2020-77.1-2");
            }
        });
        return new FundingDecisions(Books.load(home));
    }

    private static void row(XSSFWorkbook workbook, String sheet, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Books.put(workbook, sheet, (char) ('A' + column) + "40", cells[column]);
        }
    }

    private static int rowOf(Sheet sheet, String region) {
        for (Row row : sheet) {
            if (row.getRowNum() >= 10 && row.getCell(0).toString().equals(region)) {
                return row.getRowNum() + 1;
            }
        }
        throw new IllegalStateException("no row for " + region);
    }

    private static List<Outcome> outcomes(FundingDecision decision, String clause, String subject) {
        return decision.checks().stream()
                .filter(check ->
                        check.clause().equals(clause) && check.subject().equals(subject))
                .map(Check::outcome)
                .toList();
    }
}
