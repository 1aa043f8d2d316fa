package org.yibao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.rulebook.Rulebook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeDatesTest {
    private static final Pattern NAMED_DATE = Pattern.compile("(notBefore|notAfter)\\( \"([0-9-]+)\" \\)");

    @Test
    void hold_the_change_of_village_clinics() {
        ChangeDates changes = new ChangeDates(Books.JILIN);
        LocalDate change = LocalDate.of(2020, 8, 1);
        assertThat(changes.before(change)).isEqualTo(change);
        assertThat(changes.before(change.minusDays(1))).isBefore(change);
    }

    /** A day is reduced to the change before it: a date that a rule names must be such a change, or the rule would be missed. */
    @Test
    void hold_every_date_that_a_rule_names() {
        Books.HOME.files().forEach((path, content) -> {
            Matcher date = NAMED_DATE.matcher(new String(content, StandardCharsets.UTF_8));
            while (path.endsWith(".drl") && date.find()) {
                LocalDate named = LocalDate.parse(date.group(2));
                LocalDate change = date.group(1).equals("notBefore") ? named : named.plusDays(1);
                for (Rulebook rulebook : Books.SHIPPED.all()) {
                    assertThat(new ChangeDates(rulebook).before(change))
                            .as(path)
                            .isEqualTo(change);
                }
            }
        });
    }
}
