package org.yibao.web;

import static org.yibao.web.EditedHome.EXCESS_AND_FIVE_POINTS;
import static org.yibao.web.EditedHome.FIVE_POINTS;
import static org.yibao.web.EditedHome.TEN_POINTS;
import static org.yibao.web.EditedHome.TRUNCATION;
import static org.yibao.web.SettlementQuestion.BASIC_USED_UP;
import static org.yibao.web.SettlementQuestion.enrolledIn;
import static org.yibao.web.SettlementQuestion.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are answered where cities filled in different figures. */
@QuarkusTest
@TestProfile(EditedHome.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CityFiguresTest {
    /** The shipped demonstration figures: seven points, absolute brackets, rounding half up. */
    private static final String NANTONG = "320600";

    /** JS-2020-77.5-3: deductible halved, ratios up by the points that the city chose. */
    @ParameterizedTest
    @CsvSource({
        "6000,   0.00,      0.00,      0.00,      0.00",
        "12000,  0.00,      3900.00,   4020.00,   4200.00",
        "80000,  42300.00,  49600.00,  51080.00,  53300.00",
        "600000, 300000.00, 438600.00, 450480.00, 468300.00"
    })
    void serious_illness_insurance_pays_more_for_the_poor_as_the_city_chose(
            String base, String ordinary, String five, String seven, String ten) {
        assertPaid(base, NANTONG, "", yuan(ordinary));
        assertPaid(base, FIVE_POINTS, "REGISTERED_POOR", yuan(five));
        assertPaid(base, NANTONG, "REGISTERED_POOR", yuan(seven));
        assertPaid(base, TEN_POINTS, "REGISTERED_POOR", yuan(ten));
    }

    /** Question Q16; the poor get five points in both cities. */
    @ParameterizedTest
    @CsvSource({"'', 42300.00, 41700.00", "REGISTERED_POOR, 49600.00, 49300.00"})
    void brackets_are_counted_on_the_base_or_on_what_exceeds_the_deductible(
            String identity, String absolute, String excess) {
        assertPaid("80000", FIVE_POINTS, identity, yuan(absolute));
        assertPaid("80000", EXCESS_AND_FIVE_POINTS, identity, yuan(excess));
    }

    private static void assertPaid(String base, String city, String identity, Matcher<BigDecimal> amount) {
        enrolledIn(city)
                .with(identity)
                .after(BASIC_USED_UP)
                .inpatient("LEVEL_2")
                .inScope(base)
                .settle()
                .body("statement.seriousIllness", amount);
    }

    /** Question Q17; (800.01 − 200) × 85 % = 510.0085. */
    @ParameterizedTest
    @CsvSource({NANTONG + ", 510.01, 290.00", TRUNCATION + ", 510.00, 290.01"})
    void a_layer_is_rounded_half_up_to_the_fen_unless_the_city_truncates(String city, String basic, String person) {
        enrolledIn(city)
                .inpatient("LEVEL_1")
                .inScope("800.01")
                .settle()
                .body("statement.basic", yuan(basic))
                .body("statement.person", yuan(person));
    }
}
