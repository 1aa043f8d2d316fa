package org.yibao.simulation.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A population kept in memory, for many runs over the same people: some hundred bytes a person. */
public final class HeldPopulation implements Population {
    private final PopulationDescription description;
    private final Codebook codes;
    private final List<Batch> batches;

    /** @param batches in order */
    public HeldPopulation(PopulationDescription description, Codebook codes, List<Batch> batches) {
        this.description = description;
        this.codes = codes;
        this.batches = List.copyOf(batches);
    }

    /** Reads a population to its end. */
    public static HeldPopulation of(Population population) {
        List<Batch> read = new ArrayList<>();
        try (Batches batches = population.open()) {
            for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
                read.add(batch);
            }
        }
        read.sort(Comparator.comparingLong(batch -> batch.first));
        return new HeldPopulation(population.description(), population.codes(), read);
    }

    @Override
    public PopulationDescription description() {
        return description;
    }

    @Override
    public Codebook codes() {
        return codes;
    }

    @Override
    public Batches open() {
        AtomicInteger next = new AtomicInteger();
        return new Batches() {
            @Override
            public Batch next() {
                int number = next.getAndIncrement();
                return number < batches.size() ? batches.get(number) : null;
            }

            @Override
            public void close() {}
        };
    }
}
