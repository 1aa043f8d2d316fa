package org.yibao.simulation.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.divisions.Divisions;
import org.yibao.review.difference.CellChange;
import org.yibao.review.difference.RowChange;
import org.yibao.simulation.engine.Options;
import org.yibao.simulation.engine.Progress;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.population.Population;
import org.yibao.simulation.profile.PolicyComparison;
import org.yibao.simulation.tally.Payer;
import org.yibao.simulation.tally.Sums;
import org.yibao.simulation.version.ChangedUnit;

/** Says which cell did it. */
public final class Attributor {
    private static final String EXACT = "每个改动单独生效时的变化，以及全部改动一起生效时按沙普利值（Shapley）分摊的份额；逐人精确计算，份额之和等于总变化。";
    private static final String SAMPLED =
            "每个改动单独生效时的变化，以及按沙普利值（Shapley）分摊的份额；涉及同一人的改动超过12个的，按固定种子抽取200种次序近似，份额之和仍等于总变化。";
    private static final String TOO_MANY = "同一次就医或同一人涉及的改动超过62个，没有逐项归因。请把方案分成几次比较。";

    private final List<ChangedUnit> units;
    private final VersionUnits versions;
    private final Divisions divisions;

    public Attributor(List<ChangedUnit> units, VersionUnits versions, Divisions divisions) {
        this.units = List.copyOf(units);
        this.versions = versions;
        this.divisions = divisions;
    }

    public Attribution attribute(
            Population population, PolicyComparison comparison, Options options, Progress progress) {
        Optional<AttributionTally> tally = AttributionEngine.run(population, comparison, versions, options, progress);
        if (tally.isEmpty()) {
            return new Attribution(TOO_MANY, false, List.of());
        }
        List<UnitEffect> effects = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            effects.add(effect(unit, tally.get().effects, population.codes()));
        }
        boolean exact = tally.get().exact();
        return new Attribution(exact ? EXACT : SAMPLED, exact, effects);
    }

    private UnitEffect effect(int number, Sums sums, Codebook codes) {
        ChangedUnit unit = units.get(number);
        long[] whole = sums.row();
        List<RegionEffect> regions = new ArrayList<>();
        for (int region = 0; region < sums.places(); region++) {
            long[] row = sums.row();
            sums.addTo(row, region, number);
            if (Arrays.stream(row).anyMatch(sum -> sum != 0)) {
                sums.addTo(whole, region, number);
                String code = codes.region(region);
                regions.add(new RegionEffect(code, divisions.fullName(code), Weighted.heads(row[0]), effects(row)));
            }
        }
        return new UnitEffect(
                unit.workbook(),
                unit.sheet(),
                cell(unit),
                row(unit),
                unit.column(),
                unit.before() != null ? unit.before() : cells(unit, CellChange::before),
                unit.after() != null ? unit.after() : cells(unit, CellChange::after),
                unit.clauses().isEmpty() ? null : String.join("、", unit.clauses()),
                Weighted.heads(whole[0]),
                effects(whole),
                regions);
    }

    private static List<AttributedEffect> effects(long[] row) {
        return Arrays.stream(Payer.values())
                .map(payer -> AttributedEffect.of(
                        payer,
                        Weighted.amount(row[AttributionTally.alone(payer)]),
                        Weighted.amount(row[AttributionTally.share(payer)])))
                .toList();
    }

    private static String cell(ChangedUnit unit) {
        if (unit.cell() != null || unit.rows().isEmpty()) {
            return unit.cell();
        }
        RowChange first = unit.rows().get(0);
        return "A" + (first.newRow() == null ? first.oldRow() : first.newRow());
    }

    private static String row(ChangedUnit unit) {
        return unit.rows().isEmpty()
                ? unit.text()
                : unit.rows().stream().map(RowChange::row).collect(Collectors.joining("；"));
    }

    private static String cells(ChangedUnit unit, Function<CellChange, String> side) {
        return unit.rows().isEmpty()
                ? null
                : unit.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.column() + "：" + side.apply(cell))
                        .collect(Collectors.joining("，"));
    }
}
