package org.yibao.review.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibao.AddedColumns;
import org.yibao.Books;
import org.yibao.facts.Age;
import org.yibao.facts.AgeReference;
import org.yibao.facts.Facts;
import org.yibao.facts.Subject;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BirthDatesTest {
    private static final BirthDates WHERE_AGES_MATTER = new BirthDates(Books.load(AddedColumns.childrenAndStudents()));

    /** What rules can see of a day of birth: the ages on the days that ages of visits are counted on. */
    private static List<Integer> ages(LocalDate born, LocalDate service) {
        return Arrays.stream(AgeReference.values())
                .filter(reference -> Facts.of(reference).isOf(Subject.BENEFIT))
                .map(reference -> Age.completedYears(born, reference.date(service.getYear(), service)))
                .map(years -> Math.min(years, 130))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-31", "2020-02-29", "2020-12-31", "2021-01-01", "2021-03-01", "2020-09-01"})
    void have_every_combination_of_ages_that_somebody_can_have(String day) {
        LocalDate service = LocalDate.parse(day);
        Set<List<Integer>> all = service.minusYears(140)
                .datesUntil(service.plusDays(1))
                .map(born -> ages(born, service))
                .collect(Collectors.toSet());
        assertThat(WHERE_AGES_MATTER.until(service))
                .extracting(born -> ages(born, service))
                .containsAll(all);
        assertThat(WHERE_AGES_MATTER.until(service)).noneMatch(born -> born.isAfter(service));
    }

    @Test
    void are_one_where_no_rule_tells_ages_apart() {
        assertThat(new BirthDates(Books.SHIPPED).until(LocalDate.of(2020, 7, 31)))
                .hasSize(1);
    }
}
