package org.yibao.review.coverage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.Identity;
import org.yibao.rulebook.Rulebook;
import org.yibao.tables.TableTemplate;

/** Who looks into a table, said of each table as the clauses have it: what the report finds out by asking the rules. */
final class Demanded {
    private static final Set<String> NOT_REQUIRED = Set.of("起付标准调整", "异地就医调整", "居民收入", "身份认定", "舍入规则", "筹资下限");
    /** JL-2020-15.2-3, NAT-2020-24.6-1 and NAT-2020-24.6-2; with low-income persons in Jiangsu (JS-2020-77.6-2). */
    private static final List<Identity> ENTITLED =
            Arrays.asList(Identity.values()).subList(0, 3);

    private final String table;
    private final boolean jiangsu;

    Demanded(Rulebook rulebook, TableTemplate<?> table) {
        this.table = table.name();
        this.jiangsu = rulebook.jurisdiction().id().equals("jiangsu");
    }

    boolean required() {
        return !NOT_REQUIRED.contains(table);
    }

    boolean asked(long... point) {
        return switch (table) {
            case "参保资助", "医疗救助" -> entitled(point[1]);
            case "大病保险倾斜" -> jiangsu;
            case "门诊待遇" -> point[1] != CareKind.INPATIENT.ordinal();
            case "起付标准调整" -> point[3] != CareKind.INPATIENT.ordinal();
            default -> true;
        };
    }

    private boolean entitled(long identity) {
        Set<Integer> entitled =
                new HashSet<>(ENTITLED.stream().map(Identity::ordinal).toList());
        if (jiangsu) {
            entitled.add(Identity.LOW_INCOME.ordinal());
        }
        return entitled.contains((int) identity);
    }
}
