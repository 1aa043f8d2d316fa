package org.yibao.simulation.files;

import org.yibao.simulation.population.PopulationException;

/**
 * Looks whether two files can be read as they are: no row fails a check, persons stand in the order of their ids, visits in the order of
 * persons and of their own ids, no id stands twice, and every visit has its person, who was born by then.
 */
final class FileSurvey {
    private final Duck duck;

    FileSurvey(Duck duck) {
        this.duck = duck;
    }

    /** How many persons there are. */
    long persons() {
        return duck.number("SELECT count(*) FROM persons_rows");
    }

    /** @param whole whether all ids are whole numbers: the order of others is not looked at */
    boolean readableAsTheyAre(boolean whole) {
        return whole && faults("persons") == 0 && faults("visits") == 0 && inOrder();
    }

    private long faults(String title) {
        return duck.number("SELECT count(*) FROM %s_rows WHERE fault > 0".formatted(title));
    }

    private boolean inOrder() {
        try (ColumnStream persons = new ColumnStream(duck, "SELECT person, birth_date FROM persons_rows");
                ColumnStream visits = new ColumnStream(duck, "SELECT person, visit, date FROM visits_rows")) {
            return new InOrder(persons, visits).look();
        }
    }

    /** Walks along both files at once. */
    private static final class InOrder {
        private final ColumnStream persons;
        private final ColumnStream visits;
        private int visit;
        private boolean more;
        private long lastVisit = Long.MIN_VALUE;
        private boolean someVisit;

        InOrder(ColumnStream persons, ColumnStream visits) {
            this.persons = persons;
            this.visits = visits;
        }

        boolean look() {
            more = visits.next();
            long before = Long.MIN_VALUE;
            boolean some = false;
            while (persons.next()) {
                long[] ids = persons.longs(0);
                int[] births = persons.ints(1);
                for (int person = 0; person < persons.rows(); person++) {
                    if ((some && ids[person] <= before) || !visitsOf(ids[person], births[person])) {
                        return false;
                    }
                    before = ids[person];
                    some = true;
                }
            }
            return !more; // a visit that is left has no person
        }

        private boolean visitsOf(long person, int birth) {
            while (more) {
                long[] owners = visits.longs(0);
                long[] ids = visits.longs(1);
                int[] days = visits.ints(2);
                int rows = visits.rows();
                for (; visit < rows && owners[visit] <= person; visit++) {
                    if (owners[visit] != person || (someVisit && ids[visit] <= lastVisit) || days[visit] < birth) {
                        return false;
                    }
                    lastVisit = ids[visit];
                    someVisit = true;
                }
                if (visit < rows) {
                    return true;
                }
                more = visits.next();
                visit = 0;
            }
            return true;
        }
    }

    /** @throws PopulationException when there is nobody */
    static void requireSomebody(long persons, SourceFile file) {
        if (persons == 0) {
            throw new PopulationException("persons 文件 %s 中没有可用的人员，无法模拟。请检查文件是否导出完整。"
                    .formatted(file.path().getFileName()));
        }
    }
}
