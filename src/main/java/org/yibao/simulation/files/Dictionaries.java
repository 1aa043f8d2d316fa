package org.yibao.simulation.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Codebook;

/**
 * Enumerations of the database that number texts. Places have the numbers of the {@link Codebook}; permits and sets of identities have
 * numbers of their own, from 1, with 0 for none.
 */
final class Dictionaries {
    /** All divisions. */
    static final String REGIONS = "region_codes";

    /** Divisions where people can enrol in the year. */
    static final String ENROLMENT = "enrolment_codes";

    static final String PERMITS = "permit_keys";
    static final String IDENTITIES = "identity_texts";

    /** A number in the codebook that says that a text can't be read. */
    private static final int UNREADABLE = -2;

    /** Numbers in the codebook, by number in the database. */
    private final int[] permits;

    private final int[] holdings;

    private Dictionaries(int[] permits, int[] holdings) {
        this.permits = permits;
        this.holdings = holdings;
    }

    /** Number in the codebook of the permit of a number. */
    int permit(int number) {
        return permits[number];
    }

    /** Number in the codebook of the identities of a number. */
    int holdings(int number) {
        return holdings[number];
    }

    static Dictionaries create(Duck duck, SourceFile persons, Divisions divisions, Codebook codes, int year) {
        enumeration(
                duck,
                REGIONS,
                IntStream.range(0, codes.regions()).mapToObj(codes::region).toList());
        enumeration(
                duck,
                ENROLMENT,
                divisions.all().stream()
                        .filter(division ->
                                division.level().compareTo(Level.PREFECTURE) >= 0 && division.inForceDuring(year))
                        .map(Division::code)
                        .toList());
        return new Dictionaries(
                numbered(duck, PERMITS, PersonColumns.permits(persons), Codebook.NO_PERMIT, key -> permit(key, codes)),
                numbered(duck, IDENTITIES, PersonColumns.identities(persons), Codebook.NO_IDENTITIES, text -> {
                    List<IdentityPeriod> periods = IdentitiesText.parse(text);
                    return periods == null ? UNREADABLE : codes.holdings(periods);
                }));
    }

    /** SQL of the number of a text in an enumeration, from 0; {@code NULL} when it is not in it. */
    static String number(String text, String enumeration) {
        return "CAST(enum_code(TRY_CAST(%s AS %s)) AS INTEGER)".formatted(text, enumeration);
    }

    /** Makes an enumeration of the texts that can be read. */
    private static int[] numbered(Duck duck, String name, String select, int none, ToIntFunction<String> codebook) {
        List<String> texts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>(List.of(none));
        for (List<String> row : duck.rows(select + " ORDER BY 1")) {
            int number = codebook.applyAsInt(row.get(0));
            if (number != UNREADABLE) {
                texts.add(row.get(0));
                numbers.add(number);
            }
        }
        enumeration(duck, name, texts);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void enumeration(Duck duck, String name, List<String> texts) {
        // an enumeration has a value at least; no cell holds a line break alone
        String values =
                texts.isEmpty() ? "chr(10)" : texts.stream().map(Duck::text).collect(Collectors.joining(", "));
        duck.execute("CREATE TYPE %s AS ENUM (SELECT unnest([%s]))".formatted(name, values));
    }

    /** Number of the permit of a key; one whose place or days are wrong can't be read. */
    private static int permit(String key, Codebook codes) {
        int second = key.lastIndexOf('|');
        int first = key.lastIndexOf('|', second - 1);
        try {
            LocalDate from = day(key.substring(first + 1, second));
            LocalDate to = day(key.substring(second + 1));
            String region = first == 0 ? null : key.substring(0, first);
            boolean wrong =
                    (from != null && to != null && to.isBefore(from)) || (region != null && codes.region(region) < 0);
            return wrong ? UNREADABLE : codes.permit(new ResidencePermit(region, from, to));
        } catch (DateTimeException noDate) {
            return UNREADABLE;
        }
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
