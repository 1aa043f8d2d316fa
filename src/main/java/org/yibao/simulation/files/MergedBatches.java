package org.yibao.simulation.files;

import java.util.Arrays;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.BatchBuilder;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationException;

/** Joins persons and visits, both in the order of persons. Columns are those of {@link PersonColumns} and {@link VisitColumns}. */
final class MergedBatches implements Population.Batches {

    /** Where the columns of what is said of persons begin. */
    private static final int PERSON_SAYS = 7;

    private static final int DISEASES = 7;

    /** Where those of what is said of visits begin: behind the diseases. */
    private static final int VISIT_SAYS = DISEASES + 1;

    private final Dictionaries dictionaries;
    private final ColumnStream persons;
    private final ColumnStream visits;
    private final VisitsOfPerson group = new VisitsOfPerson();
    private int person;
    private int visit;
    private boolean morePersons;
    private boolean moreVisits;
    private long first;
    private long lastId = Long.MIN_VALUE;
    private boolean closed;

    MergedBatches(Duck duck, Dictionaries dictionaries, String personsSql, String visitsSql) {
        this.dictionaries = dictionaries;
        persons = new ColumnStream(duck, personsSql);
        visits = new ColumnStream(duck, visitsSql);
        morePersons = persons.next();
        moreVisits = visits.next();
    }

    @Override
    public synchronized Batch next() {
        if (closed || !morePersons) {
            return null;
        }
        BatchBuilder batch = new BatchBuilder();
        while (morePersons && !batch.full()) {
            add(batch);
            person++;
            if (person == persons.rows()) {
                morePersons = persons.next();
                person = 0;
            }
        }
        Batch built = batch.build(first);
        first += built.persons;
        return built;
    }

    private void add(BatchBuilder batch) {
        long id = persons.longs(0)[person];
        if (id <= lastId || (moreVisits && visits.longs(0)[visit] < id)) {
            throw new PopulationException("人口文件在读取期间被改动，没有完成。请在文件不再改动时重试。");
        }
        lastId = id;
        int region = persons.ints(1)[person];
        batch.person(
                persons.longs(6)[person],
                region,
                persons.ints(2)[person],
                persons.ints(4)[person],
                dictionaries.permit(persons.ints(3)[person]),
                dictionaries.holdings(persons.ints(5)[person]));
        for (int index = 0; index < Batch.OF_PERSONS.size(); index++) {
            batch.say(Batch.OF_PERSONS.get(index), persons.bytes(PERSON_SAYS + index)[person]);
        }
        if (!moreVisits || addInOrder(batch, id, region)) {
            return;
        }
        group.clear();
        while (moreVisits && visits.longs(0)[visit] == id) {
            group.add(visits, visit);
            visit++;
            if (visit == visits.rows()) {
                moreVisits = visits.next();
                visit = 0;
            }
        }
        group.addTo(batch, region);
    }

    /** Adds the visits of a person as they stand; false when they are not in order, or go on in the next rows. */
    private boolean addInOrder(BatchBuilder batch, long id, int region) {
        long[] owners = visits.longs(0);
        int[] service = visits.ints(2);
        int[] settled = visits.ints(4);
        int rows = visits.rows();
        int end = visit;
        for (; end < rows && owners[end] == id; end++) {
            boolean later = end > visit
                    && (settled[end - 1] > settled[end]
                            || (settled[end - 1] == settled[end] && service[end - 1] > service[end]));
            if (later) {
                return false;
            }
        }
        if (end == rows) {
            return false;
        }
        for (; visit < end; visit++) {
            int place = visits.ints(1)[visit];
            batch.visit(
                    visits.bytes(DISEASES)[visit],
                    place < 0 ? region : place,
                    service[visit],
                    visits.ints(3)[visit],
                    settled[visit],
                    visits.longs(5)[visit],
                    visits.longs(6)[visit]);
            for (int index = 0; index < Batch.OF_VISITS.size(); index++) {
                batch.say(Batch.OF_VISITS.get(index), visits.bytes(VISIT_SAYS + index)[visit]);
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            persons.close();
            visits.close();
        }
    }

    /** The visits of one person, put into the order of settlement as they come. */
    private static final class VisitsOfPerson {
        private static final int CODES = 1 + Batch.OF_VISITS.size();
        private static final int DAYS = 4;
        private static final int AMOUNTS = 2;
        private byte[][] codes = new byte[16][CODES];
        private int[][] days = new int[16][DAYS];
        private long[][] amounts = new long[16][AMOUNTS];
        private int[] order = new int[16];
        private int size;

        void clear() {
            size = 0;
        }

        void add(ColumnStream rows, int row) {
            if (size == order.length) {
                grow();
            }
            for (int code = 0; code < CODES; code++) {
                codes[size][code] = rows.bytes(DISEASES + code)[row];
            }
            for (int day = 0; day < DAYS; day++) { // the place is one of them, as a number
                days[size][day] = rows.ints(1 + day)[row];
            }
            for (int amount = 0; amount < AMOUNTS; amount++) {
                amounts[size][amount] = rows.longs(5 + amount)[row];
            }
            int at = size;
            while (at > 0 && later(order[at - 1], size)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = size;
            size++;
        }

        private boolean later(int one, int other) {
            int settled = Integer.compare(days[one][3], days[other][3]);
            return settled > 0 || (settled == 0 && days[one][1] > days[other][1]);
        }

        private void grow() {
            int length = size * 2;
            codes = Arrays.copyOf(codes, length);
            days = Arrays.copyOf(days, length);
            amounts = Arrays.copyOf(amounts, length);
            order = Arrays.copyOf(order, length);
            for (int next = size; next < length; next++) {
                codes[next] = new byte[CODES];
                days[next] = new int[DAYS];
                amounts[next] = new long[AMOUNTS];
            }
        }

        void addTo(BatchBuilder batch, int region) {
            for (int place = 0; place < size; place++) {
                int next = order[place];
                int where = days[next][0] < 0 ? region : days[next][0];
                batch.visit(
                        codes[next][0],
                        where,
                        days[next][1],
                        days[next][2],
                        days[next][3],
                        amounts[next][0],
                        amounts[next][1]);
                for (int index = 0; index < Batch.OF_VISITS.size(); index++) {
                    batch.say(Batch.OF_VISITS.get(index), codes[next][1 + index]);
                }
            }
        }
    }
}
