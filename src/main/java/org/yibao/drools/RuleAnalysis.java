package org.yibao.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.yibao.divisions.Division;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Profile;
import org.yibao.facts.Subject;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;

/**
 * Asks one compiled rule what it depends on. A condition on one fact is put to every value of the fact. Facts that a rule compares with each
 * other, or hands on to what it finds, are left as they are. Rows are joined by place and by {@link Row#appliesTo}.
 */
final class RuleAnalysis {
    private final RuleInfo rule;
    private final AskingContext context;
    private final Discernment tells = new Discernment();
    private final Set<Class<? extends Row>> guarded = new HashSet<>();
    private final Set<Class<? extends Row>> unguarded = new HashSet<>();
    private final Set<Subject> subjects = EnumSet.allOf(Subject.class);

    private RuleAnalysis(RuleInfo rule, AskingContext context) {
        this.rule = rule;
        this.context = context;
    }

    /** @throws RefusedRule when it can't be told exactly what the rule depends on, or it never fires */
    static RuleDependence of(RuleImpl compiled, RuleInfo rule, AskingContext context) {
        RuleAnalysis analysis = new RuleAnalysis(rule, context);
        RuleAttributes.check(compiled, rule);
        if (!asksOfTheQuestion(compiled.getLhs())) {
            throw new RefusedRule(
                    rule, "条件里没有一个必须成立的事实，只有 not、exists 或决策表的行。请先写 FundingProfile()（筹资）或 BenefitProfile()（待遇），再写这些条件。");
        }
        analysis.element(compiled.getLhs(), true);
        for (String used : compiled.getRequiredDeclarationsForConsequence(RuleImpl.DEFAULT_CONSEQUENCE_NAME)) {
            analysis.handedOn(compiled.getDeclaration(used), "结论");
        }
        if (analysis.subjects.isEmpty()) {
            throw new RefusedRule(rule, "它的条件不会同时出现在一次筹资或一次就医中，规则从不触发。请只用同一类问题的事实：参保登记日的年龄只属于筹资，就诊日的年龄和日期只属于就医。");
        }
        analysis.unguarded.forEach(analysis.guarded::remove);
        if (rule.table() != null && !analysis.unguarded.isEmpty()) {
            throw new RefusedRule(
                    rule,
                    "读取决策表的规则须按地区连接，并让行自己核对条件。请写：Division( $code : code )、$profile : %s()、$row : 行类型( region == $code, appliesTo( $profile ) )。"
                            .formatted("FundingProfile 或 BenefitProfile"));
        }
        return new RuleDependence(
                rule, analysis.tells, analysis.guarded, analysis.unguarded, ConclusionReader.read(compiled));
    }

    /** Whether some fact of the question must be there: a rule that is true before a question is asked would not fire for it. */
    private static boolean asksOfTheQuestion(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            return group.isAnd()
                    ? group.getChildren().stream().anyMatch(RuleAnalysis::asksOfTheQuestion)
                    : group.isOr() && group.getChildren().stream().allMatch(RuleAnalysis::asksOfTheQuestion);
        }
        return element instanceof Pattern pattern && !Row.class.isAssignableFrom(typeOf(pattern));
    }

    private void element(RuleConditionElement element, boolean positive) {
        if (element instanceof GroupElement group) {
            boolean below = positive && group.isAnd();
            group.getChildren().forEach(child -> element(child, below));
        } else if (element instanceof Pattern pattern) {
            pattern(pattern, positive);
        } else {
            throw new RefusedRule(
                    rule,
                    "条件里有 %s（例如 eval、accumulate、forall 的嵌套、if）。请只写对事实的条件，例如 Age( reference == AgeReference.NEW_YEAR, years >= 70 )。"
                            .formatted(construct(element)));
        }
    }

    private static String construct(Object element) {
        return switch (element.getClass().getSimpleName()) {
            case "EvalCondition" -> "eval";
            case "From" -> "from";
            case "Accumulate", "SingleAccumulate", "MultiAccumulate" -> "accumulate";
            case "Collect" -> "collect";
            case "EntryPointId" -> "from entry-point";
            case "WindowReference" -> "from window";
            case "QueryElement" -> "query";
            case "ConditionalBranch" -> "if";
            case "NamedConsequenceInvoker" -> "do[…]";
            default -> element.getClass().getSimpleName();
        };
    }

    private void pattern(Pattern pattern, boolean positive) {
        if (pattern.getSource() != null) {
            throw new RefusedRule(rule, "条件里有 %s。请直接匹配事实，不要从别处取值。".formatted(construct(pattern.getSource())));
        }
        if (!pattern.getBehaviors().isEmpty() || pattern.hasXPath()) {
            throw new RefusedRule(rule, "条件里有 over 窗口或 / 路径。请直接匹配事实。");
        }
        Class<?> type = pattern.getObjectType() instanceof ClassObjectType known ? known.getClassType() : Object.class;
        List<Constraint> alone = new ArrayList<>();
        List<Constraint> joins = new ArrayList<>();
        for (Constraint constraint : pattern.getConstraints()) {
            boolean joined = Arrays.stream(constraint.getRequiredDeclarations())
                    .anyMatch(declaration -> declaration.getPattern() != pattern);
            if (joined && constraint instanceof BetaConstraint<?>) {
                joins.add(constraint);
            } else if (!joined && constraint instanceof AlphaNodeFieldConstraint) {
                alone.add(constraint);
            } else {
                throw new RefusedRule(rule, "条件 %s 不是对一个事实的比较，也不是两个事实的比较。".formatted(shown(constraint)));
            }
        }
        if (Row.class.isAssignableFrom(type)) {
            row(type.asSubclass(Row.class), joins, positive);
            return;
        }
        Seen seen = Seen.of(type);
        if (seen == null) {
            throw new RefusedRule(rule, "规则看不到 %s。可用的事实：%s，以及各决策表的行。".formatted(type.getSimpleName(), Seen.names()));
        }
        Asking asking = new Asking(rule, context);
        Set<Subject> possible = asking.ask(seen, alone, tells);
        if (positive) {
            subjects.retainAll(possible);
        }
        for (Constraint join : joins) {
            joined(seen, pattern, join);
        }
    }

    /** A row is joined by its place and, with what it states itself, by the profile; what else is compared with it is left as it is. */
    private void row(Class<? extends Row> type, List<Constraint> joins, boolean positive) {
        boolean placed = false;
        boolean applied = false;
        for (Constraint join : joins) {
            if (isPlace(type, join)) {
                placed = true;
            } else if (isAppliesTo(type, join)) {
                applied = true;
            } else {
                for (Declaration declaration : join.getRequiredDeclarations()) {
                    handedOn(declaration, "条件 " + shown(join));
                }
            }
        }
        (placed && applied && positive ? guarded : unguarded).add(type);
        if (!placed) {
            tells.leaveUnreduced(
                    Facts.PLACE); // its rows count everywhere: no class of places is safe from another's rows
        }
    }

    private boolean isPlace(Class<? extends Row> type, Constraint join) {
        return join.getRequiredDeclarations().length == 1
                && join instanceof IndexableConstraint indexed
                && indexed.getConstraintType() == ConstraintTypeOperator.EQUAL
                && typeOf(join.getRequiredDeclarations()[0].getPattern()) == Division.class
                && "code".equals(value(join.getRequiredDeclarations()[0].getExtractor(), Samples.DIVISION))
                && "region".equals(value(indexed.getFieldExtractor(), Samples.row(type)));
    }

    private boolean isAppliesTo(Class<? extends Row> type, Constraint join) {
        Declaration[] required = join.getRequiredDeclarations();
        if (required.length != 1
                || !required[0].isPatternDeclaration()
                || !Profile.class.isAssignableFrom(typeOf(required[0].getPattern()))) {
            return false;
        }
        ReadLog log = new ReadLog();
        boolean holds = JoinedOnce.holds(
                (BetaConstraint<?>) join,
                Samples.row(type),
                Seen.of(typeOf(required[0].getPattern())).probe(log),
                context.resolver());
        return holds && log.met() && log.reads().isEmpty();
    }

    /** Two facts that are compared with each other are left as they are. */
    private void joined(Seen seen, Pattern pattern, Constraint join) {
        boolean rowOnly = Arrays.stream(join.getRequiredDeclarations())
                .allMatch(declaration -> Row.class.isAssignableFrom(typeOf(declaration.getPattern())));
        if (rowOnly && seen.type() == Division.class && isPlaceOfRow(join)) {
            return;
        }
        for (Declaration declaration : join.getRequiredDeclarations()) {
            handedOn(declaration, "条件 " + shown(join));
        }
        if (seen.isProfile()) {
            ReadAccessor field = join instanceof IndexableConstraint indexed ? indexed.getFieldExtractor() : null;
            if (field == null) {
                throw new RefusedRule(
                        rule,
                        "条件 %s 把 %s 和别的事实一起比较。请写成“字段 比较符 变量”，一个条件只比较一个字段。".formatted(shown(join), typeName(pattern)));
            }
            ReadLog log = new ReadLog();
            value(field, seen.probe(log));
            log.reads().forEach(tells::leaveUnreduced);
        } else {
            shownBy(seen, pattern).forEach(tells::leaveUnreduced);
        }
    }

    /** The facts whose objects a pattern can match. */
    private List<Fact> shownBy(Seen seen, Pattern pattern) {
        List<Constraint> alone = pattern.getConstraints().stream()
                .filter(constraint -> Arrays.stream(constraint.getRequiredDeclarations())
                        .allMatch(declaration -> declaration.getPattern() == pattern))
                .toList();
        return new Asking(rule, context).shown(seen, alone);
    }

    private boolean isPlaceOfRow(Constraint join) {
        Declaration[] required = join.getRequiredDeclarations();
        return required.length == 1
                && join instanceof IndexableConstraint indexed
                && indexed.getConstraintType() == ConstraintTypeOperator.EQUAL
                && "code".equals(value(indexed.getFieldExtractor(), Samples.DIVISION))
                && "region"
                        .equals(value(
                                required[0].getExtractor(),
                                Samples.row(typeOf(required[0].getPattern()).asSubclass(Row.class))));
    }

    /** What is handed on may be told from any other value of it. */
    private void handedOn(Declaration declaration, String where) {
        Class<?> type = typeOf(declaration.getPattern());
        if (Row.class.isAssignableFrom(type)) {
            return;
        }
        Seen seen = Seen.of(type);
        if (!seen.isProfile()) {
            shownBy(seen, declaration.getPattern()).forEach(tells::leaveUnreduced);
            return;
        }
        if (declaration.isPatternDeclaration()) {
            throw new RefusedRule(
                    rule,
                    "%s 用到整个 %s（变量 %s），无法知道依据哪些事实。请绑定要用的字段，例如 %s( $kind : kind )。"
                            .formatted(where, type.getSimpleName(), declaration.getIdentifier(), type.getSimpleName()));
        }
        ReadLog log = new ReadLog();
        value(declaration.getExtractor(), seen.probe(log));
        log.reads().forEach(tells::leaveUnreduced);
    }

    private Object value(ReadAccessor accessor, Object object) {
        return accessor == null ? null : accessor.getValue(context.resolver(), object);
    }

    private static Class<?> typeOf(Pattern pattern) {
        return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }

    private static String typeName(Pattern pattern) {
        return typeOf(pattern).getSimpleName();
    }

    static String shown(Constraint constraint) {
        String text = constraint.toString();
        return "“" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "”";
    }
}
