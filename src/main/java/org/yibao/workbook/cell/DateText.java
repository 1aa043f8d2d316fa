package org.yibao.workbook.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibao.facts.Scale;
import org.yibao.tables.ColumnKind;

/** Dates that stand in a cell as text. */
public final class DateText {
    /** Year first: there is one way to read it. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})");

    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TIME = Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

    private DateText() {}

    /** The date of a text with the year first, in ordinary digits: it can be read in one way only, so it is. */
    public static Optional<LocalDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String month = Stream.of(2, 3, 4)
                    .map(yearFirst::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow();
            return date(yearFirst.group(1), month, yearFirst.group(5));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.matches() ? date(chinese.group(1), chinese.group(2), chinese.group(3)) : Optional.empty();
    }

    /** The dates that a text may mean that can't be read as it is: none, one, or two. */
    static Set<LocalDate> meant(String text) {
        Set<LocalDate> meant = new LinkedHashSet<>();
        String tidy = CellText.tidy(text);
        String date = CellText.withoutBlanks(TIME.matcher(tidy).replaceFirst(""));
        read(date).ifPresent(meant::add);
        Matcher digits = EIGHT_DIGITS.matcher(date);
        if (digits.matches()) {
            date(digits.group(1), digits.group(2), digits.group(3)).ifPresent(meant::add);
        }
        Matcher yearLast = YEAR_LAST.matcher(date);
        if (yearLast.matches()) {
            date(yearLast.group(3), yearLast.group(1), yearLast.group(2)).ifPresent(meant::add);
            date(yearLast.group(3), yearLast.group(2), yearLast.group(1)).ifPresent(meant::add);
        }
        return meant;
    }

    static boolean hasTime(String text) {
        return TIME.matcher(CellText.tidy(text)).find();
    }

    /** Whether a cell of some kind may name it. */
    static boolean allowed(LocalDate date) {
        return !date.isBefore(ColumnKind.BIRTH_DATE.firstDay()) && !date.isAfter(Scale.LAST_DAY);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(DateText::allowed);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
