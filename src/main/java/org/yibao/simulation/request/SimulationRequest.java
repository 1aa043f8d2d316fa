package org.yibao.simulation.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yibao.simulation.goal.GoalRequest;
import org.yibao.simulation.projection.ProjectionRequest;
import org.yibao.workbook.edit.CellEdit;

/**
 * What an analyst asks.
 *
 * @param year        policy year of both versions, and of the population
 * @param baseline    what is; the deployed rules and tables when it is not given
 * @param candidate   what may be
 * @param population  who is simulated
 * @param parameters  the usual ones when they are not given
 * @param attribution whether to say which cell did it; it is said when this is not given
 * @param projection  the years ahead; none when it is not given
 * @param goal        a parameter to seek; none when it is not given
 */
public record SimulationRequest(
        int year,
        VersionPart baseline,
        VersionPart candidate,
        PopulationPart population,
        Parameters parameters,
        Boolean attribution,
        ProjectionRequest projection,
        GoalRequest goal) {
    public SimulationRequest {
        baseline = baseline == null ? VersionPart.DEPLOYED : baseline;
        candidate = candidate == null ? VersionPart.DEPLOYED : candidate;
        parameters = parameters == null ? Parameters.USUAL : parameters;
        attribution = attribution == null || attribution;
    }

    /**
     * One side.
     *
     * @param year      its policy year; that of the simulation when it is not given
     * @param edits     cells to edit
     * @param workbooks workbooks to use instead, or beside: file by path, such as {@code {"jilin/funding.xlsx": "mine.xlsx"}}; over REST
     *                  the file is the name of an uploaded part
     * @param home      another folder with rules and decision tables; on the command line only
     */
    public record VersionPart(Integer year, List<CellEdit> edits, Map<String, String> workbooks, String home) {
        static final VersionPart DEPLOYED = new VersionPart(null, null, null, null);

        public VersionPart {
            edits = edits == null ? List.of() : List.copyOf(edits);
            workbooks = workbooks == null ? Map.of() : Map.copyOf(workbooks);
        }
    }

    /**
     * Who is simulated: exactly one of three.
     *
     * @param generated  made-up people
     * @param headCounts persons by cell
     * @param files      persons with their visits
     */
    public record PopulationPart(Generated generated, HeadCounts headCounts, Files files) {
        /**
         * Made-up people (合成).
         *
         * @param province   code of the province
         * @param persons    how many, 1,000 to 100,000,000
         * @param seed       another seed, other people
         * @param represents head-count that they stand for; themselves when it is not given
         */
        public record Generated(String province, long persons, long seed, Long represents) {}

        /**
         * Persons by cell, without visits.
         *
         * @param file CSV or Excel; over REST the name of an uploaded part
         */
        public record HeadCounts(String file) {}

        /**
         * Persons with their visits.
         *
         * @param persons  Parquet or CSV; over REST the name of an uploaded part
         * @param visits   Parquet or CSV
         * @param onBadRow whether wrong rows end the run, which they do when this is not given
         */
        public record Files(String persons, String visits, OnBadRow onBadRow) {}

        /** What a wrong row does. */
        public enum OnBadRow {
            STOP,
            SKIP
        }
    }

    /**
     * What else a run needs to know. No notice states any of it.
     *
     * @param catastrophicAbove   what bills leave to a person in a year above which the burden is catastrophic, yuan; 示例 10000.00 when it
     *                            is not given
     * @param overProtectionAbove share of what is in scope that the three layers pay for the poor above which it is over-protection,
     *                            percent; not judged when it is not given
     * @param reserves            what funds have on 1 January by pooling area, yuan
     * @param resamples           resampled populations for confidence bands; 1,000 when it is not given, 0 for no bands
     * @param seed                seed of the resampling; 1 when it is not given
     */
    public record Parameters(
            BigDecimal catastrophicAbove,
            BigDecimal overProtectionAbove,
            Map<String, BigDecimal> reserves,
            Integer resamples,
            Long seed) {
        static final Parameters USUAL = new Parameters(null, null, null, null, null);

        public Parameters {
            catastrophicAbove = catastrophicAbove == null ? new BigDecimal("10000.00") : catastrophicAbove;
            reserves = reserves == null ? Map.of() : Map.copyOf(reserves);
            resamples = resamples == null ? 1_000 : resamples;
            seed = seed == null ? 1L : seed;
        }
    }
}
