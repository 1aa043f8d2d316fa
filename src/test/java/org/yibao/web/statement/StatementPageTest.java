package org.yibao.web.statement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.codes.Basis;
import org.yibao.codes.CareKind;
import org.yibao.codes.Facility;
import org.yibao.decision.Line;
import org.yibao.decision.RulebookName;
import org.yibao.money.Money;
import org.yibao.settlement.YearToDate;
import org.yibao.web.SettlementQuestion;
import org.yibao.web.request.PersonRequest;
import org.yibao.web.request.SettlementRequest;
import org.yibao.web.request.YearForm;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementPageTest {
    /** Chain case C4. */
    static final String STAY_IN_YANJI = SettlementQuestion.enrolledIn("222401")
            .with("REGISTERED_POOR")
            .inpatient("LEVEL_2")
            .fees("150000.00", "12000.00", "3000.00", "5000.00")
            .json();

    /** Yangzhou has not chosen the points that low-income persons get. */
    static final String STAY_IN_YANGZHOU =
            STAY_IN_YANJI.replace("222401", "321000").replace("REGISTERED_POOR", "LOW_INCOME");

    @Inject
    StatementPage page;

    static ValidatableResponse ask(String path, String accept, String body) {
        return given().contentType("application/json")
                .accept(accept)
                .body(body)
                .post("/api/v1/settlements" + path)
                .then();
    }

    static String print(String body) {
        return ask("", "text/html", body)
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }

    @Test
    void shows_who_pays_what_and_why() {
        assertThat(print(STAY_IN_YANJI))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"", "城乡居民基本医疗保险结算单（一单制）")
                .contains("吉林省延边朝鲜族自治州延吉市", "建档立卡贫困人口", "住院（本年第1次）", "二级医院", "2020-07-31")
                .contains(
                        "<dd>150000.00</dd>",
                        "<dd>97200.00</dd>",
                        "<dd>17420.00</dd>",
                        "<dd>10766.00</dd>",
                        "<dd>24614.00</dd>")
                .contains("130000.00", "大病保险支付", "您个人负担24614.00元")
                .contains("JL-2020-15.")
                .doesNotContain("尚不能结算");
    }

    @Test
    void warns_of_demonstration_parameters() {
        assertThat(print(STAY_IN_YANJI)).contains("class=\"demo\"", "示例");
    }

    @Test
    void names_the_whole_version_of_the_rulebook_behind_its_beginning() {
        String version = ask("", "application/json", STAY_IN_YANJI).extract().path("rulebook.version");
        assertThat(print(STAY_IN_YANJI)).contains("title=\"%s\">%s<".formatted(version, version.substring(0, 12)));
    }

    @Test
    void has_a_path_of_its_own() {
        assertThat(ask("/statement.html", "*/*", STAY_IN_YANJI)
                        .statusCode(200)
                        .contentType("text/html;charset=UTF-8")
                        .extract()
                        .asString())
                .isEqualTo(print(STAY_IN_YANJI));
    }

    @Test
    void is_not_the_default() {
        ask("", "*/*", STAY_IN_YANJI).contentType(equalTo("application/json;charset=UTF-8"));
        ask("", "application/json", STAY_IN_YANJI).body("statement.person", equalTo(24614.00f));
        ask("", "application/json, text/html", STAY_IN_YANJI).contentType(startsWith("application/json"));
        given().contentType("application/json")
                .body(STAY_IN_YANJI)
                .post("/api/v1/settlements")
                .then()
                .contentType(startsWith("application/json"));
    }

    @Test
    void is_what_a_browser_gets() {
        ask("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", STAY_IN_YANJI)
                .contentType(startsWith("text/html"));
    }

    @Test
    void lists_what_is_missing_instead_of_amounts() {
        assertThat(print(STAY_IN_YANGZHOU))
                .contains("尚不能结算", "class=\"missing\"", "工作表“")
                .doesNotContain("<dl class=\"balance\">", "<h2>计算</h2>");
    }

    @Test
    void needs_nothing_else() {
        assertThat(print(STAY_IN_YANJI)).doesNotContain("<script", "http:", "https:", "<link", "url(", "@import");
    }

    @Test
    void leaves_errors_problem_json() {
        String nowhere = STAY_IN_YANJI.replace("222401", "<b>1</b>");
        for (String path : List.of("", "/statement.html")) {
            ask(path, "text/html", nowhere)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", startsWith("urn:yibao:problem:"));
            ask(path, "text/html", "{").statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void escapes_every_value() {
        String evil = "<img src=x onerror=\"alert('1')\">";
        SettlementRequest request = new SettlementRequest(
                new PersonRequest(
                        "222401", LocalDate.of(1985, 3, 1), null, null, Map.of("student", false, "basis", Basis.HUKOU)),
                new SettlementRequest.CareRequest(
                        null,
                        null,
                        null,
                        LocalDate.of(2020, 7, 31),
                        null,
                        null,
                        Map.of("kind", CareKind.INPATIENT, "facility", Facility.LEVEL_2)),
                new SettlementRequest.FeesRequest(Money.ofYuan("1").yuan(), null, null, null, null, null),
                null);
        SettlementAnswer answer = new SettlementAnswer(
                new RulebookName(evil, "0".repeat(20) + evil),
                null,
                List.of(new Line(evil, evil, Money.ZERO, evil, List.of(evil), List.of(evil + "#" + evil))),
                YearForm.of(YearToDate.start(2020)),
                List.of(),
                List.of(),
                List.of(),
                false,
                evil);
        assertThat(page.html(request, answer))
                .contains("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;")
                .doesNotContain("<img", "onerror=\"", "class=\"demo\"");
    }

    @Test
    void is_documented_and_leaves_the_documentation_of_json_alone() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/settlements'.post.summary", equalTo("一次就医：一单制结算"))
                .body("paths.'/api/v1/settlements/statement.html'.post.summary", containsString("结算单"));
    }
}
