package org.yibao.simulation.headcounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.codes.Basis;
import org.yibao.codes.Identity;
import org.yibao.codes.Labelled;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.simulation.population.PopulationException;

/** Turns rows into cells, and notes what is wrong with them. */
final class HeadCountReader {
    private static final int SHOWN = 20;
    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST_NUMBER = 30;

    private final String name;
    private final int year;
    private final Divisions divisions;
    private final List<String> problems = new ArrayList<>();
    private final Map<HeadCountCell.Group, List<Seen>> seen = new HashMap<>();

    /** A cell and the line it stands on. */
    private record Seen(int line, HeadCountCell cell) {}

    /** A cell of the file that can't be read. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(HeadCountColumn column, String value, String expected) {
            super("列 %s%s：%s".formatted(column.told(), value == null ? "" : "“" + value + "”", expected));
        }
    }

    HeadCountReader(String name, int year, Divisions divisions) {
        this.name = name;
        this.year = year;
        this.divisions = divisions;
    }

    /** @throws PopulationException when rows are wrong, with the first of them, or nobody is counted */
    List<HeadCountCell> read(List<HeadCountRows.Row> rows) {
        List<HeadCountCell> cells = new ArrayList<>();
        for (HeadCountRows.Row row : rows) {
            try {
                HeadCountCell cell = cell(row.cells());
                Optional<Seen> same = seen.computeIfAbsent(cell.group(), group -> new ArrayList<>()).stream()
                        .filter(other -> other.cell().sharesAges(cell))
                        .findFirst();
                if (same.isPresent()) {
                    problems.add("第 %d 行：与第 %d 行是同一格或年龄重叠，人会重复计算"
                            .formatted(row.line(), same.get().line()));
                } else {
                    seen.get(cell.group()).add(new Seen(row.line(), cell));
                    cells.add(cell);
                }
            } catch (Wrong wrong) {
                problems.add("第 %d 行，%s".formatted(row.line(), wrong.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            String more = problems.size() > SHOWN ? "；等等" : "";
            throw new PopulationException("人数表 %s 有 %d 行有误，没有计算。%s%s。请改正后重试。"
                    .formatted(
                            name,
                            problems.size(),
                            problems.stream().limit(SHOWN).collect(Collectors.joining("；")),
                            more));
        }
        List<HeadCountCell> peopled =
                cells.stream().filter(cell -> cell.weight() > 0).toList();
        if (peopled.isEmpty()) {
            throw new PopulationException("人数表 %s 中没有人。请填写人数。".formatted(name));
        }
        return peopled;
    }

    private HeadCountCell cell(Map<HeadCountColumn, String> cells) throws Wrong {
        int from = age(HeadCountColumn.AGE_FROM, cells.get(HeadCountColumn.AGE_FROM), 0);
        String last = cells.get(HeadCountColumn.AGE_TO);
        int to = last == null ? HeadCountCell.OPEN : age(HeadCountColumn.AGE_TO, last, from);
        boolean student = yesNo(cells.get(HeadCountColumn.STUDENT));
        Basis basis = code(HeadCountColumn.BASIS, cells.get(HeadCountColumn.BASIS), Basis.values());
        if (basis == Basis.STUDENT && !student) {
            throw new Wrong(HeadCountColumn.STUDENT, cells.get(HeadCountColumn.STUDENT), "以学籍参保的人应是大中小学生");
        }
        HeadCountCell.Group group = new HeadCountCell.Group(
                region(cells.get(HeadCountColumn.REGION)),
                student,
                basis,
                identities(cells.get(HeadCountColumn.IDENTITIES)));
        return new HeadCountCell(group, from, to, weight(cells.get(HeadCountColumn.PERSONS)));
    }

    private String region(String code) throws Wrong {
        Division division = code == null ? null : divisions.find(code).orElse(null);
        if (division == null) {
            throw new Wrong(HeadCountColumn.REGION, code, "应为行政区划代码");
        }
        if (division.level().compareTo(Level.PREFECTURE) < 0 || !division.inForceDuring(year)) {
            throw new Wrong(HeadCountColumn.REGION, code, "不能作参保地：是省级或更高一级，或 %d 年不是有效代码".formatted(year));
        }
        return code;
    }

    private static int age(HeadCountColumn column, String text, int lowest) throws Wrong {
        if (text == null || !text.matches("\\d{1,3}")) {
            throw new Wrong(column, text, "应为整数（周岁）");
        }
        int age = Integer.parseInt(text);
        if (age < lowest || age > HeadCountCell.OPEN) {
            throw new Wrong(column, text, "应为 %d 至 %d 之间的整数（周岁）".formatted(lowest, HeadCountCell.OPEN));
        }
        return age;
    }

    private static boolean yesNo(String text) throws Wrong {
        return switch (String.valueOf(text).toLowerCase(Locale.ROOT)) {
            case "true", "1", "是" -> true;
            case "false", "0", "否" -> false;
            default -> throw new Wrong(HeadCountColumn.STUDENT, text, "应为 true 或 false（是或否）");
        };
    }

    private static Set<Identity> identities(String text) throws Wrong {
        Set<Identity> identities = EnumSet.noneOf(Identity.class);
        if (text != null) {
            for (String part : text.split("[;；、]", -1)) {
                identities.add(code(HeadCountColumn.IDENTITIES, part.strip(), Identity.values()));
            }
        }
        return identities;
    }

    private static <E extends Enum<E> & Labelled> E code(HeadCountColumn column, String text, E[] list) throws Wrong {
        for (E code : list) {
            if (code.name().equals(text) || code.label().equals(text)) {
                return code;
            }
        }
        throw new Wrong(
                column,
                text,
                "应为下列之一：" + Arrays.stream(list).map(E::name).collect(Collectors.joining("、")) + "，或其中文名称");
    }

    private static long weight(String text) throws Wrong {
        String expected = "应为 0 至 %s 之间、最多四位小数的人数".formatted(MOST);
        if (text == null || text.length() > LONGEST_NUMBER || !text.matches("\\d+(\\.\\d+)?")) {
            throw new Wrong(HeadCountColumn.PERSONS, text, expected);
        }
        BigDecimal persons = new BigDecimal(text);
        if (persons.compareTo(MOST) > 0 || persons.stripTrailingZeros().scale() > DECIMALS) {
            throw new Wrong(HeadCountColumn.PERSONS, text, expected);
        }
        return persons.movePointRight(DECIMALS).longValueExact();
    }
}
