package org.yibao.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code curl} of the documents is asked of the running service, and answered as it is shown. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShownAnswersTest {
    private static final String SERVICE = "localhost:8080";

    /** Numbers to the last digit. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    @TempDir
    private Path folder;

    static Stream<Example> asked() {
        return Example.of("curl").stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void answers_as_it_is_shown(Example example) throws IOException {
        if (example.command().words().contains("-F")) {
            Workspace.prepare(folder, example.command());
        }
        Response answer = answer(example.command());
        assertThat(answer.statusCode()).as(answer.asString()).isNotEqualTo(404).isLessThan(500);
        if (example.shown() == null) {
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
            return;
        }
        List<Object> shown = Shown.values(example.shown());
        List<JsonNode> real = values(answer.asByteArray());
        assertThat(real).hasSameSizeAs(shown);
        for (int index = 0; index < shown.size(); index++) {
            assertThat(Likeness.difference("", shown.get(index), real.get(index)))
                    .isNull();
        }
    }

    private static List<JsonNode> values(byte[] answer) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(answer)) {
            for (JsonNode value = JSON.readTree(parser); value != null; value = JSON.readTree(parser)) {
                values.add(value);
            }
        }
        return values;
    }

    private Response answer(Command command) throws IOException {
        RequestSpecification request = given();
        List<String> words = command.words();
        String address = null;
        boolean post = false;
        for (int index = 1; index < words.size(); index++) {
            String word = words.get(index);
            switch (word) {
                case "-s", "-sG" -> {}
                case "-o" -> index++;
                case "-H" -> {
                    String[] header = words.get(++index).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "--data-urlencode" -> {
                    String[] parameter = words.get(++index).split("=", 2);
                    request.queryParam(parameter[0], parameter[1]);
                }
                case "-d" -> {
                    request.body(words.get(++index).getBytes(StandardCharsets.UTF_8));
                    post = true;
                }
                case "--data-binary" -> {
                    assertThat(words.get(++index)).isEqualTo("@-");
                    request.body(command.input().getBytes(StandardCharsets.UTF_8));
                    post = true;
                }
                case "-F" -> {
                    part(request, words.get(++index));
                    post = true;
                }
                default -> {
                    assertThat(word).as("an option that this test doesn't know").startsWith(SERVICE);
                    address = word.substring(SERVICE.length());
                }
            }
        }
        return post ? request.post(address) : request.get(address);
    }

    private void part(RequestSpecification request, String part) throws IOException {
        String[] named = part.split("=", 2);
        Path file = folder.resolve(named[1].substring(1));
        if (named[1].startsWith("<")) {
            request.multiPart(named[0], Files.readString(file), "application/json; charset=UTF-8");
        } else {
            assertThat(named[1]).startsWith("@");
            request.multiPart(named[0], file.toFile());
        }
    }
}
