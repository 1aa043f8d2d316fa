package org.yibao.peers;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.kie.dmn.api.core.DMNCompiler;
import org.kie.dmn.api.core.DMNCompilerConfiguration;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.AlphaNetworkOption;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE's DMN engine, as it comes, or with {@code kie-alpha} as the name of its files, compiling tables to a network. */
public final class KiePeer implements Peer<DMNContext> {
    private final boolean network;

    private KiePeer(boolean network) {
        this.network = network;
    }

    public static void main(String[] arguments) throws Exception {
        Trial.main(new KiePeer(arguments[3].equals("kie-alpha")), arguments);
    }

    @Override
    public String ending() {
        return ".dmn";
    }

    @Override
    public void write(List<Row> rows, Path file) throws IOException {
        Dmn.write(rows, "number", file);
    }

    @Override
    public Live<DMNContext> load(Path file) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfigurationUsingCustomCompiler(this::compiler)
                .fromResources(List.of(ResourceFactory.newFileResource(file.toFile())))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModel(Dmn.NAMESPACE, Dmn.NAME);
        return question -> {
            DMNResult result = runtime.evaluateAll(model, question);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            return ((BigDecimal) result.getContext().get(Dmn.NAME)).longValueExact();
        };
    }

    private DMNCompiler compiler(DMNCompilerConfiguration configuration) {
        ((DMNCompilerConfigurationImpl) configuration)
                .setProperty(AlphaNetworkOption.PROPERTY_NAME, String.valueOf(network));
        return new DMNCompilerImpl(configuration);
    }

    @Override
    public DMNContext asked(Question question) {
        DMNContext context = new DMNContextImpl();
        context.set("region", question.region());
        context.set("year", question.year());
        context.set("student", question.student());
        context.set("age", question.age());
        return context;
    }
}
