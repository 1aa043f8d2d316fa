package org.yibao.web.common;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.web.FundingResourceTest;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineBatchTest {
    private static final String QUESTION =
            "{\"year\":2020,\"enrollee\":{\"region\":\"%s\",\"birthDate\":\"1985-03-01\",\"student\":false,\"basis\":\"HUKOU\"}}";

    @TestHTTPResource("/api/v1/funding/batch")
    URI address;

    @Inject
    ObjectMapper json;

    private List<JsonNode> answers(String body) throws IOException {
        String answer = given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/funding/batch")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    /** JL-2020-15.1-1, the population of 1,000 persons each in Yanji, Qianguo and Nanguan. */
    @Test
    void adds_up_the_subsidy_of_3_000_persons_to_1_650_000_yuan() throws IOException {
        String body = List.of("222401", "220721", "220102").stream()
                .flatMap(region -> Collections.nCopies(1_000, QUESTION.formatted(region)).stream())
                .collect(Collectors.joining("\n"));
        List<JsonNode> answers = answers(body);
        assertThat(answers).hasSize(3_000);
        assertThat(sum(answers, "central")).isEqualByComparingTo("1100000");
        assertThat(sum(answers, "province")).isEqualByComparingTo("374000");
        assertThat(sum(answers, "local")).isEqualByComparingTo("176000");
        assertThat(sum(answers, "total")).isEqualByComparingTo("1650000");
    }

    private static BigDecimal sum(List<JsonNode> answers, String payer) {
        return answers.stream()
                .map(answer -> answer.at("/terms/subsidy/" + payer).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void answers_each_line_as_the_single_call_does() throws IOException {
        String single =
                FundingResourceTest.ask(QUESTION.formatted("220323")).extract().asString();
        assertThat(answers(QUESTION.formatted("220323"))).containsExactly(json.readTree(single));
    }

    @Test
    void answers_a_bad_line_in_its_place_and_goes_on() throws IOException {
        List<JsonNode> answers = answers(String.join(
                "\n",
                QUESTION.formatted("222401"),
                "not json",
                "",
                QUESTION.formatted("999999"),
                QUESTION.formatted("222401").replace("HUKOU", "HUKU"),
                "{\"year\":2020,\"pad\":\"" + "x".repeat(70_000) + "\"}",
                "{}",
                QUESTION.formatted("220323"),
                QUESTION.formatted("222401").substring(0, 60))); // cut off in the middle
        assertThat(answers.stream().map(answer -> answer.path("code").asText("decided")))
                .containsExactly(
                        "decided",
                        "invalid-json",
                        "unknown-region",
                        "invalid-request",
                        "line-too-long",
                        "invalid-request",
                        "decided",
                        "invalid-json");
        assertThat(answers.stream().filter(answer -> answer.has("line")).map(answer -> answer.get("line")
                        .asInt()))
                .containsExactly(2, 4, 5, 6, 7, 9);
    }

    @Test
    void answers_nothing_to_nothing() throws IOException {
        assertThat(answers("")).isEmpty();
        assertThat(answers("\n\n  \n")).isEmpty();
    }

    @Test
    void answers_each_line_as_it_comes() throws Exception {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getPath()
                            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            socket.setSoTimeout(10_000);
            for (int line = 0; line < 3; line++) {
                chunk(out, QUESTION.formatted("222401") + "\n");
                assertThat(next(in, "{\"rulebook\""))
                        .as("answer %d before question %d is sent", line, line + 1)
                        .isNotNull();
            }
        } // and goes away in the middle of the batch
        FundingResourceTest.ask(QUESTION.formatted("222401")).statusCode(200);
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String next(BufferedReader in, String beginning) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = in.readLine();
        }
        return line;
    }

    @Test
    void holds_one_line_at_a_time_however_long_the_batch() throws Exception {
        int lines = 200_000;
        byte[] question = (QUESTION.formatted("222401") + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream questions = new InputStream() {
            private long position;

            @Override
            public int read() {
                return position < (long) lines * question.length ? question[(int) (position++ % question.length)] : -1;
            }
        };
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> questions))
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.lines()
                            .filter(line -> line.contains("\"central\":440.00"))
                            .count())
                    .isEqualTo(lines);
        }
    }
}
