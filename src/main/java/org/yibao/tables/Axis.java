package org.yibao.tables;

import java.util.List;
import java.util.function.Function;
import org.yibao.facts.Fact;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;

/**
 * One thing that a table's rows tell apart, and which part of its scale a row is for. The axes of a table span everything that can be asked
 * of it at one place.
 *
 * @param <R>     type of a row
 * @param label   Chinese name
 * @param columns keys of the columns that hold the condition
 * @param scale   what can be asked
 * @param part    the part of the scale that a row is for; a blank condition is all of it
 * @param fact    the fact that it is; {@code null} for one that only tells rows of a table apart, such as the layer that is rounded
 */
public record Axis<R>(String label, List<String> columns, Scale scale, Function<R, Range> part, Fact fact) {
    /** An axis that is no fact. */
    Axis(String label, List<String> columns, Scale scale, Function<R, Range> part) {
        this(label, columns, scale, part, null);
    }
}
