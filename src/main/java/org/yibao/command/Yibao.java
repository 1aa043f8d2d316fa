package org.yibao.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line for people and for the CI that guards a repository of tables: {@code bin/yibao check decision-tables}. */
@Command(
        name = "yibao",
        description = "检查、比较、测试、导出、合并决策表工作簿，给表加条件列；模拟改动的影响。",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {
            "0:已完成，没有问题（check 只是列出不同，不算有问题）",
            "1:有问题、有用例不过或有冲突，diff 有不同，或模拟开始后失败",
            "2:命令写错，文件读不了，或模拟的请求、目标、人口不能使用",
            "130:按 Ctrl-C 取消"
        },
        subcommands = {
            CheckCommand.class,
            DifferenceCommand.class,
            CasesCommand.class,
            ExportCommand.class,
            MergeCommand.class,
            TablesCommand.class,
            TableCommand.class,
            SimulateCommand.class,
            PopulationCommand.class
        })
public final class Yibao {
    static final int FOUND = 1;

    /** Held, because loggers that nobody holds forget their level. It tells each step of compiling when it isn't told not to. */
    private static final Logger RULES = Logger.getLogger("org.drools");

    private Yibao() {}

    public static void main(String[] arguments) {
        RULES.setLevel(Level.WARNING);
        PrintWriter output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(output, errors, arguments));
    }

    /** The commands with their options. */
    public static CommandLine commandLine() {
        return new CommandLine(new Yibao());
    }

    /** Runs a command; answers its exit code. */
    static int run(PrintWriter output, PrintWriter errors, String... arguments) {
        return commandLine()
                .setOut(output)
                .setErr(errors)
                .setExecutionExceptionHandler((thrown, commandLine, parsed) -> {
                    if (thrown instanceof WorkbookException refused) {
                        refused.problems().stream().map(CellProblem::sentence).forEach(errors::println);
                        return FOUND;
                    }
                    errors.println(thrown.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(arguments);
    }
}
