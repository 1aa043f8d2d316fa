package org.yibao.simulation.files;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.yibao.simulation.population.PopulationException;

/** One in-process database, in memory, which puts into a folder what does not fit. Failures become {@link PopulationException}. */
final class Duck implements AutoCloseable {
    private static final String MEMORY = "1GB";

    private final DuckDBConnection connection;

    /** @param folder where it may put temporary files */
    Duck(Path folder) {
        Properties properties = new Properties();
        // results come while they are computed: nothing is held as a whole
        properties.setProperty("jdbc_stream_results", "true");
        try {
            // not by the driver manager, which finds the driver from some threads only
            connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        execute("SET memory_limit = '" + MEMORY + "'");
        execute("SET temp_directory = " + text(folder.toAbsolutePath().toString()));
        execute("SET autoinstall_known_extensions = false");
        execute("SET autoload_known_extensions = false");
        execute("SET enable_progress_bar = false");
        // joins are done as they are written: rows looked up in a small table on the right keep their order
        execute("SET disabled_optimizers = 'join_order,build_side_probe_side'");
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** A further connection to the same database. */
    Connection another() throws SQLException {
        return connection.duplicate();
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw DuckFailure.told(failed);
        }
    }

    /** All rows as texts; for small results only. */
    List<List<String>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw DuckFailure.told(failed);
        }
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).get(0).get(0));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw DuckFailure.told(alreadyGone);
        }
    }

    /** A text as SQL writes it. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name as SQL writes it. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A file to read, as SQL writes it: no character of its name is a wildcard. */
    static String file(Path file) {
        return text(file.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]"));
    }
}
