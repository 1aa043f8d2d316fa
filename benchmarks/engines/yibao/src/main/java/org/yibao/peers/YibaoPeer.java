package org.yibao.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibao.codes.Basis;
import org.yibao.codes.Origin;
import org.yibao.decision.FundingDecider;
import org.yibao.decision.FundingDecisions;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Enrollee;
import org.yibao.facts.FundingQuery;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebooks;
import org.yibao.tables.FundingTables;
import org.yibao.workbook.write.WorkbookWriter;

/**
 * This service, in process: the whole packaged home with the table in the workbook of Jilin. It answers the whole decision on funding,
 * with reasons and explanation. Every profile is new to it, unless {@code yibao-remembered} is the name of its files.
 */
public final class YibaoPeer implements Peer<FundingQuery> {
    private static final String PATH = "jilin/funding.xlsx";
    private static final String PROVINCE = "220000";
    private static final String NEW_YEAR = "当年1月1日";
    private static final String SUBSIDY_CLAUSE = "JL-2020-15.1-1";
    private static final String CONTRIBUTION_CLAUSE = "JL-2020-15.2-1";

    private final boolean remembers;

    private YibaoPeer(boolean remembers) {
        this.remembers = remembers;
    }

    public static void main(String[] arguments) throws Exception {
        Trial.main(new YibaoPeer(arguments[3].equals("yibao-remembered")), arguments);
    }

    @Override
    public String ending() {
        return "";
    }

    /** A home: the packaged files, the workbook of Jilin among them another. */
    @Override
    public void write(List<Row> rows, Path home) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Home.packaged().files());
        files.put("decision-tables/" + PATH, workbook(rows));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = home.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The table, and a subsidy of every year, without which there is no whole decision. */
    private static byte[] workbook(List<Row> rows) {
        Home packaged = Home.packaged();
        Divisions divisions = Divisions.parse(packaged.divisions());
        List<Integer> years = rows.stream().map(Row::year).distinct().toList();
        return new WorkbookWriter(
                        PATH,
                        divisions.all(),
                        Rulebooks.clauses(packaged, divisions).all())
                .table(
                        FundingTables.SUBSIDY_STANDARD,
                        years.stream()
                                .map(year -> cells(PROVINCE, year, "吉林省", 550, SUBSIDY_CLAUSE, null))
                                .toList())
                .table(
                        FundingTables.SUBSIDY_SPLIT,
                        years.stream()
                                .map(year -> cells(PROVINCE, year, "吉林省", 330, 165, 55, SUBSIDY_CLAUSE, null))
                                .toList())
                .table(
                        FundingTables.CONTRIBUTION,
                        rows.stream().map(row -> cells(row, divisions)).toList())
                .table(FundingTables.ASSISTANCE, List.of())
                .finish();
    }

    private static List<Object> cells(Row row, Divisions divisions) {
        return cells(
                row.region(),
                row.year(),
                row.student() ? "是" : "否",
                NEW_YEAR,
                row.from(),
                row.to(),
                divisions.find(row.region()).orElseThrow().name(),
                row.amount(),
                CONTRIBUTION_CLAUSE,
                null);
    }

    private static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }

    @Override
    public Live<FundingQuery> load(Path home) {
        return new Answering(Rulebooks.load(Home.folder(home), YibaoPeer.class.getClassLoader(), false), remembers);
    }

    @Override
    public Live<FundingQuery> edit(Live<FundingQuery> before, Path home) {
        Rulebooks rulebooks = ((Answering) before).rulebooks;
        byte[] workbook = read(home.resolve("decision-tables").resolve(PATH));
        return new Answering(rulebooks.with(rulebooks.reader().read(PATH, workbook)), remembers);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public FundingQuery asked(Question question) {
        LocalDate birth = LocalDate.of(question.year() - question.age() - 1, 7, 7);
        return new FundingQuery(
                question.year(),
                LocalDate.of(question.year(), 1, 1),
                new Enrollee(
                        question.region(), birth, question.student(), Basis.HUKOU, null, Origin.MAINLAND, List.of()));
    }

    private static final class Answering implements Live<FundingQuery> {
        private final Rulebooks rulebooks;
        private final FundingDecisions decisions;
        private final boolean remembers;

        Answering(Rulebooks rulebooks, boolean remembers) {
            this.rulebooks = rulebooks;
            this.decisions = new FundingDecisions(rulebooks);
            this.remembers = remembers;
        }

        @Override
        public long amount(FundingQuery question) {
            return decisions.decide(question).terms().contribution().standard().fen() / 100;
        }

        @Override
        public void forget() {
            if (!remembers) {
                decisions.deciders().forEach(Answering::forget);
            }
        }

        private static void forget(FundingDecider decider) {
            decider.memo().invalidateAll();
        }
    }
}
