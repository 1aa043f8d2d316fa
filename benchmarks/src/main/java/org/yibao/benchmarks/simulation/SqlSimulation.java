package org.yibao.benchmarks.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duckdb.DuckDBDriver;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;

/**
 * The same people under the same two policies in SQL, as an analyst would write it who knows the figures of Jilin and the edits: see
 * {@code simulation.sql}. A person's visits depend on those before them, so they are gone through with a recursive query, one visit of every
 * person at a time.
 */
final class SqlSimulation implements AutoCloseable {
    private static final BigDecimal WEIGHTED_FEN = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal WEIGHTED_HEAD = BigDecimal.valueOf(10_000);

    private final Connection connection;
    private final String query;

    SqlSimulation(int threads, Divisions divisions) throws SQLException {
        connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        execute("SET threads = " + threads);
        execute("CREATE TABLE areas (code VARCHAR, area VARCHAR)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO areas VALUES (?, ?)")) {
            for (Division division : divisions.all()) {
                insert.setString(1, division.code());
                insert.setString(2, divisions.poolingArea(division.code()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var text = SqlSimulation.class.getResourceAsStream("simulation.sql")) {
            query = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes the people into memory, so that only the arithmetic is left to do. */
    void load(Path persons, Path visits) throws SQLException {
        execute("CREATE OR REPLACE TABLE persons AS SELECT * FROM '%s'".formatted(persons));
        execute("CREATE OR REPLACE TABLE visits AS SELECT * FROM '%s'".formatted(visits));
    }

    /** Leaves the people in their files, which every run reads. */
    void view(Path persons, Path visits) throws SQLException {
        execute("CREATE OR REPLACE VIEW persons AS SELECT * FROM '%s'".formatted(persons));
        execute("CREATE OR REPLACE VIEW visits AS SELECT * FROM '%s'".formatted(visits));
    }

    Outcome run() throws SQLException {
        SortedMap<String, List<Long>> regions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<Long> figures = new ArrayList<>();
                for (Figure figure : Figure.ALL) {
                    boolean heads = figure == Figure.WINNERS || figure == Figure.LOSERS;
                    figures.add(rows.getBigDecimal(figure.name())
                            .multiply(heads ? WEIGHTED_HEAD : WEIGHTED_FEN)
                            .longValueExact());
                }
                regions.put(rows.getString("region"), figures);
            }
        }
        return new Outcome(regions);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
