package org.yibao.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Camunda's DMN engine as it comes, or with {@code camunda-older} as the name of its files, with its older reading of FEEL. */
public final class CamundaPeer implements Peer<VariableMap> {
    private final boolean older;
    private DmnEngine engine;

    private CamundaPeer(boolean older) {
        this.older = older;
    }

    public static void main(String[] arguments) throws Exception {
        Trial.main(new CamundaPeer(arguments[3].equals("camunda-older")), arguments);
    }

    @Override
    public String ending() {
        return ".dmn";
    }

    @Override
    public void write(List<Row> rows, Path file) throws IOException {
        Dmn.write(rows, "integer", file);
    }

    @Override
    public Live<VariableMap> load(Path file) throws IOException {
        if (engine == null) {
            var configuration =
                    (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
            engine = configuration.enableFeelLegacyBehavior(older).buildEngine();
        }
        try (InputStream model = Files.newInputStream(file)) {
            DmnDecision decision = engine.parseDecision(Dmn.NAME, model);
            return question -> {
                Number amount = engine.evaluateDecisionTable(decision, question).getSingleEntry();
                return amount.longValue();
            };
        }
    }

    @Override
    public VariableMap asked(Question question) {
        return Variables.createVariables()
                .putValue("region", question.region())
                .putValue("year", question.year())
                .putValue("student", question.student())
                .putValue("age", question.age());
    }
}
