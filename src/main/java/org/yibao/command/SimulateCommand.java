package org.yibao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.request.RequestChecks;
import org.yibao.simulation.request.SimulationRequest;
import org.yibao.simulation.result.SimulationResult;
import org.yibao.simulation.run.ResultFiles;
import org.yibao.simulation.run.RunStatus;
import org.yibao.simulation.run.RunView;
import org.yibao.simulation.run.Runs;
import org.yibao.simulation.run.Simulation;
import org.yibao.simulation.version.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yibao simulate}: what does a change do to a population, to those who pay, and to the fund? */
@Command(name = "simulate", description = "模拟：对一个人群比较基准和方案，看谁受益、谁受损、谁付费、基金能否平衡。", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final int MILLISECONDS = 200;
    private static final int PATIENCE = 15_000;

    @Spec
    private CommandSpec command;

    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SimulateOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            defaultValue = "simulations",
            description = "结果写到哪里，每次模拟一个子文件夹；不写就是 ${DEFAULT-VALUE}")
    private Path folder;

    @Option(names = "--threads", paramLabel = "个数", description = "线程数；不影响结果，不写就用全部处理器")
    private Integer threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = place.home(Path.of("."));
        Rulebooks rulebooks = place.rulebooks(home);
        SimulationRequest request = options.request();
        RequestChecks.require(request, rulebooks.divisions());
        int used = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        Simulation simulation = new Simulation(new Versions(home, rulebooks, true), rulebooks.divisions(), used);
        try (Runs runs = new Runs(folder, simulation, 1, 0)) {
            String id = runs.start(runs.prepare(), request, Path::of).state().id();
            return told(runs, watched(runs, id));
        }
    }

    /** Waits for the end. Ctrl-C cancels, and waits for that. */
    private RunView watched(Runs runs, String id) throws InterruptedException {
        Thread cancelling = new Thread(() -> cancel(runs, id));
        Runtime.getRuntime().addShutdownHook(cancelling);
        ProgressLine line = new ProgressLine(command.commandLine().getErr());
        RunView view = runs.find(id).orElseThrow();
        while (!view.state().status().finished()) {
            line.show(view.progress());
            Thread.sleep(MILLISECONDS);
            view = runs.find(id).orElseThrow();
        }
        line.end();
        try {
            Runtime.getRuntime().removeShutdownHook(cancelling);
        } catch (IllegalStateException ending) {
            throw new CancellationException("已取消。");
        }
        return view;
    }

    private static void cancel(Runs runs, String id) {
        long patience = System.currentTimeMillis() + PATIENCE;
        while (!runs.find(id).orElseThrow().state().status().finished() && System.currentTimeMillis() < patience) {
            runs.cancelOrDelete(id);
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException hurried) {
                return;
            }
        }
    }

    private int told(Runs runs, RunView view) throws IOException {
        PrintWriter errors = command.commandLine().getErr();
        String id = view.state().id();
        if (view.state().status() != RunStatus.DONE) {
            errors.println(
                    view.state().problem() == null
                            ? "已取消，没有结果。"
                            : view.state().problem().detail());
            if (Files.exists(runs.folder(id).resolve(ResultFiles.BAD_ROWS))) {
                errors.println("有误的行：" + runs.folder(id).resolve(ResultFiles.BAD_ROWS));
            }
            return Yibao.FOUND;
        }
        Path file = runs.folder(id).resolve(ResultFiles.JSON);
        SimulationResult result = ResultFiles.read(file);
        output.print(ResultFiles.tree(file), SimulationText.lines(result, runs.folder(id)));
        return 0;
    }
}
