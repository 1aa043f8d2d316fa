package org.yibao.tables;

import java.util.ArrayList;
import java.util.List;

/** Which of a row's figures are still to be filled in. */
public final class Blank {
    private Blank() {}

    /** @param columnsAndFigures key of a column, its figure, key of the next column, and so on; a figure may be {@code null} */
    static List<String> of(Object... columnsAndFigures) {
        List<String> blank = new ArrayList<>();
        for (int index = 0; index < columnsAndFigures.length; index += 2) {
            if (columnsAndFigures[index + 1] == null) {
                blank.add((String) columnsAndFigures[index]);
            }
        }
        return List.copyOf(blank);
    }
}
