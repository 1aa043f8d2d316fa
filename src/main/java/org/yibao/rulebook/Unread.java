package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yibao.divisions.Divisions;

/**
 * A folder or file of a home that looks as if it decided something, and that nobody reads: a mistyped folder, a province without
 * {@code jurisdiction.yaml}, a workbook in an old format. It must be named, because otherwise it silently decides nothing.
 *
 * @param path   path below the home
 * @param reason why it isn't read, and what to do, in Chinese
 */
public record Unread(String path, String reason) {
    private static final String RULES = "rules";
    private static final String TABLES = "decision-tables";
    private static final String CODES = TABLES + "/" + Jurisdiction.NATIONAL + "/codes/";

    /** Files that a person may take for one that counts. Notes and scanned notices may lie beside. */
    private static final Pattern LOOKS_DECIDING = Pattern.compile("(?i).+\\.(drl|ya?ml|xls[xmb]?|ods|et|csv)");

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /** One Chinese sentence that names it. */
    public String sentence() {
        return path + "：" + reason + "。";
    }

    /**
     * Everything of a home that nobody reads; folders are named once.
     *
     * @throws IllegalArgumentException when the division table or the file of a jurisdiction can't be used
     */
    public static List<Unread> in(Home home) {
        return new Search(Jurisdictions.of(home, Divisions.parse(home.divisions()))).through(home);
    }

    private static final class Search {
        private final List<String> jurisdictions;
        private final Map<String, Unread> found = new LinkedHashMap<>();

        Search(List<Jurisdiction> jurisdictions) {
            this.jurisdictions =
                    jurisdictions.stream().map(Jurisdiction::id).sorted().toList();
        }

        List<Unread> through(Home home) {
            home.files().keySet().forEach(this::look);
            return List.copyOf(found.values());
        }

        private void look(String path) {
            List<String> steps = new ArrayList<>(List.of(path.split("/")));
            String root = steps.remove(0);
            if (steps.get(0).equals(Jurisdiction.DEMO) && root.equals(TABLES) && steps.size() > 1) {
                steps.remove(0);
                lookInside(path, TABLES + "/" + Jurisdiction.DEMO, steps, jurisdictions);
            } else {
                List<String> shared = Stream.concat(Stream.of(Jurisdiction.NATIONAL), jurisdictions.stream())
                        .toList();
                lookInside(path, root, steps, shared);
            }
        }

        /** @param known folders that are read */
        private void lookInside(String path, String parent, List<String> steps, List<String> known) {
            if (steps.size() == 1) {
                if (LOOKS_DECIDING.matcher(path).matches() && !path.equals(Home.DIVISIONS)) {
                    add(path, "不在省份或 national 的文件夹里，不起作用；请移到它所属的文件夹");
                }
            } else if (!known.contains(steps.get(0))) {
                add(parent + "/" + steps.get(0), unknown(parent, steps.get(0), known));
            } else if (LOOKS_DECIDING.matcher(path).matches() && !read(path)) {
                add(
                        path,
                        path.startsWith(RULES + "/")
                                ? "不会被读取，不起作用；规则的文件名以 .drl 结尾，条款登记册以 .yaml 结尾（小写）"
                                : "不会被读取，不起作用；决策表须另存为以 .xlsx 结尾（小写）的工作簿");
            }
        }

        private static boolean read(String path) {
            return path.startsWith(RULES + "/")
                    ? path.endsWith(".drl") || path.endsWith(".yaml")
                    : path.endsWith(".xlsx") || (path.startsWith(CODES) && path.endsWith(".csv"));
        }

        private static String unknown(String parent, String folder, List<String> known) {
            List<String> near = known.stream()
                    .filter(name -> DISTANCE.apply(name, folder) >= 0)
                    .toList();
            if (folder.equals(Jurisdiction.NATIONAL)) {
                return "示例表只放在省份的文件夹里，这里的不起作用；请移走。现有：" + String.join("、", known);
            }
            String meant = near.isEmpty() ? "" : "（是不是 " + String.join("、", near) + "？）";
            return parent.equals(RULES)
                    ? "没有 %s，其中的规则和条款不起作用%s；请改文件夹名，或为这个省份补上 rules/%s/%s"
                            .formatted(Jurisdictions.FILE, meant, folder, Jurisdictions.FILE)
                    : "没有规则册读这个文件夹，其中的决策表不起作用%s；请改文件夹名，或为这个省份补上 rules/%s/%s。现有：%s"
                            .formatted(meant, folder, Jurisdictions.FILE, String.join("、", known));
        }

        private void add(String path, String reason) {
            found.putIfAbsent(path, new Unread(path, reason));
        }
    }
}
