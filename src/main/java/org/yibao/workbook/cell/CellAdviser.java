package org.yibao.workbook.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.yibao.divisions.Divisions;
import org.yibao.tables.Column;
import org.yibao.tables.ColumnKind;
import org.yibao.tables.NumberRange;
import org.yibao.tables.YesNo;
import org.yibao.tables.problem.Advice;

/**
 * Says of a cell that can't be read what is wrong with it, and what was most likely meant. It never decides: a person takes the offer or
 * not.
 */
public final class CellAdviser {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NearMatches near;

    public CellAdviser(Divisions divisions, Set<String> clauses) {
        this.near = new NearMatches(divisions, clauses);
    }

    /** @param calendar the days that numbers stand for in the workbook */
    Advice advise(Column column, Cell cell, Calendar calendar) {
        return switch (cell.getType()) {
            case NUMBER -> number(column, cell, calendar);
            case STRING -> text(column, cell.getText());
            case BOOLEAN -> truth(column, cell);
            case ERROR -> new Advice("单元格里是错误值，请填写实际的值", null);
            case FORMULA, EMPTY -> Advice.NONE;
        };
    }

    private static Advice truth(Column column, Cell cell) {
        String label = Boolean.TRUE.equals(cell.asBoolean()) ? YesNo.YES.label() : YesNo.NO.label();
        return new Advice("单元格里是逻辑值", column.choices().contains(label) ? label : null);
    }

    private Advice number(Column column, Cell cell, Calendar calendar) {
        BigDecimal number = CellReader.decimal(cell);
        return switch (column.kind()) {
            case DATE, BIRTH_DATE -> date(column.kind(), number, calendar);
            case RATIO, POINTS -> ratio(number);
            case MONEY, SUM, YEAR, AGE, ORDER -> figure(column.kind(), number, cell, calendar);
            case REGION, CHOICE, CLAUSE, NAME, TEXT, ID, IDENTITIES -> text(column, CellReader.text(cell));
        };
    }

    private static Advice ratio(BigDecimal number) {
        if (number.compareTo(BigDecimal.ONE) <= 0 || number.compareTo(HUNDRED) > 0) {
            return ColumnKind.RATIO.numbers().decimals() < number.scale()
                    ? new Advice("百分比的小数超过两位", null)
                    : Advice.NONE;
        }
        BigDecimal meant = number.movePointLeft(2);
        String fix = ColumnKind.RATIO.numbers().holds(meant) ? meant.toPlainString() : null;
        return new Advice(
                "%s 等于 %s%%，是否应为 %s%%（即 %s）"
                        .formatted(
                                number.toPlainString(),
                                number.movePointRight(2).toPlainString(),
                                number.toPlainString(),
                                meant.toPlainString()),
                fix);
    }

    private static Advice figure(ColumnKind kind, BigDecimal number, Cell cell, Calendar calendar) {
        Optional<LocalDate> day = CellReader.showsDate(cell) ? calendar.day(number) : Optional.empty();
        if (day.isPresent()) {
            String year = String.valueOf(day.get().getYear());
            return new Advice("单元格里是日期 " + day.get(), kind == ColumnKind.YEAR ? year : null);
        }
        NumberRange range = kind.numbers();
        if (number.scale() > range.decimals()) {
            return new Advice(range.decimals() == 0 ? "不是整数" : "小数超过" + range.decimals() + "位，如何取舍请自行确定", null);
        }
        return new Advice(number.compareTo(range.lowest()) < 0 ? "低于下限" : "高于上限", null);
    }

    private static Advice date(ColumnKind kind, BigDecimal number, Calendar calendar) {
        if (number.scale() > 0) {
            return calendar.day(number)
                    .filter(day -> !day.isBefore(kind.firstDay()))
                    .map(day -> new Advice("含时刻，只填日期", day.toString()))
                    .orElse(Advice.NONE);
        }
        return ColumnKind.YEAR.numbers().holds(number)
                ? new Advice("只有年份，缺月和日", null)
                : dates(kind, number.toPlainString(), "数字不是日期");
    }

    private static Advice dates(ColumnKind kind, String text, String remark) {
        List<LocalDate> meant = DateText.meant(text).stream()
                .filter(day -> !day.isBefore(kind.firstDay()))
                .toList();
        if (meant.size() == 1) {
            return new Advice(remark, meant.get(0).toString());
        }
        return meant.isEmpty()
                ? Advice.NONE
                : new Advice(
                        "月和日分不清：可能是 "
                                + String.join(
                                        "，也可能是 ",
                                        meant.stream().map(LocalDate::toString).toList()),
                        null);
    }

    private Advice text(Column column, String text) {
        if (CellText.tidy(text).isEmpty()) {
            return new Advice("看似空白，" + String.join("，", CellText.oddities(text)) + "，请清空这一格", null);
        }
        return switch (column.kind()) {
            case MONEY, SUM, RATIO, POINTS, YEAR, AGE, ORDER -> numberText(column.kind(), text);
            case DATE, BIRTH_DATE -> dateText(column.kind(), text);
            case CHOICE -> NearMatches.choice(column.choices(), text);
            case CLAUSE -> near.clause(text);
            case REGION -> near.region(text);
            case IDENTITIES -> Advice.NONE;
            case NAME, TEXT, ID -> new Advice("现有 " + text.length() + " 字", null);
        };
    }

    private static Advice numberText(ColumnKind kind, String text) {
        Optional<NumberText> read = NumberText.of(kind, text);
        if (read.isEmpty()) {
            return Advice.of(CellText.oddities(text), null);
        }
        List<String> remarks = new ArrayList<>(List.of("现为文本"));
        remarks.addAll(read.get().oddities());
        BigDecimal number = read.get().number();
        if (kind.numbers().holds(number)) {
            return Advice.of(remarks, number.toPlainString());
        }
        boolean ratio = kind == ColumnKind.RATIO || kind == ColumnKind.POINTS;
        Advice meant = ratio ? ratio(number) : Advice.NONE;
        if (meant.remark() != null) {
            remarks.add(meant.remark());
        }
        return Advice.of(remarks, meant.fix());
    }

    private static Advice dateText(ColumnKind kind, String text) {
        List<String> remarks = new ArrayList<>(CellText.oddities(text));
        if (DateText.hasTime(text)) {
            remarks.remove("中间有空白");
            remarks.add("含时刻，只填日期");
        }
        Advice dates = dates(kind, text, null);
        if (dates.remark() != null) {
            remarks.add(dates.remark());
        }
        return Advice.of(remarks, dates.fix());
    }
}
