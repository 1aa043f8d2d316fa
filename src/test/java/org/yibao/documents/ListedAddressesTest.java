package org.yibao.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses that are listed are those that the service describes. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListedAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"docs/rest.md", "docs/rest.zh-CN.md"})
    void are_all_there_are_and_no_others(String path) {
        Set<String> listed = new TreeSet<>();
        Document.of(path)
                .rows()
                .forEach(row -> row.forEach(cell -> Document.codes(cell).stream()
                        .filter(code -> code.matches("(GET|POST|DELETE) /api/\\S+"))
                        .forEach(listed::add)));
        assertThat(listed).isEqualTo(described());
    }

    private static Set<String> described() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi").path("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        Set.of("get", "post", "delete", "put", "patch").contains(method))
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return described;
    }
}
