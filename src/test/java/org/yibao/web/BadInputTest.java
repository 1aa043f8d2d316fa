package org.yibao.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clear problem for every bad question, with the field, its value and what was expected; never a stack trace. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
    private static final String GOOD = FundingResourceTest.REGISTERED_POOR_IN_YANJI;

    private static ValidatableResponse ask(String body) {
        return FundingResourceTest.ask(body)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")))
                .body(not(containsString("org.yibao")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\":2020            | \"year\":\"2020\"               | year                        | 2020        | 整数",
                "\"year\":2020            | \"year\":2020.5                 | year                        | 2020.5      | 整数",
                "\"year\":2020            | \"year\":99999999999999         | year                        | 99999999999999 | 整数",
                "\"year\":2020            | \"year\":1850                   | year                        | 1850        | 1990",
                "\"student\":false        | \"student\":\"no\"              | enrollee.student            | no          | true",
                "\"student\":false        | \"student\":0                   | enrollee.student            | 0           | true",
                "\"1985-03-01\"           | \"1985-02-30\"                  | enrollee.birthDate          | 1985-02-30  | YYYY-MM-DD",
                "\"1985-03-01\"           | 19850301                        | enrollee.birthDate          | 19850301    | YYYY-MM-DD",
                "\"1985-03-01\"           | \"\"                            | enrollee.birthDate          |             | YYYY-MM-DD",
                "\"1985-03-01\"           | \"2021-01-01\"                  | enrollee.birthDate          | 2021-01-01  | 2020-12-31",
                "\"222401\"               | 222401                          | enrollee.region             | 222401      | 字符串",
                "\"HUKOU\"                | \"HUKU\"                        | enrollee.basis              | HUKU        | 是不是要写 HUKOU",
                "\"HUKOU\"                | 0                               | enrollee.basis              | 0           | HUKOU",
                "\"HUKOU\"                | \"STUDENT\"                     | enrollee.student            | false       | 学籍",
                "\"REGISTERED_POOR\"      | \"POOR\"                        | enrollee.identities[0].code | POOR        | REGISTERED_POOR",
                "\"to\":null              | \"to\":\"2018-12-31\"           | enrollee.identities[0].to   | 2018-12-31  | 2019-01-01",
                "\"student\"              | \"studnet\"                     | enrollee.studnet            |             | 是不是要写 student"
            })
    void names_the_field_its_value_and_what_was_expected(
            String good, String bad, String field, String value, String expected) {
        ask(GOOD.replace(good.strip(), bad.strip()))
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("type", equalTo("urn:yibao:problem:invalid-request"))
                .body("status", equalTo(400))
                .body("errors.field", hasItem(field.strip()))
                .body("errors.expected.join()", containsString(expected.strip()))
                .body("detail", containsString(value == null ? "" : value.strip()));
    }

    @Test
    void reports_every_field_at_once() {
        ask("{\"enrollee\":{}}")
                .statusCode(400)
                .body(
                        "errors.field",
                        hasItems(
                                "year", "enrollee.region", "enrollee.birthDate", "enrollee.student", "enrollee.basis"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "{",
                "[]",
                "\"text\"",
                "{\"year\":2020} trailing",
                "{\"year\":2020,\"year\":2020}",
                "\u0000"
            })
    void refuses_what_is_not_one_JSON_object(String body) {
        int status =
                ask(body).body("code", not(equalTo("internal-error"))).extract().statusCode();
        assertThat(status).isEqualTo(400);
    }

    @Test
    void suggests_regions_for_a_mistyped_code() {
        ask(GOOD.replace("222401", "222407"))
                .statusCode(422)
                .body("code", equalTo("unknown-region"))
                .body("detail", containsString("222407"))
                .body("suggestions.code", hasItem("222401"));
    }

    @Test
    void suggests_the_code_of_a_region_given_by_name() {
        ask(GOOD.replace("222401", "延吉市")).statusCode(422).body("suggestions.code", hasItem("222401"));
    }

    @Test
    void names_the_rulebooks_there_are_for_a_region_outside_them() {
        ask(GOOD.replace("222401", "110101"))
                .statusCode(422)
                .body("code", equalTo("region-outside-rulebooks"))
                .body("detail", containsString("吉林省"))
                .body("detail", containsString("江苏省"));
    }

    @Test
    void does_not_enrol_in_a_province() {
        ask(GOOD.replace("222401", "220000")).statusCode(422).body("code", equalTo("region-too-wide"));
    }

    @Test
    void names_the_clause_that_leaves_2021_open() {
        ask(GOOD.replace("2020", "2021"))
                .statusCode(422)
                .body("code", equalTo("no-terms-in-force"))
                .body("detail", containsString("JL-2020-15.2-4"))
                .body("clauses.clause", hasItem("JL-2020-15.2-4"));
        ask(GOOD.replace("2020", "2021").replace("222401", "320623"))
                .statusCode(422)
                .body("clauses.clause", hasItem("JS-2020-77.1-4"));
    }

    @Test
    void names_the_successor_of_a_code_that_is_no_longer_in_force() {
        ask(GOOD.replace("2020", "2019").replace("222401", "220184"))
                .statusCode(422)
                .body("code", equalTo("region-not-in-force"))
                .body("suggestions.code", hasItem("220381"));
    }

    @Test
    void refuses_a_body_of_10_MB() {
        ask("{\"year\":2020,\"pad\":\"" + "x".repeat(10_000_000) + "\"}")
                .statusCode(413)
                .body("code", equalTo("body-too-large"))
                .body("detail", containsString("65536"));
    }

    @Test
    void refuses_a_deeply_nested_body() {
        ask("{\"enrollee\":" + "[".repeat(2_000)).statusCode(400);
    }

    @Test
    void answers_in_English_when_asked() {
        given().contentType("application/json")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .body(GOOD.replace("HUKOU", "HUKU"))
                .post("/api/v1/funding")
                .then()
                .statusCode(400)
                .body("detail", containsString("maybe HUKOU was meant?"));
        given().contentType("application/json")
                .header("Accept-Language", "fr;q=0.9")
                .body(GOOD.replace("HUKOU", "HUKU"))
                .post("/api/v1/funding")
                .then()
                .body("detail", containsString("是不是要写"));
    }

    @Test
    void answers_wrong_addresses_methods_and_types_as_problems() {
        given().get("/api/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/api/v1/funding").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        given().contentType("text/csv")
                .body("a,b")
                .post("/api/v1/funding")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        given().get("/api/v1/clauses/JL-2020-15.1-9")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-clause"))
                .body("detail", containsString("JL-2020-15.1-1"));
        given().get("/api/v1/clauses?kind=NOTHING")
                .then()
                .statusCode(400)
                .body("errors.expected.join()", containsString("ADMINISTRATIVE"));
    }
}
