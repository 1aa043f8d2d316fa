package org.yibao.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Home;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServiceBeansTest {
    private static final YibaoConfiguration CONFIGURATION = new SmallRyeConfigBuilder()
            .withMapping(YibaoConfiguration.class)
            .withDefaultValues(Map.of("yibao.demo", "true"))
            .build()
            .getConfigMapping(YibaoConfiguration.class);

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
            new ServiceBeans().rulebooks(CONFIGURATION, new RulebookLoad(home, true));
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
}
