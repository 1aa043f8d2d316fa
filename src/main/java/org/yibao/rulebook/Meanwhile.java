package org.yibao.rulebook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that a thread of its own works out.
 *
 * @param <T> what comes of it
 */
public final class Meanwhile<T> {
    private final CompletableFuture<T> result;

    private Meanwhile(CompletableFuture<T> result) {
        this.result = result;
    }

    /** @param loader where the thread finds classes: Drools looks there */
    public static <T> Meanwhile<T> begin(String name, ClassLoader loader, Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, name);
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Waits for it; throws what it threw. */
    public T result() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
