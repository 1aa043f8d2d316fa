package org.yibao.peers;

import java.nio.file.Path;
import java.util.List;

/**
 * A rule engine with the table of contributions.
 *
 * @param <Q> a question as the engine takes it
 */
public interface Peer<Q> {
    /** The ending of the name of its files, or none for a folder. */
    String ending();

    /** Writes the table in the engine's own form. */
    void write(List<Row> rows, Path file) throws Exception;

    /** Starts the engine, unless it has been, and makes a table live. */
    Live<Q> load(Path file) throws Exception;

    /** Makes an edited table live; where the engine has no way of its own, by loading it. */
    default Live<Q> edit(Live<Q> before, Path file) throws Exception {
        return load(file);
    }

    /** Puts a question in the engine's form; done before anything is timed. */
    Q asked(Question question);

    /** A table that answers. */
    @FunctionalInterface
    interface Live<Q> {
        /** Yuan a year. */
        long amount(Q question);

        /** Forgets answers; called before a row is asked for again. */
        default void forget() {}
    }
}
