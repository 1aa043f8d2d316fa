package org.yibao.web.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibao.codes.CareKind;
import org.yibao.codes.Identity;
import org.yibao.rulebook.Home;

/** The tables that say what the platform's codes are in our terms. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeTablesTest {
    private static final Map<String, byte[]> SHIPPED = Home.folder(Path.of(".")).files();
    private static final String CARE = "decision-tables/national/codes/med_type.csv";

    private static CodeTables with(String path, String content) {
        Map<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return CodeTables.parse(files);
    }

    @Test
    void every_identity_has_a_code() {
        CodeTables tables = CodeTables.parse(SHIPPED);
        assertThat(Arrays.stream(Identity.values()).map(Identity::name))
                .allMatch(code -> tables.identities().find(code).isPresent());
    }

    @Test
    void a_row_that_is_added_counts() {
        CodeTables tables = with(CARE, "\uFEFFcode,value,note\r\n77,CHRONIC,本地\r\n");
        assertThat(tables.careKinds().find("77")).contains(CareKind.CHRONIC);
        assertThat(tables.careKinds().find("11")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'11,DENTAL,牙科'               | DENTAL",
                "'11,OUTPATIENT,甲\n11,CHRONIC,乙' | 两次",
                "',OUTPATIENT,甲'               | 没有代码",
                "'11,OUTPATIENT,甲,乙'           | code,value,note"
            })
    void a_bad_row_is_named_with_its_file(String rows, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(CARE, "code,value,note\n" + rows + "\n"))
                .withMessageContaining(CARE)
                .withMessageContaining(told);
    }

    @Test
    void a_missing_table_is_named() {
        Map<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.remove(CARE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTables.parse(files))
                .withMessageContaining(CARE);
    }
}
