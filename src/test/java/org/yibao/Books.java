package org.yibao;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yibao.drools.RuleBase;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;
import org.yibao.workbook.Workbook;

/** The rulebooks of this checkout, as they are and with cells edited as a person would. */
public final class Books {
    public static final Home HOME = Home.folder(Path.of("."));
    public static final Rulebooks SHIPPED = load(HOME);
    public static final Rulebook JILIN = rulebook("jilin");
    public static final Rulebook JIANGSU = rulebook("jiangsu");

    private Books() {}

    public static Rulebooks load(Home home) {
        return Rulebooks.load(home, Books.class.getClassLoader(), true);
    }

    private static Rulebook rulebook(String id) {
        return SHIPPED.all().stream()
                .filter(rulebook -> rulebook.jurisdiction().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The shipped rulebooks with the rows of every workbook in reverse. */
    public static Rulebooks withRowsReversed() {
        return shipped(Books::reversed);
    }

    private static Rulebook reversed(Rulebook rulebook) {
        List<Workbook> reversed = rulebook.workbooks().stream()
                .map(workbook -> {
                    List<org.yibao.rules.Row> rows = new ArrayList<>(workbook.rows());
                    Collections.reverse(rows);
                    return new Workbook(workbook.path(), workbook.sheets(), rows);
                })
                .toList();
        return rulebook.with(reversed);
    }

    /** The shipped rulebooks with their rules in some other orders: the files, and the rules in each file. */
    public static List<Rulebooks> withRulesReordered() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(Random::new)
                .map(random -> shipped(rulebook -> reordered(rulebook, random)))
                .toList();
    }

    private static Rulebooks shipped(UnaryOperator<Rulebook> change) {
        List<Rulebook> changed = SHIPPED.all().stream().map(change).toList();
        return new Rulebooks(SHIPPED.divisions(), SHIPPED.clauses(), changed);
    }

    private static Rulebook reordered(Rulebook rulebook, Random random) {
        List<RuleSource> sources = rulebook.rules().stream()
                .map(RuleInfo::file)
                .distinct()
                .sorted()
                .map(file -> reordered(file, random))
                .toList();
        return new Rulebook(
                rulebook.jurisdiction(),
                rulebook.foundation(),
                rulebook.divisions(),
                rulebook.clauses(),
                RuleBase.compile(sources, rulebook.divisions(), Books.class.getClassLoader()),
                rulebook.workbooks());
    }

    /** Drools takes files in an order that their names give, whatever order they come in; so they are renamed. */
    private static RuleSource reordered(String file, Random random) {
        String text = new String(HOME.files().get("rules/" + file), StandardCharsets.UTF_8);
        String[] headAndRules = text.split("(?m)(?=^rule \")", -1);
        List<String> rules = Arrays.asList(headAndRules).subList(1, headAndRules.length);
        Collections.shuffle(rules, random);
        String renamed = file.replaceFirst("([^/]+)$", random.nextInt(1_000_000) + "-$1");
        return new RuleSource(renamed, headAndRules[0] + String.join("\n", rules));
    }

    /** The home with one file replaced. */
    public static Home with(Home home, String path, byte[] content) {
        TreeMap<String, byte[]> files = new TreeMap<>(home.files());
        files.put(path, content);
        return new Home(files);
    }

    /** Takes 出生日期 and 学生 out of a sheet 用例 of visits: it is as it was drawn before there were these inputs. */
    public static void withoutBirthDateAndStudent(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheet("用例");
        for (Row row : sheet) {
            if (row.getRowNum() >= 2) {
                row.shiftCellsLeft(4, row.getLastCellNum() - 1, 2);
            }
        }
    }

    /** The home with a workbook edited. */
    public static Home edited(Home home, String workbook, Consumer<XSSFWorkbook> edit) {
        String path = "decision-tables/" + workbook;
        try (XSSFWorkbook opened =
                        new XSSFWorkbook(new ByteArrayInputStream(home.files().get(path)));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            edit.accept(opened);
            opened.write(saved);
            return with(home, path, saved.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Puts a number, a text or nothing ({@code null}) into a cell such as {@code E14}. */
    public static void put(XSSFWorkbook workbook, String sheet, String cell, Object value) {
        put(workbook.getSheet(sheet), cell, value);
    }

    /** Puts values into the cells of a row, from column A on. */
    public static void putRow(XSSFWorkbook workbook, String sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            put(workbook, sheet, CellReference.convertNumToColString(column) + row, values[column]);
        }
    }

    private static void put(Sheet sheet, String name, Object value) {
        CellReference reference = new CellReference(name);
        Row row = sheet.getRow(reference.getRow()) == null
                ? sheet.createRow(reference.getRow())
                : sheet.getRow(reference.getRow());
        Cell cell = row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
