package org.yibao.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yibao.web.SettlementQuestion.BASIC_USED_UP;
import static org.yibao.web.SettlementQuestion.ask;
import static org.yibao.web.SettlementQuestion.enrolledIn;
import static org.yibao.web.SettlementQuestion.yuan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettlementResourceTest {
    private static final String GOOD = enrolledIn("222401")
            .inpatient("LEVEL_2")
            .fees("20000.00", "1000.00", "0", "1000.00")
            .json();

    @ParameterizedTest
    @CsvSource({
        "C1, '',                                     LEVEL_2, 20000,  1000,  0,    1000,  13200.00,  0.00,      0.00,     6800.00",
        "C2, SUBSISTENCE_ALLOWANCE,                  LEVEL_2, 20000,  1000,  0,    1000,  13200.00,  0.00,      3360.00,  3440.00",
        "C3, '',                                     LEVEL_2, 150000, 12000, 3000, 5000,  97200.00,  12480.00,  0.00,     40320.00",
        "C4, REGISTERED_POOR,                        LEVEL_2, 150000, 12000, 3000, 5000,  97200.00,  17420.00,  10766.00, 24614.00",
        "C5, EXTREMELY_POOR REGISTERED_POOR,         LEVEL_2, 150000, 12000, 3000, 5000,  97200.00,  17420.00,  15380.00, 20000.00",
        "C6, '',                                     LEVEL_3, 400000, 20000, 0,    10000, 150000.00, 139300.00, 0.00,     110700.00",
        "C7, REGISTERED_POOR,                        LEVEL_3, 400000, 20000, 0,    10000, 150000.00, 153600.00, 30000.00, 66400.00"
    })
    void settles_the_chain_cases(
            String name,
            String identities,
            String facility,
            String total,
            String selfPaid,
            String overLimit,
            String paidFirst,
            String basic,
            String serious,
            String assistance,
            String person) {
        String answer = enrolledIn("222401")
                .with(identities)
                .inpatient(facility)
                .fees(total, selfPaid, overLimit, paidFirst)
                .settle()
                .body("demo", equalTo(true))
                .body("lines", hasSize(6))
                .extract()
                .asString();
        assertThat(answer)
                .as(name)
                .contains("\"basic\":%s,\"seriousIllness\":%s,\"assistance\":%s,\"person\":%s"
                        .formatted(basic, serious, assistance, person));
    }

    @Test
    void tells_each_line_with_its_formula_clauses_and_rows() {
        ask("", GOOD)
                .body("lines.find { it.item == 'basic' }.formula", equalTo("(18000.00 − 400.00) × 75% = 13200.00"))
                .body("lines.find { it.item == 'basic' }.rows", hasItem("demo/jilin/benefits.xlsx#住院待遇!13"))
                .body("explanation", containsString("您个人负担6800.00元"))
                .body("explanation", containsString("示例"))
                .body("yearToDate.inpatient.basic", yuan("13200.00"))
                .body("yearToDate.admissions", equalTo(1));
    }

    @Test
    void takes_back_the_year_that_it_gave() {
        String year = ask("", GOOD)
                .extract()
                .jsonPath()
                .getObject("yearToDate", Map.class)
                .toString();
        assertThat(year).contains("seriousBase=4800.0");
        ask("", GOOD.replace("\"fees\"", "\"yearToDate\":{\"year\":2020,\"seriousBase\":10000.00},\"fees\""))
                .body("yearToDate.seriousBase", yuan("14800.00"))
                .body("statement.seriousIllness", yuan("1680.00"));
    }

    @Test
    void takes_back_the_newest_settlement_and_no_other() throws IOException {
        String first = year(ask("", GOOD).extract().asString());
        String secondRequest = GOOD.replace("\"fees\"", "\"yearToDate\":" + first + ",\"fees\"");
        String second = year(ask("", secondRequest).extract().asString());
        String restored = ask("/reversals", "{\"settlement\":%s,\"yearToDate\":%s}".formatted(secondRequest, second))
                .statusCode(200)
                .body("statement.basic", yuan("13200.00"))
                .extract()
                .asString();
        assertThat(year(restored)).isEqualTo(first);
        ask("/reversals", "{\"settlement\":%s,\"yearToDate\":%s}".formatted(GOOD, second))
                .statusCode(409)
                .body("code", equalTo("not-newest-settlement"));
    }

    private static String year(String answer) throws IOException {
        return new ObjectMapper().readTree(answer).get("yearToDate").toString();
    }

    @Test
    void settles_a_year_visit_by_visit() {
        enrolledIn("222401")
                .inpatient("LEVEL_2")
                .inScope("18000")
                .inpatient("LEVEL_2")
                .inScope("18000")
                .inpatient("LEVEL_2")
                .inScope("18000")
                .settleYear()
                .body("", hasSize(3))
                .body("[2].yearToDate.seriousBase", yuan("14400.00"))
                .body("[2].statement.seriousIllness", yuan("1440.00"));
    }

    @Test
    void settles_each_line_as_the_single_call_does() {
        List<String> questions = new ArrayList<>();
        for (String region : List.of("222401", "220102", "320600", "321000", "110101")) {
            for (String identities : List.of("", "REGISTERED_POOR", "LOW_INCOME SUBSISTENCE_ALLOWANCE")) {
                questions.add(enrolledIn(region)
                        .with(identities)
                        .outpatient("VILLAGE_CLINIC")
                        .inScope("100")
                        .json());
                questions.add(enrolledIn(region)
                        .with(identities)
                        .after(BASIC_USED_UP)
                        .inpatient("LEVEL_2")
                        .fees("20000.01", "1000", "0", "500.5")
                        .json());
            }
        }
        questions.add("{\"enrollee\":1}");
        List<String> answers = given().contentType("application/x-ndjson")
                .body(String.join("\n", questions).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/settlements/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers).hasSameSizeAs(questions);
        for (int index = 0; index < questions.size(); index++) {
            String number = ",\"line\":%d".formatted(index + 1); // only problems tell it
            assertThat(answers.get(index).replace(number, ""))
                    .isEqualTo(ask("", questions.get(index)).extract().asString());
        }
    }

    @Test
    void names_what_a_city_has_not_filled_in() {
        ask(
                        "",
                        GOOD.replace(
                                        "\"identities\":[]",
                                        "\"identities\":[{\"code\":\"LOW_INCOME\",\"from\":\"2019-01-01\"}]")
                                .replace("222401", "321000"))
                .statusCode(200)
                .body("statement", nullValue())
                .body("missing.parameter", hasItem("大病保险倾斜"));
    }

    @Test
    void says_that_an_amount_is_a_number() {
        ask("", GOOD.replace("\"total\":20000.00", "\"total\":\"20000\""))
                .statusCode(400)
                .body("errors[0].expected", equalTo("不带引号和单位的金额，例如 150000.00"));
    }

    /** Question Q8b: a part is not more than the whole. */
    @Test
    void refuses_more_deductible_of_village_clinics_than_of_all_outpatient_care() {
        String seen =
                "\"yearToDate\":{\"year\":2020,\"outpatient\":{\"deductible\":20.00},\"villageDeductible\":30.00},";
        ask("", GOOD.replace("\"fees\"", seen + "\"fees\""))
                .statusCode(400)
                .body("errors.field", hasItem("yearToDate.villageDeductible"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"total\":20000.00   | \"total\":-1                    | fees.total     | -1",
                "\"total\":20000.00   | \"total\":1.001                 | fees.total     | 1.001",
                "\"total\":20000.00   | \"total\":1e400                 | fees.total     | 1E+400",
                "\"total\":20000.00   | \"total\":1999.99               | fees.total     | 1999.99",
                "\"total\":20000.00   | \"total\":\"20000\"             | fees.total     | 20000",
                "\"date\":\"2020-07-31\" | \"date\":\"2020-07-31\",\"discharged\":\"2020-07-30\" | care.discharged | 2020-07-30",
                "\"admission\":1      | \"admission\":0                 | care.admission | 0",
                "\"date\":\"2020-07-31\" | \"date\":\"2020-07-31\",\"settled\":\"2020-07-30\" | care.settled | 2020-07-30",
                "\"INPATIENT\"        | \"TWO_DISEASES\"                | care.diseases  | []",
                "\"place\":\"222401\" | \"place\":\"222407\"            | care.place     | 222407"
            })
    void names_the_field_that_is_wrong(String good, String bad, String field, String value) {
        ask("", GOOD.replace(good.strip(), bad.strip()))
                .body("status", not(equalTo(500)))
                .body("errors.field", hasItem(field.strip()))
                .body("errors.value", hasItem(value.strip()));
    }

    @Test
    void names_the_fields_of_the_settlement_to_take_back_by_their_path() {
        String early = GOOD.replace("\"date\":\"2020-07-31\"", "\"date\":\"1900-07-31\"");
        ask("/reversals", "{\"settlement\":%s,\"yearToDate\":{\"year\":2020,\"assistance\":-1}}".formatted(early))
                .statusCode(400)
                .body(
                        "errors.field",
                        hasItems("settlement.enrollee.birthDate", "settlement.care.date", "yearToDate.assistance"));
    }

    @Test
    void names_what_is_wrong_in_every_visit_of_a_year_at_once() throws IOException {
        JsonNode good = new ObjectMapper().readTree(GOOD);
        String visit = "{\"care\":%s,\"fees\":%s}".formatted(good.get("care"), good.get("fees"));
        ask(
                        "/year",
                        "{\"enrollee\":%s,\"visits\":[%s,%s,%s]}"
                                .formatted(
                                        good.get("enrollee"),
                                        visit.replace("2020-07-31", "2101-07-31"),
                                        visit,
                                        visit.replace("20000.0", "1.0")))
                .statusCode(400)
                .body("errors.field", contains("visits[0].care.date", "visits[2].fees.total"));
    }
}
