package org.yibao.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibao.clauses.ClauseRegister;
import org.yibao.rules.RuleInfo;
import org.yibao.tables.Tables;
import org.yibao.workbook.Workbook;

/** What every rule and every table of a rulebook must rest on: a rule on a clause or a table, a table on a rule that reads it. */
final class RuleGrounds {
    private final Jurisdiction jurisdiction;
    private final Collection<RuleInfo> rules;
    private final ClauseRegister clauses;
    private final List<Workbook> workbooks;
    private final List<String> problems = new ArrayList<>();

    private RuleGrounds(
            Jurisdiction jurisdiction, Collection<RuleInfo> rules, ClauseRegister clauses, List<Workbook> workbooks) {
        this.jurisdiction = jurisdiction;
        this.rules = rules;
        this.clauses = clauses;
        this.workbooks = workbooks;
    }

    /** @throws IllegalArgumentException with every rule and table that rests on nothing */
    static void require(
            Jurisdiction jurisdiction, Collection<RuleInfo> rules, ClauseRegister clauses, List<Workbook> workbooks) {
        RuleGrounds grounds = new RuleGrounds(jurisdiction, rules, clauses, workbooks);
        rules.forEach(grounds::ofRule);
        grounds.ofTables();
        if (!grounds.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", grounds.problems));
        }
    }

    private void ofRule(RuleInfo rule) {
        boolean grounded = rule.table() == null
                ? rule.clause() != null && clauses.find(rule.clause()).isPresent()
                : Tables.named(rule.table()) != null;
        if (!grounded) {
            problems.add(
                    "规则“%s”（%s 第%d行）须以 @Clause( 编号 ) 写明已登记的条款，或以 @Table( 表名 ) 写明它读取的决策表；现为 @Clause( %s ) @Table( %s )。"
                            .formatted(rule.name(), rule.file(), rule.line(), rule.clause(), rule.table()));
        }
    }

    private void ofTables() {
        Set<String> read =
                rules.stream().map(RuleInfo::table).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> present = workbooks.stream()
                .flatMap(workbook -> workbook.sheets().stream())
                .collect(Collectors.toSet());
        List<String> absent = read.stream()
                .filter(table -> Tables.named(table) != null && !present.contains(table))
                .sorted()
                .toList();
        if (!absent.isEmpty()) {
            problems.add("%s（%s）的规则要读这些决策表，却没有一份工作簿有：%s。请在 decision-tables/%s 的工作簿里补上，可以先空着；bin/yibao tables %s 写出空表。"
                    .formatted(
                            jurisdiction.id(),
                            jurisdiction.name(),
                            String.join("、", absent),
                            jurisdiction.id(),
                            jurisdiction.id()));
        }
        for (Workbook workbook : workbooks) {
            workbook.sheets().stream()
                    .filter(sheet -> !read.contains(sheet))
                    .forEach(sheet ->
                            problems.add("decision-tables/%s 的工作表“%s”没有规则读取，其中的行不起作用。请删去这张表，或在 rules/%s 补上读它的规则。"
                                    .formatted(workbook.path(), sheet, jurisdiction.id())));
        }
    }
}
