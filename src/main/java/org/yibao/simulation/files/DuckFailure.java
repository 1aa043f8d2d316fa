package org.yibao.simulation.files;

import java.util.Locale;
import org.yibao.simulation.population.PopulationException;

/** Says in Chinese what went wrong in the database. */
final class DuckFailure {
    private DuckFailure() {}

    static PopulationException told(Exception failed) {
        String message = String.valueOf(failed.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk full") || lower.contains("disk quota")) {
            return new PopulationException("磁盘空间不足，没有完成。请清理磁盘，或改用空间更大的文件夹后重试。", failed);
        }
        if (lower.contains("out of memory")) {
            return new PopulationException("内存和临时文件夹都不够，没有完成。请清理磁盘后重试。", failed);
        }
        if (lower.contains("permission denied")) {
            return new PopulationException("没有读写文件的权限：%s".formatted(firstLine(message)), failed);
        }
        return new PopulationException("读写人口文件失败：%s".formatted(firstLine(message)), failed);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("原因不明");
    }
}
