package org.yibao.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class FundingResourceTest {
    static final String REGISTERED_POOR_IN_YANJI = """
            {"year":2020,"enrollee":{"region":"222401","birthDate":"1985-03-01","student":false,"basis":"HUKOU",
             "residencePermit":null,"identities":[{"code":"REGISTERED_POOR","from":"2019-01-01","to":null}]}}
            """;

    public static ValidatableResponse ask(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/funding")
                .then();
    }

    @Test
    void says_who_pays_what_and_why() {
        ask(REGISTERED_POOR_IN_YANJI)
                .statusCode(200)
                .contentType("application/json")
                .body("rulebook.jurisdiction", equalTo("jilin"))
                .body("rulebook.version", matchesPattern("[0-9a-f]{64}"))
                .body("terms.subsidy.central", equalTo(440.00f))
                .body("terms.contribution.standard", equalTo(290.00f))
                .body("terms.contribution.assistance", nullValue())
                .body("terms.contribution.payable", nullValue())
                .body("terms.total", equalTo(840.00f))
                .body("reasons.clause", hasItem("JL-2020-15.1-1"))
                .body("reasons.find { it.rule == '财政补助分担' }.row", notNullValue())
                .body("checks.find { it.clause == 'NAT-2020-24.1-1' }.outcome", equalTo("MET"))
                .body("missing.parameter", contains("参保资助"))
                .body("explanation", containsString("延吉市"));
    }

    @Test
    void writes_amounts_in_yuan_with_two_decimals() {
        String answer = ask(REGISTERED_POOR_IN_YANJI).extract().asString();
        assertThat(answer)
                .contains("\"subsidy\":{\"total\":550.00,\"central\":440.00,\"province\":66.00,\"local\":44.00}")
                .contains("\"contribution\":{\"standard\":290.00,\"assistance\":null,\"payable\":null}");
        assertThat(ask(REGISTERED_POOR_IN_YANJI.replace("REGISTERED_POOR", "LOW_INCOME"))
                        .extract()
                        .asString())
                .contains("\"contribution\":{\"standard\":290.00,\"assistance\":0.00,\"payable\":290.00}");
    }

    @Test
    void answers_the_same_question_byte_for_byte_alike() {
        assertThat(ask(REGISTERED_POOR_IN_YANJI).extract().asByteArray())
                .isEqualTo(ask(REGISTERED_POOR_IN_YANJI).extract().asByteArray());
    }

    @Test
    void needs_neither_permit_nor_origin_nor_identities() {
        ask("""
            {"year":2020,"enrollee":{"region":"220184","birthDate":"2002-01-01","student":true,"basis":"STUDENT"}}
            """)
                .statusCode(200)
                .body("terms.contribution.payable", equalTo(200.00f))
                .body("terms.total", equalTo(750.00f));
    }

    @Test
    void tells_a_person_without_basis_that_there_are_no_terms() {
        ask("""
            {"year":2020,"enrollee":{"region":"222401","birthDate":"1985-03-01","student":false,"basis":"RESIDENCE_PERMIT",
             "residencePermit":{"from":"2014-05-01","to":"2019-04-30"}}}
            """)
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("terms", nullValue())
                .body("explanation", containsString("不在有效期内"));
    }
}
