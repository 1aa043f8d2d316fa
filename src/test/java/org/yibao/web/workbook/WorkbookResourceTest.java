package org.yibao.web.workbook;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookResourceTest {
    private static final String FUNDING = "jilin/funding.xlsx";
    private static final byte[] SHIPPED = Books.HOME.files().get("decision-tables/" + FUNDING);

    private static byte[] contribution(Object amount) {
        return Books.edited(Books.HOME, FUNDING, workbook -> Books.put(workbook, "个人缴费标准", "H14", amount))
                .files()
                .get("decision-tables/" + FUNDING);
    }

    private static RequestSpecification upload(String part, byte[] content) {
        return given().multiPart(part, "edited.xlsx", content);
    }

    @Test
    void an_unchanged_workbook_is_usable_and_changes_nothing() {
        upload("file", SHIPPED)
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(200)
                .body("workbook", equalTo(FUNDING))
                .body("usable", equalTo(true))
                .body("problems", empty())
                .body("difference.meaning", empty())
                .body("difference.rows", empty())
                .body("cases.results", hasSize(32))
                .body("coverage.toFill.table", hasItem("参保资助"));
    }

    @Test
    void an_edit_shows_whom_it_touches_and_which_cases_no_longer_hold() {
        upload("file", contribution(320))
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(200)
                .body("usable", equalTo(true))
                .body("difference.meaning.sentence", hasItem(containsString("个人缴费标准 290.00元 → 320.00元")))
                .body("difference.rows", hasSize(1))
                .body("cases.results.findAll { it.passed == false }", not(empty()));
    }

    @Test
    void a_bad_cell_is_named_with_what_was_meant() {
        upload("file", contribution("３３０元"))
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("problems", hasSize(1))
                .body("problems[0].cell", equalTo("H14"))
                .body("problems[0].fix", equalTo("330"));
    }

    @Test
    void the_workbook_comes_back_marked() throws IOException {
        byte[] marked = upload("file", contribution(-1))
                .post("/api/v1/workbooks/check/marked.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("问题清单");
        }
    }

    @Test
    void two_editions_are_compared() {
        upload("candidate", contribution(330))
                .multiPart("baseline", "before.xlsx", contribution(320))
                .post("/api/v1/workbooks/diff")
                .then()
                .statusCode(200)
                .body("meaning.sentence", hasItem(containsString("个人缴费标准 320.00元 → 330.00元")));
        upload("candidate", SHIPPED)
                .post("/api/v1/workbooks/diff")
                .then()
                .statusCode(200)
                .body("meaning", empty());
    }

    @Test
    void a_workbook_is_printed_with_its_units_and_clauses() {
        upload("file", SHIPPED)
                .post("/api/v1/workbooks/print")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("补助标准（元/人·年）"))
                .body(containsString("吉医保联〔2020〕15号"));
    }

    @Test
    void what_is_no_workbook_is_a_problem() {
        byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);
        upload("file", text)
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("unusable-workbook"))
                .body("errors", hasSize(1));
        upload("file", text).post("/api/v1/workbooks/check/marked.xlsx").then().statusCode(422);
        upload("file", new byte[0]).post("/api/v1/workbooks/check").then().statusCode(422);
    }

    @Test
    void a_missing_file_is_said_so() {
        given().multiPart("other", "x")
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
    }

    @Test
    void a_form_that_breaks_off_is_the_callers_fault() {
        given().config(RestAssured.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nnever ended")
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("http-error"));
    }

    @Test
    void a_text_of_a_form_that_is_too_long_is_told_how_long_it_may_be() {
        given().multiPart("path", "x".repeat(1_100_000))
                .multiPart("file", "funding.xlsx", new byte[1])
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("part-too-large"))
                .body("detail", containsString("1048576"));
    }

    /** A folder that all processes of a machine share would be unusable to whoever did not make it. */
    @Test
    void uploads_pass_through_a_folder_of_this_process() throws IOException {
        Path folder = ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", Path.class);
        assertThat(folder.getFileName().toString()).matches("yibao-uploads-[0-9a-f-]{36}");
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void an_upload_that_is_too_large_is_refused() {
        upload("file", new byte[42 << 20])
                .post("/api/v1/workbooks/check")
                .then()
                .statusCode(413);
    }
}
