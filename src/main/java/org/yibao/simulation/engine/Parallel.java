package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Population;

/** Hands the batches of a population to workers, each on a thread of its own. */
public final class Parallel {
    private Parallel() {}

    /**
     * Returns when every batch was taken.
     *
     * @throws CancellationException when the run is cancelled
     */
    public static <W> void take(Population population, List<W> workers, BiConsumer<W, Batch> take, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(workers.size(), task -> {
            Thread thread = new Thread(task, "simulation");
            thread.setDaemon(true);
            return thread;
        });
        try (Population.Batches batches = population.open()) {
            try {
                List<Future<?>> running = new ArrayList<>();
                for (W worker : workers) {
                    running.add(pool.submit(() -> work(worker, take, batches, progress)));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException(Progress.CANCELLED);
            } catch (ExecutionException failed) {
                throw unwrapped(failed.getCause());
            } finally {
                pool.shutdownNow();
                awaitEnd(pool); // a population is closed only when nobody reads it
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <W> void work(W worker, BiConsumer<W, Batch> take, Population.Batches batches, Progress progress) {
        for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
            progress.check();
            if (Thread.currentThread().isInterrupted()) {
                return; // another worker failed
            }
            take.accept(worker, batch);
            progress.add(batch.persons, batch.visits);
        }
    }
}
