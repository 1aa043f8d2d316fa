package org.yibao.simulation.files;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.yibao.facts.Division;
import org.yibao.facts.Divisions;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Level;
import org.yibao.facts.ResidencePermit;
import org.yibao.simulation.population.Codebook;

/** Tables of the database that give places, permits and sets of identities the numbers of the {@link Codebook}. */
final class Dictionaries {
    private Dictionaries() {}

    /** {@code regions}: code, number, and whether people can enrol there in the year. */
    static void regions(Duck duck, Divisions divisions, Codebook codes, int year) {
        duck.execute("CREATE TABLE regions (code VARCHAR, number INTEGER, enrols BOOLEAN)");
        fill(duck, "regions", appender -> {
            for (Division division : divisions.all()) {
                appender.beginRow();
                appender.append(division.code());
                appender.append(codes.region(division.code()));
                appender.append(division.level().compareTo(Level.PREFECTURE) >= 0 && division.inForceDuring(year));
                appender.endRow();
            }
        });
    }

    /** {@code identity_sets}: text and number; {@code NULL} for a text that can't be read. */
    static void identities(Duck duck, SourceFile persons, Codebook codes) {
        duck.execute("CREATE TABLE identity_sets (text VARCHAR, number INTEGER)");
        List<List<String>> texts = duck.rows(PersonColumns.identities(persons) + " ORDER BY text");
        fill(duck, "identity_sets", appender -> {
            for (List<String> text : texts) {
                List<IdentityPeriod> periods = IdentitiesText.parse(text.get(0));
                appender.beginRow();
                appender.append(text.get(0));
                if (periods == null) {
                    appender.appendNull();
                } else {
                    appender.append(codes.holdings(periods));
                }
                appender.endRow();
            }
        });
    }

    /** {@code permits}: key, number, and whether the division is known. */
    static void permits(Duck duck, SourceFile persons, Codebook codes) {
        duck.execute("CREATE TABLE permits (key VARCHAR, number INTEGER, known BOOLEAN)");
        List<List<String>> keys = duck.rows(PersonColumns.permits(persons) + " ORDER BY key");
        fill(duck, "permits", appender -> {
            for (List<String> key : keys) {
                ResidencePermit permit = permit(key.get(0));
                appender.beginRow();
                appender.append(key.get(0));
                appender.append(permit == null ? Codebook.NO_PERMIT : codes.permit(permit));
                appender.append(permit != null && (permit.region() == null || codes.region(permit.region()) >= 0));
                appender.endRow();
            }
        });
    }

    /** The permit of a key; {@code null} when its days are out of order, which has a check of its own, or of no calendar. */
    private static ResidencePermit permit(String key) {
        int second = key.lastIndexOf('|');
        int first = key.lastIndexOf('|', second - 1);
        try {
            LocalDate from = day(key.substring(first + 1, second));
            LocalDate to = day(key.substring(second + 1));
            String region = first == 0 ? null : key.substring(0, first);
            return from != null && to != null && to.isBefore(from) ? null : new ResidencePermit(region, from, to);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private interface Filling {
        void fill(DuckDBAppender appender) throws SQLException;
    }

    private static void fill(Duck duck, String table, Filling rows) {
        try (DuckDBAppender appender = duck.connection().createAppender("main", table)) {
            rows.fill(appender);
        } catch (SQLException failed) {
            throw DuckFailure.told(failed);
        }
    }
}
