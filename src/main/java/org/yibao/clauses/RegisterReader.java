package org.yibao.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.rules.RuleSource;
import org.yibao.yaml.YamlException;
import org.yibao.yaml.YamlFile;
import org.yibao.yaml.YamlMap;
import org.yibao.yaml.YamlProblem;

/** Reads clause registers, file by file, and notes everything that is not as it must be. */
final class RegisterReader {
    private static final int NEAR = 3;

    private final Divisions divisions;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, String> registered = new HashMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();

    RegisterReader(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * What was read, in the order of the files and their text.
     *
     * @throws YamlException with every problem of every file
     */
    List<Clause> clauses() {
        YamlException.requireNone(problems);
        return clauses;
    }

    void read(RuleSource source) {
        String file = "rules/" + source.path();
        int before = problems.size();
        YamlFile.read(file, source.text(), problems).ifPresent(register -> {
            YamlMap head = register.map("notice");
            Notice notice = head == null ? null : notice(head);
            register.maps("clauses").forEach(entry -> read(file, notice, entry));
            register.requireNoOther();
        });
        problems.subList(before, problems.size()).sort(Comparator.comparingInt(YamlProblem::line));
    }

    private Notice notice(YamlMap head) {
        Notice notice = new Notice(
                head.text("id"),
                head.text("number"),
                head.text("title"),
                head.texts("issuers"),
                head.optionalDate("issued"),
                head.text("region"));
        requireKnown(head, notice.region());
        head.requireNoOther();
        return notice;
    }

    /** @param notice {@code null} when the file names none */
    private void read(String file, Notice notice, YamlMap entry) {
        String id = entry.text("id");
        requireNew(file, notice, entry, id);
        String item = entry.text("item");
        String title = entry.text("title");
        String gist = entry.text("gist");
        List<ClauseKind> kinds = entry.choices("kinds", ClauseKind.class);
        Topic topic = entry.choice("topic", Topic.class);
        LocalDate from = entry.optionalDate("from");
        LocalDate to = entry.optionalDate("to");
        LocalDate deadline = entry.optionalDate("deadline");
        String region = entry.optionalText("region");
        List<String> questions = entry.optionalTexts("questions");
        List<String> needs = entry.optionalTexts("needs");
        String indicator = entry.optionalText("indicator");
        String pending = entry.optionalText("pending");
        entry.requireNoOther();
        requireKnown(entry, region);
        if (from != null && to != null && to.isBefore(from)) {
            entry.problem("to", to.toString(), "不早于 from（%s）的日期".formatted(from));
        }
        if (entry.sound() && notice != null) {
            clauses.add(new Clause(
                    id,
                    notice,
                    item,
                    title,
                    gist,
                    List.copyOf(kinds),
                    topic,
                    from,
                    to,
                    deadline,
                    region == null ? notice.region() : region,
                    List.copyOf(questions),
                    List.copyOf(needs),
                    indicator,
                    pending));
        }
    }

    private void requireNew(String file, Notice notice, YamlMap entry, String id) {
        if (id == null) {
            return;
        }
        if (notice != null && notice.id() != null) {
            String beginning = notice.id() + ".";
            if (!id.startsWith(beginning) || id.equals(beginning)) {
                entry.problem("id", id, "以 %s 开头的编号（文件编号加点），例如 %s1-1".formatted(beginning, beginning));
            }
        }
        String before = registered.putIfAbsent(id, "%s 第%d行".formatted(file, entry.line("id")));
        if (before != null) {
            entry.problem("id", id, "没有登记过的编号；%s 已有这个编号，请改用另一个".formatted(before));
        }
    }

    private void requireKnown(YamlMap entry, String region) {
        if (region == null || divisions.find(region).isPresent()) {
            return;
        }
        List<Division> near = divisions.near(region, NEAR);
        String offered = near.stream()
                .map(division -> division.code() + " " + division.name())
                .collect(Collectors.joining("、"));
        entry.problem(
                "region",
                region,
                "行政区划代码（见 decision-tables/divisions.csv）" + (near.isEmpty() ? "，例如 220000" : "；相近的有：" + offered));
    }
}
