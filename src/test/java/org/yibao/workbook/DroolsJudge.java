package org.yibao.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.utils.KieHelper;
import org.yibao.rulebook.Rulebook;

/** The tables of a rulebook as Drools' own spreadsheet compiler reads them: a rule a row. */
final class DroolsJudge {
    private final KieSession session;
    private final Map<String, String> answers = new HashMap<>();

    DroolsJudge(Rulebook rulebook, Map<String, byte[]> files) {
        KieHelper helper = new KieHelper();
        for (Workbook workbook : rulebook.workbooks()) {
            for (String sheet : workbook.sheets()) {
                byte[] content = files.get("decision-tables/" + workbook.path());
                String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(content), sheet);
                helper.addContent(drl, ResourceType.DRL);
            }
        }
        // From nine days on Drools would index them, and fails: it compares a LocalDate with a Date.
        session = helper.build(AlphaRangeIndexThresholdOption.get(0)).newKieSession();
        session.setGlobal("answers", answers);
    }

    /** The rows that apply to some facts: {@code package/table/row number} with the answers in its cells. */
    Map<String, Map<String, String>> fire(Collection<?> facts) {
        answers.clear();
        List<FactHandle> handles = new ArrayList<>();
        facts.forEach(fact -> handles.add(session.insert(fact)));
        session.fireAllRules();
        handles.forEach(session::delete);
        Map<String, Map<String, String>> rows = new HashMap<>();
        answers.forEach((key, value) -> {
            int split = key.indexOf('#');
            // Drools names the rule of a row “table table_row”.
            String row = key.substring(0, split).replaceFirst("/(\\S+) \\S+_(\\d+)$", "/$1/$2");
            rows.computeIfAbsent(row, name -> new HashMap<>()).put(key.substring(split + 1), value);
        });
        return rows;
    }
}
