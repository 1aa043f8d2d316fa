package org.yibao.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bill of the picture is the one that README asks for. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PictureTest {
    private static final List<String> DRAWN = List.of("total", "basic", "seriousIllness", "assistance", "person");

    @ParameterizedTest
    @ValueSource(strings = {"docs/pictures/bill.svg", "docs/pictures/bill.zh-CN.svg"})
    void shows_the_amounts_of_the_statement_and_what_they_rest_on(String picture) throws IOException {
        Command asked = Example.of("curl").stream()
                .filter(example -> example.document().path().equals(Path.of("README.md")))
                .findFirst()
                .orElseThrow()
                .command();
        String answer = given().contentType(ContentType.JSON)
                .body(asked.words().get(asked.words().size() - 1).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/settlements")
                .asString();
        String drawn = Files.readString(Path.of(picture));
        var statement = new ObjectMapper().readTree(answer).get("statement");
        assertThat(DRAWN).allSatisfy(item -> assertThat(drawn)
                .contains(">"
                        + String.format(
                                Locale.ROOT, "%,.2f", statement.get(item).asDouble()) + "<"));
        assertThat(answer).contains("demo/jilin/benefits.xlsx#大病保险!11", "NAT-2020-24.5-4", "大病保险 · 建档立卡贫困人口倾斜");
        assertThat(drawn).contains("大病保险", "NAT-2020-24.5-4", "大病保险 · 建档立卡贫困人口倾斜");
    }
}
