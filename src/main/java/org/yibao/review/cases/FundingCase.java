package org.yibao.review.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yibao.codes.Basis;
import org.yibao.decision.FundingDecision;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.Undecidable;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingQuery;
import org.yibao.facts.ResidencePermit;
import org.yibao.facts.Said;
import org.yibao.facts.Source;
import org.yibao.tables.RowValues;
import org.yibao.terms.Contribution;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Subsidy;
import org.yibao.workbook.cases.CaseOutcome;

/** Asks a case of a funding workbook: a row of {@link org.yibao.workbook.cases.CaseTables#FUNDING}. */
final class FundingCase {
    private FundingCase() {}

    static Answer ask(FundingDecisions decisions, RowValues row) {
        try {
            FundingDecision decision = decisions.decide(query(row));
            return decision.eligible() ? decided(decision) : notEligible(decision);
        } catch (Undecidable undecidable) {
            return Answer.of(undecidable);
        }
    }

    static FundingQuery query(RowValues row) {
        int year = row.integer("year");
        LocalDate birthDate = row.date("birthDate");
        Said said = row.said(Source.Person.class);
        ResidencePermit permit = said.code(Facts.BASIS, Basis.class) == Basis.RESIDENCE_PERMIT
                ? new ResidencePermit(row.text("permitRegion"), null, row.date("permitTo"))
                : null;
        LocalDate enrolled = row.date("enrolled");
        return new FundingQuery(
                year,
                enrolled == null ? FundingQuery.usualDate(year, birthDate) : enrolled,
                new Enrollee(row.text("region"), birthDate, said, permit, row.identities("identities")));
    }

    private static Answer notEligible(FundingDecision decision) {
        return new Answer(
                CaseOutcome.NOT_ELIGIBLE,
                Answer.amounts(Stream.of()),
                decision.reasons(),
                List.of(),
                decision.checks());
    }

    private static Answer decided(FundingDecision decision) {
        FundingTerms terms = decision.terms();
        Subsidy subsidy = terms.subsidy();
        Contribution contribution = terms.contribution();
        return new Answer(
                decision.missing().isEmpty() ? CaseOutcome.DECIDED : CaseOutcome.MISSING,
                Answer.amounts(Stream.of(
                        new Answer.Named("subsidy", subsidy.total()),
                        new Answer.Named("central", subsidy.central()),
                        new Answer.Named("province", subsidy.province()),
                        new Answer.Named("local", subsidy.local()),
                        new Answer.Named("contribution", contribution.standard()),
                        new Answer.Named("assistance", contribution.assistance()),
                        new Answer.Named("payable", contribution.payable()))),
                decision.reasons(),
                decision.missing(),
                decision.checks());
    }
}
