package org.yibao.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.tables.TableTemplate;
import org.yibao.tables.Tables;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeedsTest {
    @Test
    void are_known_of_every_table() {
        assertThat(Needs.tables())
                .containsExactlyInAnyOrderElementsOf(
                        Tables.ALL.stream().map(TableTemplate::name).toList());
    }
}
