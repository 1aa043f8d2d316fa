package org.yibao.simulation.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yibao.simulation.goal.GoalException;
import org.yibao.simulation.population.PopulationException;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;

/**
 * Why a run has no results.
 *
 * @param code   stable code
 * @param detail what happened and what to do, in Chinese
 * @param cells  cells that are not as they must be; {@code null} when it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunProblem(String code, String detail, List<CellProblem> cells) {
    private static final System.Logger LOG = System.getLogger(RunProblem.class.getName());

    /** Its process ended before it did. */
    static final RunProblem CRASHED = new RunProblem("interrupted", "运行这次模拟的程序中途退出，没有结果。请重新提交同样的请求。", null);

    static RunProblem of(Throwable thrown) {
        if (thrown instanceof WorkbookException refused) {
            return new RunProblem("unusable-workbook", refused.getMessage(), refused.problems());
        } else if (thrown instanceof PopulationException unusable) {
            return new RunProblem("unusable-population", unusable.getMessage(), null);
        } else if (thrown instanceof GoalException unusable) {
            return new RunProblem("unusable-goal", unusable.getMessage(), null);
        } else if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return new RunProblem("unwritable-results", unwritable(thrown), null);
        } else if (thrown instanceof OutOfMemoryError) {
            return new RunProblem("out-of-memory", "内存不足，没有算完。请减少人数或线程，或给程序更多内存（-Xmx）后重试。", null);
        } else if (thrown instanceof ArithmeticException) {
            return new RunProblem("amounts-too-large", "金额合计超出可以精确计算的范围。请检查费用和代表人数的单位（元、人）。", null);
        } else if (thrown instanceof IllegalArgumentException unusable) {
            LOG.log(System.Logger.Level.WARNING, "A simulation can't be run", thrown);
            return new RunProblem("unusable-request", unusable.getMessage(), null);
        }
        LOG.log(System.Logger.Level.ERROR, "A simulation failed", thrown);
        return new RunProblem("internal-error", "出现了未预料的错误，已记入日志。请告诉维护人员。", null);
    }

    static String unwritable(Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException wrapped ? wrapped.getCause() : thrown;
        return "结果写不进文件夹（%s：%s）。请检查磁盘空间和写权限后重试。"
                .formatted(cause.getClass().getSimpleName(), withoutFolders(cause.getMessage()));
    }

    /** A path of the machine is nobody's business over the web. */
    private static String withoutFolders(String message) {
        return message == null ? "原因不明" : message.replaceAll("[^\\s\"']*[/\\\\]", "");
    }
}
