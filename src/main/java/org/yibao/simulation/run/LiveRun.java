package org.yibao.simulation.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.request.SimulationRequest;

/** A run that this process computes, or will. */
final class LiveRun implements Runnable {
    private static final System.Logger LOG = System.getLogger(LiveRun.class.getName());

    private final RunFolder folder;
    private final FileChannel lock;
    private final Simulator.Ready ready;
    private final Clock clock;
    private final Progress progress = new Progress();
    private volatile RunState state;

    LiveRun(NewRun asked, SimulationRequest request, Simulator.Ready ready, Clock clock) {
        this.folder = asked.folder();
        this.lock = asked.lock();
        this.ready = ready;
        this.clock = clock;
        progress.begin(RunProgress.WAITING, -1);
        state = RunState.asked(asked.id(), clock.instant(), request);
    }

    /** Notes on disk that it was asked for. */
    void note() throws IOException {
        folder.save(state);
    }

    RunView view() {
        RunState seen = state;
        return new RunView(seen, seen.status().finished() ? null : RunProgress.of(progress));
    }

    void cancel() {
        progress.cancel();
    }

    @Override
    public void run() {
        try {
            progress.check();
            state = state.begun(clock.instant());
            folder.save(state);
            ResultFiles.write(ready.run(progress), folder, progress);
            end(RunStatus.DONE, null);
        } catch (CancellationException cancelled) {
            end(RunStatus.CANCELLED, null);
        } catch (Throwable failed) { // whatever it was, nobody shall wait for this run
            end(progress.cancelled() ? RunStatus.CANCELLED : RunStatus.FAILED, RunProblem.of(failed));
        }
    }

    /** Ends it: the results first, then what is noted on disk, then what others see. */
    private void end(RunStatus how, RunProblem why) {
        RunState ended = state.ended(how, clock.instant(), how == RunStatus.FAILED ? why : null);
        try {
            if (how != RunStatus.DONE) {
                ResultFiles.remove(folder);
            }
            folder.save(ended);
        } catch (IOException | RuntimeException unwritable) {
            // what is on disk says RUNNING, and whoever finds it unlocked says FAILED
            LOG.log(System.Logger.Level.ERROR, "The end of a simulation can't be noted", unwritable);
            if (how == RunStatus.DONE) {
                ended = state.ended(RunStatus.FAILED, clock.instant(), RunProblem.of(unwritable));
            }
        }
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            LOG.log(System.Logger.Level.DEBUG, "The lock was gone", alreadyGone);
        }
        state = ended;
    }
}
