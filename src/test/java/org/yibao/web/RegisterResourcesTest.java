package org.yibao.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibao.facts.Fact;
import org.yibao.facts.Source;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterResourcesTest {
    @Test
    void list_every_clause_and_filter_them() {
        given().get("/api/v1/clauses").then().statusCode(200).body("", hasSize(91));
        given().get("/api/v1/clauses?notice=JL-2020-15&topic=FUNDING")
                .then()
                .body("notice.id", everyItem(equalTo("JL-2020-15")))
                .body("id", hasItem("JL-2020-15.1-1"));
    }

    @Test
    void show_the_rules_and_rows_that_implement_a_clause() {
        given().get("/api/v1/clauses/JL-2020-15.1-1")
                .then()
                .statusCode(200)
                .body("clause.item", equalTo("一（一）"))
                .body("implementedBy.rules.name", hasItems("财政补助标准", "财政补助分担"))
                .body(
                        "implementedBy.rows.findAll { it.sheet == '财政补助分担' }.region",
                        hasItems("220000", "222400", "220323"));
        given().get("/api/v1/clauses/JL-2020-15.1-3")
                .then()
                .body("implementedBy.rules.file", hasItem("jilin/funding/equality.drl"));
    }

    @Test
    void list_the_rulebooks_with_versions_years_and_tables() {
        given().get("/api/v1/rulebooks")
                .then()
                .statusCode(200)
                .body("jurisdiction", contains("jilin", "jiangsu"))
                .body("version", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("[0].years", contains(2019, 2020))
                .body(
                        "[0].workbooks.workbook",
                        hasItems("national/funding.xlsx", "jilin/funding.xlsx", "demo/jilin/benefits.xlsx"));
    }

    @Test
    void find_regions_by_name_and_code() {
        given().get("/api/v1/regions?query=公主岭")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("more", equalTo(false))
                .body("regions.code", hasItems("220381", "220184"))
                .body("regions.find { it.code == '220381' }.successor", equalTo("220184"))
                .body("regions.find { it.code == '220381' }.jurisdiction", equalTo("jilin"));
        given().get("/api/v1/regions?query=没有")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("regions", empty());
    }

    @Test
    void say_how_many_regions_there_are_beyond_those_that_are_told() {
        given().get("/api/v1/regions?query=220")
                .then()
                .statusCode(200)
                .body("total", greaterThan(50))
                .body("more", equalTo(true))
                .body("regions", hasSize(50));
    }

    @Test
    void are_described_watched_and_ready() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/funding/batch"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("rulebooks"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("funding-jilin"));
    }

    @ParameterizedTest
    @MethodSource("org.yibao.SaidPoints#facts")
    void describe_what_can_be_said(Fact fact) {
        boolean ofPerson = fact.source() instanceof Source.Person;
        JsonPath described = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .extract()
                .jsonPath();
        String schema = "components.schemas." + (ofPerson ? "PersonRequest" : "CareRequest");
        assertThat(described.getString(schema + ".properties." + fact.name() + ".description"))
                .isEqualTo(fact.label());
        assertThat(described.<String>getList(schema + ".properties." + fact.name() + ".enum"))
                .isEqualTo(
                        fact.scale().codes().isEmpty()
                                ? null
                                : fact.scale().codes().stream().map(Enum::name).toList());
        assertThat(described.<String>getList(schema + ".required").contains(fact.name()))
                .isNotEqualTo(((Source.Caller) fact.source()).unsaid().accepted());
        assertThat(described.getMap(schema + ".properties")).doesNotContainKey("members");
    }
}
