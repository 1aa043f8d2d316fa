package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.population.PopulationException;

/** Takes a population through its year under two policies. */
public final class Engine {
    private Engine() {}

    /** A run, with an observer or {@code null}. */
    public static Tally run(
            Population population, Comparison comparison, Options options, Progress progress, Observer observer) {
        PopulationDescription description = population.description();
        AlikePlaces places = new AlikePlaces(comparison, population.codes());
        FundingProfiles fundings = new FundingProfiles(comparison, population.codes(), places, description.year());
        requireUndivided(description, fundings.ageBands());
        BenefitProfiles benefits = new BenefitProfiles(comparison, population.codes(), places, description.year());
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < options.threads(); thread++) {
            workers.add(new Worker(fundings, benefits, population.codes(), description.year(), options, observer));
        }
        try (Population.Batches batches = population.open()) {
            inParallel(workers, batches, progress);
        }
        Tally whole = workers.get(0).tally();
        workers.stream().skip(1).forEach(worker -> whole.add(worker.tally()));
        return whole;
    }

    /** Who stands for a class of ages stands for ages that every row treats alike. */
    private static void requireUndivided(PopulationDescription description, int[] ageBands) {
        for (PopulationDescription.AgeClass ages : description.ages()) {
            for (int boundary : ageBands) {
                if (ages.from() < boundary && boundary <= ages.to()) {
                    throw new PopulationException("年龄段 %d 至 %d 周岁跨越了缴费标准的分界（%d 周岁）。请把它分成 %d 至 %d 和 %d 至 %d 两段。"
                            .formatted(
                                    ages.from(), ages.to(), boundary, ages.from(), boundary - 1, boundary, ages.to()));
                }
            }
        }
    }

    private static void inParallel(List<Worker> workers, Population.Batches batches, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(workers.size(), task -> {
            Thread thread = new Thread(task, "simulation");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(pool.submit(() -> work(worker, batches, progress)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            progress.cancel();
            progress.check();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(Worker worker, Population.Batches batches, Progress progress) {
        for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
            progress.check();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            worker.take(batch);
            progress.add(batch.persons, batch.visits);
        }
    }
}
