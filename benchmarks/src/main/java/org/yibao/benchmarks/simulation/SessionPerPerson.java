package org.yibao.benchmarks.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.yibao.codes.CareKind;
import org.yibao.divisions.Divisions;
import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;
import org.yibao.simulation.population.Batch;
import org.yibao.simulation.population.Codebook;
import org.yibao.simulation.profile.AskedPeople;
import org.yibao.simulation.profile.Policy;
import org.yibao.workbook.Workbook;

/**
 * The usual way with Drools: its spreadsheet compiler makes a rule of every row of the same workbooks, and every person gets a session, in
 * which the funding is decided and then each visit. Only the rules are fired: what is found is neither combined nor settled.
 */
final class SessionPerPerson {
    private static final int STAY = CareKind.INPATIENT.ordinal();

    private final Policy policy;
    private final RowPerRuleBase base;

    SessionPerPerson(Rulebooks shipped) {
        policy = Policy.of(Scenario.YEAR, shipped);
        Rulebook jilin = shipped.forDivision("220000").orElseThrow();
        Home home = Home.packaged();
        List<String> drl = new ArrayList<>();
        for (Workbook workbook : jilin.workbooks()) {
            drl.addAll(RowPerRuleBase.drl(workbook, home.table(workbook.path())));
        }
        jilin.sources().stream()
                .filter(source -> jilin.rules().stream()
                        .filter(rule -> rule.file().equals(source.path()))
                        .allMatch(rule -> rule.table() == null))
                .map(RuleSource::text)
                .forEach(drl::add);
        Collection<RuleInfo> infos = jilin.rules();
        base = RowPerRuleBase.of(drl, infos);
    }

    /** Decides the first persons of a batch, one after the other. */
    void decide(Batch batch, Codebook codes, int persons) {
        AskedPeople people = new AskedPeople(codes, 0);
        for (int person = 0; person < persons; person++) {
            base.fireEach(questions(batch, people, person));
        }
    }

    private List<Collection<?>> questions(Batch batch, AskedPeople people, int person) {
        Divisions divisions = policy.rulebooks().divisions();
        Enrollee enrollee = people.enrollee(batch, person);
        FundingProfile funding =
                policy.funding().profile(new FundingQuery(Scenario.YEAR, people.enrolled(batch, person), enrollee));
        List<Collection<?>> questions = new ArrayList<>();
        questions.add(funding.facts(divisions.path(funding.region())));
        int stays = 0;
        for (int visit = batch.visitsFrom[person]; visit < batch.visitsFrom[person + 1]; visit++) {
            stays += batch.said(Facts.KIND)[visit] == STAY ? 1 : 0;
            BenefitProfile profile = policy.settlement()
                    .profile(enrollee, people.care(batch, visit, batch.said(Facts.KIND)[visit] == STAY ? stays : 1));
            questions.add(profile.facts(divisions.path(profile.region())));
        }
        return questions;
    }
}
