package org.yibao.simulation.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.yibao.simulation.report.ReportFigure;

/** Writes the figures of a result as Parquet, a row each: the same figures, the same bytes. */
public final class FigureParquet {
    private static final String TABLE = """
            CREATE TABLE figures ("table" VARCHAR, "key" VARCHAR, label VARCHAR, measure VARCHAR,
                baseline DECIMAL(38, 6), candidate DECIMAL(38, 6), difference DECIMAL(38, 6))""";

    private FigureParquet() {}

    /** @throws IOException when the file can't be written */
    public static void write(List<ReportFigure> figures, Path file) throws IOException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1"); // the order of rows, and so the bytes, depend on nothing else
            statement.execute(TABLE);
            connection.setAutoCommit(false);
            insert(figures, connection);
            connection.commit();
            statement.execute("COPY figures TO '%s' (FORMAT parquet)"
                    .formatted(file.toAbsolutePath().toString().replace("'", "''")));
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static void insert(List<ReportFigure> figures, Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (ReportFigure figure : figures) {
                row.setString(1, figure.table());
                row.setString(2, figure.key());
                row.setString(3, figure.label());
                row.setString(4, figure.measure());
                decimal(row, 5, figure.baseline());
                decimal(row, 6, figure.candidate());
                decimal(row, 7, figure.difference());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void decimal(PreparedStatement row, int at, BigDecimal value) throws SQLException {
        if (value == null) {
            row.setNull(at, java.sql.Types.DECIMAL);
        } else {
            row.setBigDecimal(at, value);
        }
    }
}
