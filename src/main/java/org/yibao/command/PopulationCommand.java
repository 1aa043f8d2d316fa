package org.yibao.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yibao.simulation.files.PopulationFiles;
import org.yibao.simulation.files.PopulationWriter;
import org.yibao.simulation.generated.GeneratedPopulation;
import org.yibao.simulation.generated.GeneratedSpec;
import org.yibao.simulation.request.SimulationRequest.PopulationPart.Generated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yibao population}: made-up people as files. */
@Command(name = "population", description = "把合成人口写成人员文件和就医文件（Parquet 或 CSV）。", mixinStandardHelpOptions = true)
final class PopulationCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions place;

    @Mixin
    private OutputOptions output;

    @Option(names = "--generate", required = true, paramLabel = "省:人数:种子", description = "例如 220000:100000:7")
    private String generate;

    @Option(names = "--represent", paramLabel = "人数", description = "合成人口共代表多少人")
    private Long represents;

    @Option(names = "--year", paramLabel = "年度", defaultValue = "2020", description = "就医的年度；不写就是 ${DEFAULT-VALUE}")
    private int year;

    @Option(names = "--persons", required = true, paramLabel = "文件", description = "人员文件，.parquet 或 .csv")
    private Path persons;

    @Option(names = "--visits", required = true, paramLabel = "文件", description = "就医文件，.parquet 或 .csv")
    private Path visits;

    @Override
    public Integer call() throws java.io.IOException {
        Generated wanted = GeneratedOption.of(generate, represents);
        GeneratedSpec spec =
                new GeneratedSpec(wanted.province(), wanted.persons(), wanted.seed(), year, wanted.represents());
        GeneratedPopulation population = new GeneratedPopulation(
                spec, place.rulebooks(place.home(Path.of("."))).divisions());
        PopulationWriter.write(population, new PopulationFiles(persons, visits));
        output.print(population.description(), List.of(persons.toString(), visits.toString()));
        return 0;
    }
}
