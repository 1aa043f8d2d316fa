package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HomeTest {
    @Test
    void in_the_package_is_the_same_as_in_the_checkout() {
        assertThat(Home.packaged().files().keySet())
                .isEqualTo(Books.HOME.files().keySet());
        assertThat(Books.load(Home.packaged()).all())
                .extracting(Rulebook::version)
                .containsExactlyElementsOf(
                        Books.SHIPPED.all().stream().map(Rulebook::version).toList());
    }

    @Test
    void says_which_folder_is_not_there(@TempDir Path folder) {
        assertThatThrownBy(() -> Home.folder(folder))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("rules");
    }

    @Test
    void leaves_out_what_a_spreadsheet_program_keeps_beside_an_open_workbook(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.createDirectories(folder.resolve("decision-tables/jilin"));
        Files.writeString(folder.resolve("decision-tables/jilin/~$funding.xlsx"), "lock");
        Files.writeString(folder.resolve("decision-tables/jilin/.~lock.funding.xlsx#"), "lock");
        assertThat(Home.folder(folder).files()).isEmpty();
    }
}
