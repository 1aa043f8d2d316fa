package org.yibao.simulation.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibao.simulation.request.SimulationRequest;

/**
 * The runs below a folder, those of this process and those of earlier ones. Some compute at once, others wait in the order they came, and
 * beyond a number no more are taken. Safe for use by many threads.
 */
public final class Runs implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9a-f]{12}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int SECONDS_TO_END = 20;

    private final Path folder;
    private final Simulator simulator;
    private final int atOnce;
    private final ThreadPoolExecutor executor;
    private final int most;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, LiveRun> live = new ConcurrentHashMap<>();

    /**
     * @param folder  holds one folder a run; made when the first run is
     * @param atOnce  runs that compute at once
     * @param waiting runs that may wait
     */
    public Runs(Path folder, Simulator simulator, int atOnce, int waiting) {
        this.folder = folder.toAbsolutePath().normalize();
        this.simulator = simulator;
        this.atOnce = atOnce;
        this.most = atOnce + waiting;
        // atOnce threads take from a queue of any length; how many may wait is decided when a run is asked for
        executor = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "simulation-run");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Makes the folder of a run that will be started, or discarded.
     *
     * @throws TooManyRuns          when no more are taken
     * @throws UnwritableResults when the folder can't be written
     */
    public NewRun prepare() {
        requireRoom();
        try {
            Files.createDirectories(folder);
            byte[] bytes = new byte[6];
            random.nextBytes(bytes);
            String id = TIME.format(clock.instant()) + "-" + HexFormat.of().formatHex(bytes);
            RunFolder own = new RunFolder(Files.createDirectory(folder.resolve(id)));
            return new NewRun(id, own, own.lock().orElseThrow());
        } catch (IOException unwritable) {
            throw new UnwritableResults(unwritable);
        }
    }

    /**
     * Starts a run, or discards it when it can't be.
     *
     * @throws TooManyRuns                                         when no more are taken
     * @throws org.yibao.workbook.WorkbookException                when edits or workbooks can't be used
     * @throws org.yibao.simulation.population.PopulationException when the population can't be used
     * @throws org.yibao.simulation.goal.GoalException             when the goal can't be sought as it is asked
     * @throws UnwritableResults                                   when the folder can't be written
     */
    public RunView start(NewRun asked, SimulationRequest request, NamedFiles files) {
        boolean started = false;
        try {
            Simulator.Ready ready =
                    simulator.prepare(request, files, asked.folder().path());
            asked.folder().write(ResultFiles.REQUEST, ResultFiles.json(request));
            LiveRun run = new LiveRun(asked, request, ready, clock);
            take(asked.id(), run);
            started = true;
            return run.view();
        } catch (IOException unwritable) {
            throw new UnwritableResults(unwritable);
        } finally {
            if (!started) {
                discard(asked);
            }
        }
    }

    private synchronized void take(String id, LiveRun run) throws IOException {
        requireRoom();
        live.put(id, run);
        boolean taken = false;
        try {
            run.note();
            executor.execute(run);
            taken = true;
        } catch (RejectedExecutionException closed) {
            throw new TooManyRuns(most);
        } finally {
            if (!taken) {
                live.remove(id);
            }
        }
    }

    private void requireRoom() {
        forgetFinished();
        if (live.size() >= most) {
            throw new TooManyRuns(most);
        }
    }

    /** What has ended is on disk. */
    private void forgetFinished() {
        live.values().removeIf(run -> run.view().state().status().finished());
    }

    private static void discard(NewRun asked) {
        try {
            asked.discard();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Runs that compute at once. */
    public int atOnce() {
        return atOnce;
    }

    /** A run; empty when there is none of the id. */
    public Optional<RunView> find(String id) {
        LiveRun run = live.get(id);
        return run != null ? Optional.of(run.view()) : own(id).flatMap(this::onDisk);
    }

    private Optional<RunFolder> own(String id) {
        return ID.matcher(id).matches() && Files.isDirectory(folder.resolve(id))
                ? Optional.of(new RunFolder(folder.resolve(id)))
                : Optional.empty();
    }

    /** A run that this process doesn't compute. When its own has ended, it has failed. */
    private Optional<RunView> onDisk(RunFolder own) {
        try {
            Optional<RunState> noted = own.state();
            if (noted.isPresent() && !noted.get().status().finished() && own.abandoned()) {
                noted = own.state(); // it may have ended properly just now
                if (noted.isPresent() && !noted.get().status().finished()) {
                    RunState failed = noted.get().ended(RunStatus.FAILED, clock.instant(), RunProblem.CRASHED);
                    ResultFiles.remove(own);
                    own.save(failed);
                    return Optional.of(new RunView(failed, null));
                }
            }
            return noted.map(state -> new RunView(state, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All runs, the newest first. */
    public List<RunView> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> ids;
        try (Stream<Path> found = Files.list(folder)) {
            ids = found.map(path -> path.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<RunView> views = new ArrayList<>();
        ids.forEach(id -> find(id).ifPresent(views::add));
        return views;
    }

    /**
     * Cancels a run that has not ended, or removes one that has, with its folder.
     *
     * @return what it was; empty when there is none of the id
     * @throws RunElsewhere when another process computes it
     */
    public Optional<RunView> cancelOrDelete(String id) {
        Optional<RunView> found = find(id);
        if (found.isEmpty()) {
            return found;
        }
        LiveRun run = live.get(id);
        if (run != null && !run.view().state().status().finished()) {
            run.cancel();
            return Optional.of(run.view());
        }
        if (!found.get().state().status().finished()) {
            throw new RunElsewhere(id);
        }
        live.remove(id);
        try {
            new RunFolder(folder.resolve(id)).delete();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        return found;
    }

    /** The folder of a run. */
    public Path folder(String id) {
        return own(id).orElseThrow().path();
    }

    /**
     * A file of a run that has ended: a result, or a file below {@code workbooks}. Empty when there is none, and for whatever lies outside of
     * the folder.
     */
    public Optional<Path> file(String id, String name) {
        if (find(id).filter(view -> view.state().status().finished()).isEmpty()) {
            return Optional.empty();
        }
        try {
            Path root = folder(id).toRealPath();
            Path file = root.resolve(name).normalize();
            return file.startsWith(root)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(root)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Cancels what computes or waits, and waits for it to end. */
    @Override
    public void close() {
        live.values().forEach(LiveRun::cancel);
        executor.shutdown();
        try {
            executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
