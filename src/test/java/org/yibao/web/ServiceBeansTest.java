package org.yibao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibao.Books;
import org.yibao.rulebook.Home;
import org.yibao.web.common.YibaoConfiguration;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServiceBeansTest {
    private static YibaoConfiguration configured(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(YibaoConfiguration.class)
                .withDefaultValues(properties)
                .build()
                .getConfigMapping(YibaoConfiguration.class);
    }

    /** What is logged while the rulebooks of a home are loaded. */
    private static List<String> logged(Home home) {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(ServiceBeans.class.getName());
        logger.addHandler(handler);
        try {
            new ServiceBeans().rulebooks(configured(Map.of("yibao.demo", "true")), new RulebookLoad(home, true));
        } finally {
            logger.removeHandler(handler);
        }
        return messages;
    }

    @Test
    void warn_of_a_folder_that_nobody_reads() {
        assertThat(logged(Books.with(Books.HOME, "rules/jilim/JL-2021-1.yaml", new byte[0])))
                .filteredOn(message -> message.contains("rules/jilim"))
                .singleElement()
                .asString()
                .contains("WARN", "没有 jurisdiction.yaml");
    }

    /** Before, whoever loaded first blamed what it had come for, such as the national platform's codes. */
    @Test
    void name_a_home_that_holds_no_rules(@TempDir Path elsewhere) {
        YibaoConfiguration configuration = configured(Map.of("yibao.home", elsewhere.toString()));
        assertThatThrownBy(() -> new ServiceBeans().home(RulebookLoad.of(configuration)))
                .hasMessageContaining("yibao.home")
                .hasMessageContaining("rules")
                .hasMessageContaining("decision-tables");
    }
}
