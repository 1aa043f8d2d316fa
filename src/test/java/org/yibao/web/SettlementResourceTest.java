package org.yibao.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettlementResourceTest {
    private static final String STAY = """
            {"enrollee":{"region":"222401","birthDate":"1985-03-01","student":false,"basis":"HUKOU","identities":[%s]},
             "care":{"kind":"INPATIENT","facility":"%s","place":"222401","referral":"NONE","diseases":[],"admission":1,"date":"2020-07-31"},
             "fees":{"total":%s,"selfPaid":%s,"overLimit":%s,"paidFirst":%s}}
            """;
    private static final String GOOD = STAY.formatted("", "LEVEL_2", "20000.00", "1000.00", "0", "1000.00");

    private static ValidatableResponse ask(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/settlements" + path)
                .then();
    }

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
        String held = Arrays.stream(identities.split(" "))
                .filter(identity -> !identity.isEmpty())
                .map("{\"code\":\"%s\",\"from\":\"2019-01-01\"}"::formatted)
                .collect(Collectors.joining(","));
        String answer = ask("", STAY.formatted(held, facility, total, selfPaid, overLimit, paidFirst))
                .statusCode(200)
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
                .body("yearToDate.inpatient.basic", equalTo(13200.00f))
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
                .body("yearToDate.seriousBase", equalTo(14800.00f))
                .body("statement.seriousIllness", equalTo(1680.00f));
    }

    @Test
    void takes_back_the_newest_settlement_and_no_other() throws IOException {
        String first = year(ask("", GOOD).extract().asString());
        String secondRequest = GOOD.replace("\"fees\"", "\"yearToDate\":" + first + ",\"fees\"");
        String second = year(ask("", secondRequest).extract().asString());
        String restored = ask("/reversals", "{\"settlement\":%s,\"yearToDate\":%s}".formatted(secondRequest, second))
                .statusCode(200)
                .body("statement.basic", equalTo(13200.00f))
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
        String visit = GOOD.substring(GOOD.indexOf("\"care\""), GOOD.lastIndexOf('}'));
        String person = GOOD.substring(GOOD.indexOf("\"enrollee\""), GOOD.indexOf("\"care\""));
        ask("/year", "{%s\"visits\":[{%s},{%s},{%s}]}".formatted(person, visit, visit, visit))
                .statusCode(200)
                .body("", hasSize(3))
                .body("[2].yearToDate.seriousBase", equalTo(14400.00f))
                .body("[2].statement.seriousIllness", equalTo(1440.00f));
    }

    @Test
    void settles_line_by_line() {
        String line = GOOD.replace("\n", "");
        String answer = given().contentType("application/x-ndjson")
                .body((line + "\n{\"enrollee\":1}\n" + line).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/settlements/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer.lines().toList().get(0))
                .isEqualTo(ask("", GOOD).extract().asString());
        assertThat(answer.lines().toList().get(1)).contains("\"line\":2");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"total\":20000.00   | \"total\":-1                    | fees.total     | -1",
                "\"total\":20000.00   | \"total\":1.001                 | fees.total     | 1.001",
                "\"total\":20000.00   | \"total\":1e400                 | fees.total     | 1E+400",
                "\"total\":20000.00   | \"total\":1999.99               | fees.total     | 1999.99",
                "\"total\":20000.00   | \"total\":\"20000\"             | fees.total     | 20000",
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
}
