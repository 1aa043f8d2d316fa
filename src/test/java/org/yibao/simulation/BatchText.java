package org.yibao.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibao.SaidPoints;
import org.yibao.facts.Fact;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;

/** Populations as lines of text, so that a failed comparison shows what differs. */
public final class BatchText {
    private BatchText() {}

    /** A line a person and a line a visit, in the order of persons. */
    public static List<String> lines(Population population) {
        return lines(population, 1);
    }

    /** The same, read by some threads. */
    public static List<String> lines(Population population, int threads) {
        Map<Long, List<String>> byFirst = new ConcurrentSkipListMap<>();
        try (Population.Batches batches = population.open()) {
            IntStream.range(0, threads)
                    .mapToObj(number -> new Thread(() -> {
                        for (Batch batch; (batch = batches.next()) != null; ) {
                            byFirst.put(batch.first, lines(batch, population.codes()));
                        }
                    }))
                    .peek(Thread::start)
                    .toList()
                    .forEach(BatchText::join);
        }
        return new TreeMap<>(byFirst).values().stream().flatMap(List::stream).toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> lines(Batch batch, Codebook codes) {
        List<String> lines = new ArrayList<>();
        for (int person = 0; person < batch.persons; person++) {
            lines.add("person %d ×%d %s born %s enrolled %s %s %s %s"
                    .formatted(
                            batch.first + person,
                            batch.weight[person],
                            codes.region(batch.region[person]),
                            LocalDate.ofEpochDay(batch.birthDate[person]),
                            LocalDate.ofEpochDay(batch.enrolled[person]),
                            says(Batch.OF_PERSONS, batch, person),
                            codes.permit(batch.permit[person]),
                            codes.holdings(batch.holdings[person])));
            for (int visit = batch.visitsFrom[person]; visit < batch.visitsFrom[person + 1]; visit++) {
                lines.add("  %s diseases %d at %s %s to %s, settled %s: %d of %d"
                        .formatted(
                                says(Batch.OF_VISITS, batch, visit),
                                batch.diseases[visit],
                                codes.region(batch.place[visit]),
                                LocalDate.ofEpochDay(batch.service[visit]),
                                LocalDate.ofEpochDay(batch.discharged[visit]),
                                LocalDate.ofEpochDay(batch.settled[visit]),
                                batch.inScope[visit],
                                batch.total[visit]));
            }
        }
        return lines;
    }

    private static String says(List<Fact> facts, Batch batch, int row) {
        return facts.stream()
                .map(fact -> SaidPoints.code(fact, batch.said(fact)[row]))
                .collect(Collectors.joining(" "));
    }
}
