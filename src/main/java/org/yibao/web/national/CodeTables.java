package org.yibao.web.national;

import java.util.Map;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Referral;

/**
 * What the platform's codes are in our terms: the tables below {@code decision-tables/national/codes}.
 *
 * @param careKinds    med_type
 * @param facilities   hosp_lv and fixmedins_type
 * @param studies      psn_type
 * @param identities   psn_idet_type
 * @param referrals    refl_type
 * @param diseases     dise_codg
 * @param accumulators cum_type_code
 */
record CodeTables(
        CodeTable<CareKind> careKinds,
        CodeTable<Facility> facilities,
        CodeTable<Studies> studies,
        CodeTable<Identity> identities,
        CodeTable<Referral> referrals,
        CodeTable<Disease> diseases,
        CodeTable<Accumulator> accumulators) {
    private static final String FOLDER = "decision-tables/national/codes/";

    /**
     * Reads the tables.
     *
     * @param files content by path below the home
     * @throws IllegalArgumentException when a table is not there or not usable
     */
    static CodeTables parse(Map<String, byte[]> files) {
        return new CodeTables(
                table(files, "med_type", CareKind.class),
                table(files, "facility", Facility.class),
                table(files, "psn_type", Studies.class),
                table(files, "psn_idet_type", Identity.class),
                table(files, "referral", Referral.class),
                table(files, "disease", Disease.class),
                table(files, "cum_type_code", Accumulator.class));
    }

    private static <V extends Enum<V>> CodeTable<V> table(Map<String, byte[]> files, String name, Class<V> type) {
        String path = FOLDER + name + ".csv";
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("缺少文件 %s（国家平台代码对照表）。".formatted(path));
        }
        return CodeTable.parse(path, content, type);
    }
}
