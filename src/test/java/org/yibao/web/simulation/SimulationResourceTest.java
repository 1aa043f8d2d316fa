package org.yibao.web.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.Books;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationResourceTest {
    private static final String PATH = "/api/v1/simulations";

    /** As the interface is described, with a workbook and a sheet that there are. */
    private static final String LOWER_DEDUCTIBLE = """
            {"year":2020,"baseline":{},"candidate":{"edits":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F14","value":"340"}]},"population":{"generated":{"province":"220000","persons":10000,"seed":7}}}""";

    private static final String MANY = LOWER_DEDUCTIBLE.replace("10000", "100000000");

    private static final String GOAL = """
            {"year":2020,"population":{"generated":{"province":"220000","persons":1000,"seed":7}},"goal":{
             "free":[{"workbook":"demo/jilin/benefits.xlsx","sheet":"住院待遇","cell":"F13","from":"200","to":"800","step":"50","wanted":"LOWEST"}],
             "constraints":[{"measure":"FUND_BALANCE","scope":"EACH","atLeast":0}]}}""";

    private static ValidatableResponse post(String request) {
        return given().contentType(ContentType.JSON)
                .body(request.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    private static String started(String request) {
        return post(request).statusCode(202).extract().path("id");
    }

    private static Response ended(String id) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            Response answer = given().get(PATH + "/" + id);
            if (!"RUNNING".equals(answer.path("status"))) {
                return answer;
            }
            sleep();
        }
        throw new AssertionError("%s did not end".formatted(id));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void a_lower_deductible_is_simulated_over_10000_made_up_persons() {
        String id = post(LOWER_DEDUCTIBLE)
                .statusCode(202)
                .header("Location", containsString(PATH + "/"))
                .extract()
                .path("id");
        ended(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("progress", nullValue())
                .body("result.people.read", equalTo(10_000))
                .body("result.payers.payer", hasItems("CENTRAL", "PROVINCE", "LOCAL", "BASIC_FUND", "PERSON"))
                .body("result.payers.find { it.payer == 'CENTRAL' }.difference", equalTo(0.0f))
                .body("result.winners.persons", notNullValue());
    }

    @Test
    void its_files_are_those_of_its_folder() {
        String id = started(LOWER_DEDUCTIBLE);
        ended(id);
        given().get(PATH + "/" + id + "/result.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("payers[0].payer", equalTo("CENTRAL"));
        assertThat(given().get(PATH + "/" + id + "/result.xlsx").asByteArray()).startsWith('P', 'K');
        assertThat(given().get(PATH + "/" + id + "/result.parquet").asByteArray())
                .startsWith('P', 'A', 'R', '1');
        given().get(PATH + "/" + id + "/report.html").then().statusCode(200).contentType(containsString("text/html"));
        given().get(PATH + "/" + id + "/bad-rows.csv").then().statusCode(404);
        for (String path :
                new String[] {"/workbooks/x.xlsx", "/workbooks/../request.json", "/workbooks/..%2Frequest.json"}) {
            given().urlEncodingEnabled(false).get(PATH + "/" + id + path).then().statusCode(404);
        }
    }

    @Test
    void progress_comes_as_events_until_the_end() {
        String id = started(LOWER_DEDUCTIBLE);
        String events = given().accept("text/event-stream")
                .get(PATH + "/" + id + "/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
        assertThat(events).contains("event:end", "\"status\":\"DONE\"");
        assertThat(events.split("event:end", -1)).hasSize(2);
    }

    @Test
    void a_simulation_is_cancelled_in_the_middle_while_another_waits() {
        String large = started(MANY);
        String small = started(LOWER_DEDUCTIBLE);
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (given().get(PATH + "/" + large).path("progress.persons").equals(0)
                && Instant.now().isBefore(patience)) {
            sleep();
        }
        given().get(PATH + "/" + large)
                .then()
                .body("status", equalTo("RUNNING"))
                .body("progress.expected", equalTo(100_000_000))
                .body("result", nullValue());
        given().get(PATH + "/" + large + "/result.json").then().statusCode(404);
        given().get(PATH + "/" + small).then().body("progress.phase", equalTo("排队"));
        given().get(PATH).then().statusCode(200).body("id", hasItems(large, small));
        given().delete(PATH + "/" + large).then().statusCode(202);
        assertThat(ended(large).<String>path("status")).isEqualTo("CANCELLED");
        assertThat(ended(small).<String>path("status")).isEqualTo("DONE");
        given().delete(PATH + "/" + small).then().statusCode(204);
        given().get(PATH + "/" + small).then().statusCode(404);
    }

    @Test
    void an_unknown_id_is_not_found() {
        for (String path :
                new String[] {"/nothing", "/20200101-000000-000000000000", "/nothing/events", "/x/result.json"}) {
            given().get(PATH + path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        given().delete(PATH + "/nothing").then().statusCode(404);
    }

    @Test
    void a_bad_edit_is_refused_at_once_with_its_cell() {
        post(LOWER_DEDUCTIBLE.replace("\"340\"", "\"340元\""))
                .statusCode(422)
                .body("code", equalTo("unusable-workbook"))
                .body("errors.field", hasItem("住院待遇!F14"));
        post(LOWER_DEDUCTIBLE.replace("F14", "F99999")).statusCode(422);
        post(LOWER_DEDUCTIBLE.replace("demo/jilin", "jilin")).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"step\":\"50\"            | \"step\":\"0\"               | 步长",
                "\"to\":\"800\"             | \"to\":\"100\"               | 上限",
                "\"from\":\"200\"           | \"from\":\"20%\"             | 百分号",
                "\"step\":\"50\"            | \"step\":\"0.01\"            | 1000",
                "\"scope\":\"EACH\"         | \"scope\":\"222401\"         | 统筹区代码",
                "FUND_BALANCE                 | PAYER_DIFFERENCE               | BASIC_FUND",
                "FUND_BALANCE                 | MONTHS_OF_RESERVE              | parameters.reserves"
            })
    void a_goal_that_can_not_be_sought_is_refused_at_once(String good, String bad, String told) {
        post(GOAL.replace(good.strip(), bad.strip()))
                .statusCode(422)
                .body("code", equalTo("unusable-goal"))
                .body("detail", containsString(told));
    }

    @Test
    void a_goal_whose_cell_there_is_not_is_refused_at_once() {
        post(GOAL.replace("\"F13\"", "\"F9999\""))
                .statusCode(422)
                .body("code", equalTo("unusable-workbook"))
                .body("errors.field", hasItem("住院待遇!F9999"));
    }

    @Test
    void fields_that_are_not_as_they_must_be_are_named_together() {
        post("""
                {"year":20,"candidate":{"home":"/etc","edits":[{"workbook":"x.xlsx","sheet":"","cell":"D","value":"1"}]},
                 "population":{"generated":{"province":"999999","persons":10,"seed":1},"headCounts":{"file":"x"}},
                 "parameters":{"reserves":{"220100":1.001}},"projection":{"years":11},
                 "goal":{"free":[],"constraints":[]}}""")
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body(
                        "errors.field",
                        hasItems(
                                "year",
                                "candidate.home",
                                "candidate.edits[0].sheet",
                                "candidate.edits[0].cell",
                                "population",
                                "population.generated.province",
                                "population.generated.persons",
                                "population.headCounts.file",
                                "parameters.reserves.220100",
                                "projection.years",
                                "goal.free",
                                "goal.constraints"));
        post("{\"year\":2020}").statusCode(400).body("errors.field", hasItem("population"));
        post(LOWER_DEDUCTIBLE.replace("\"cell\"", "\"cel\""))
                .statusCode(400)
                .body("errors[0].field", equalTo("candidate.edits[0].cel"));
    }

    @Test
    void problems_are_told_in_english_to_who_prefers_it() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("{\"year\":2020}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].expected", containsString("exactly one of"));
    }

    @Test
    void a_workbook_comes_with_the_request() {
        byte[] edited = Books.edited(
                        Books.HOME, "demo/jilin/benefits.xlsx", workbook -> Books.put(workbook, "住院待遇", "F14", 340))
                .files()
                .get("decision-tables/demo/jilin/benefits.xlsx");
        String request = LOWER_DEDUCTIBLE.replaceFirst(
                "\"edits\":\\[.*?\\]", "\"workbooks\":{\"demo/jilin/benefits.xlsx\":\"mine\"}");
        String id = given().multiPart("request", request, "application/json; charset=UTF-8")
                .multiPart("mine", "../../edited.xlsx", edited)
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Response uploaded = ended(id);
        assertThat(uploaded.<String>path("status")).isEqualTo("DONE");
        String edit = started(LOWER_DEDUCTIBLE);
        assertThat(uploaded.<Object>path("result.payers")).isEqualTo(ended(edit).path("result.payers"));
        given().multiPart("request", request, "application/json; charset=UTF-8")
                .multiPart("other", "other.xlsx", edited)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("candidate.workbooks[demo/jilin/benefits.xlsx]"))
                .body("errors[0].expected", endsWith("other、other.xlsx"));
    }

    @Test
    void persons_with_their_visits_come_with_the_request_and_bad_ones_fail_the_run_with_a_report() {
        String request = """
                {"year":2020,"population":{"files":{"persons":"persons.csv","visits":"visits.csv"}}}""";
        String id = given().multiPart("request", request, "application/json; charset=UTF-8")
                .multiPart("a", "persons.csv", "person\n1\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("b", "visits.csv", "visit\n1\n".getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended(id)
                .then()
                .body("status", equalTo("FAILED"))
                .body("problem.code", equalTo("unusable-population"))
                .body("result", nullValue());
    }
}
