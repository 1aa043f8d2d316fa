package org.yibao.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibao.codes.Level;
import org.yibao.divisions.Division;
import org.yibao.divisions.Divisions;
import org.yibao.yaml.YamlException;
import org.yibao.yaml.YamlFile;
import org.yibao.yaml.YamlMap;
import org.yibao.yaml.YamlProblem;

/** Reads the jurisdictions of a home: each folder below {@code rules} with a {@code jurisdiction.yaml} is one. */
public final class Jurisdictions {
    /** Name of the file that makes a folder a jurisdiction. */
    static final String FILE = "jurisdiction.yaml";

    /** A folder's name is that of a package of rules, too. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*");

    private static final Set<String> TAKEN = Set.of(Jurisdiction.NATIONAL, Jurisdiction.DEMO);
    private static final int NEAR = 3;

    private final Divisions divisions;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Map<String, String> claimed = new HashMap<>();

    private Jurisdictions(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The jurisdictions of a home, in the order of their provinces' codes.
     *
     * @throws YamlException            with everything for which one of their files can't be used
     * @throws IllegalArgumentException when there is none
     */
    public static List<Jurisdiction> of(Home home, Divisions divisions) {
        Jurisdictions reader = new Jurisdictions(divisions);
        List<Jurisdiction> all = new ArrayList<>();
        home.jurisdictions().forEach((path, content) -> reader.read(path, new String(content, StandardCharsets.UTF_8))
                .ifPresent(all::add));
        YamlException.requireNone(reader.problems);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "rules 下没有一个文件夹含有 %s，没有可用的规则册。请在省份的文件夹里写一份，例如 rules/jilin/%s。".formatted(FILE, FILE));
        }
        all.sort(Comparator.comparing(Jurisdiction::province));
        return List.copyOf(all);
    }

    private Optional<Jurisdiction> read(String path, String text) {
        List<String> steps = List.of(path.split("/"));
        String id = steps.get(steps.size() - 2);
        if (steps.size() != 3 || TAKEN.contains(id)) {
            problem(path, null, "放在省份自己的文件夹里的文件，例如 rules/jilin/%s；%s 里不能有，请删去或移走".formatted(FILE, folder(path)));
            return Optional.empty();
        }
        if (!ID.matcher(id).matches()) {
            problem(path, id, "只用小写字母和数字、以字母开头的文件夹名，例如 heilongjiang；请改名");
            return Optional.empty();
        }
        int before = problems.size();
        Optional<Jurisdiction> read = YamlFile.read(path, text, problems).flatMap(file -> read(id, path, file));
        problems.subList(before, problems.size()).sort(Comparator.comparingInt(YamlProblem::line));
        return read;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private void problem(String path, String value, String expected) {
        problems.add(new YamlProblem(path, 1, null, value, expected));
    }

    private Optional<Jurisdiction> read(String id, String path, YamlMap file) {
        String name = file.text("name");
        String province = file.text("province");
        file.requireNoOther();
        if (province != null) {
            divisions
                    .find(province)
                    .filter(division -> division.level() == Level.PROVINCE)
                    .ifPresentOrElse(
                            division -> requireName(file, name, division), () -> unknownProvince(file, province));
            String other = claimed.putIfAbsent(province, path);
            if (other != null) {
                file.problem("province", province, "没有被别的文件夹用过的省份；%s 已经写了它，一个省份只能有一个文件夹".formatted(other));
            }
        }
        return file.sound() ? Optional.of(new Jurisdiction(id, name, province)) : Optional.empty();
    }

    /** A file copied from another province is found out by its name. */
    private static void requireName(YamlMap file, String name, Division province) {
        if (name != null && !name.equals(province.name())) {
            file.problem(
                    "name",
                    name,
                    "“%s”（与 province %s 一致）；请改 name 或 province".formatted(province.name(), province.code()));
        }
    }

    private void unknownProvince(YamlMap file, String province) {
        String near = divisions.near(province, NEAR).stream()
                .filter(division -> division.level() == Level.PROVINCE)
                .map(division -> division.code() + " " + division.name())
                .collect(Collectors.joining("、"));
        file.problem(
                "province",
                province,
                "省级的六位代码（见 decision-tables/divisions.csv）" + (near.isEmpty() ? "，例如 220000" : "；相近的有：" + near));
    }
}
