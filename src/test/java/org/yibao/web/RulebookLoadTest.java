package org.yibao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.web.common.YibaoConfiguration;
import org.yibao.workbook.Workbook;

/** What is loaded before the configuration can be read counts only when the configuration says the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookLoadTest {
    private static YibaoConfiguration configured(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(YibaoConfiguration.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(YibaoConfiguration.class);
    }

    @Test
    void is_the_packaged_home_with_demonstration_parameters_where_nothing_is_said() {
        RulebookLoad.beginEarly();
        RulebookLoad load = RulebookLoad.of(configured(Map.of()));
        assertThat(load.rulebooks().all())
                .extracting(rulebook -> rulebook.version())
                .containsExactly(Books.JILIN.version(), Books.JIANGSU.version());
    }

    @Test
    void is_begun_anew_where_the_configuration_says_otherwise() {
        RulebookLoad.beginEarly();
        RulebookLoad load = RulebookLoad.of(configured(Map.of("yibao.demo", "false")));
        assertThat(load.rulebooks().all())
                .flatExtracting(rulebook -> rulebook.workbooks())
                .extracting(Workbook::path)
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("demo/"));
    }

    @Test
    void refuses_a_home_that_is_none(@TempDir Path empty) {
        RulebookLoad.beginEarly();
        RulebookLoad load = RulebookLoad.of(configured(Map.of("yibao.home", empty.toString())));
        assertThatThrownBy(load::home).hasMessageContaining("没有文件夹 rules");
        assertThatThrownBy(load::rulebooks).hasMessageContaining("没有文件夹 rules");
    }
}
