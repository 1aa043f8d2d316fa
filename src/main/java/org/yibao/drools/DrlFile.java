package org.yibao.drools;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.RuleSource;

/**
 * A DRL file as Drools' parser reads it. What rules may not name is refused before it is compiled: Drools computes the clock while it compiles.
 */
final class DrlFile {
    private static final String OURS = "org.yibao.";
    /** The clock, chance, and the world outside. */
    private static final Set<String> IMPURE = Set.of(
            "now",
            "currentTimeMillis",
            "nanoTime",
            "System",
            "Runtime",
            "Thread",
            "ProcessBuilder",
            "Random",
            "random",
            "UUID",
            "Date",
            "Calendar",
            "Clock",
            "Instant",
            "Class",
            "ClassLoader",
            "getClass",
            "java",
            "javax",
            "jakarta",
            "sun",
            "com");
    /** The engine's own state. */
    private static final Set<String> ENGINE = Set.of(
            "modify", "update", "insert", "insertLogical", "logicalInsert", "delete", "retract", "drools", "kcontext");

    private final RuleSource source;
    private final PackageDescr parsed;

    private DrlFile(RuleSource source, PackageDescr parsed) {
        this.source = source;
        this.parsed = parsed;
    }

    /** @throws RefusedRule when a rule names what it may not; a file that can't be parsed is left to the compiler to complain of */
    static DrlFile read(RuleSource source) {
        try {
            DrlFile file = new DrlFile(
                    source, new DrlParser(LanguageLevelOption.DRL6).parse(false, new StringReader(source.text())));
            file.check();
            return file;
        } catch (DroolsParserException unreadable) {
            return new DrlFile(source, null);
        }
    }

    String packageName() {
        return parsed == null ? null : parsed.getName();
    }

    /** The rules that it declares; none when it can't be parsed. */
    List<RuleDescr> rules() {
        return parsed == null ? List.of() : parsed.getRules();
    }

    RuleSource source() {
        return source;
    }

    private void check() {
        if (parsed == null) {
            return;
        }
        for (ImportDescr imported : parsed.getImports()) {
            if (!imported.getTarget().startsWith(OURS)) {
                throw refused(imported, "import " + imported.getTarget(), "规则只能使用 org.yibao 的事实和判定。");
            }
        }
        parsed.getFunctions().forEach(function -> {
            throw refused(function, "function " + function.getName(), "规则里不能有函数。请把判断写成对事实的条件。");
        });
        parsed.getFunctionImports().forEach(function -> {
            throw refused(function, "import function " + function.getTarget(), "规则里不能有函数。请把判断写成对事实的条件。");
        });
        parsed.getTypeDeclarations().forEach(type -> {
            throw refused(type, "declare " + type.getTypeName(), "规则不能声明类型。请使用现有的事实和判定。");
        });
        parsed.getGlobals().stream()
                .filter(global -> !global.getIdentifier().equals("findings"))
                .forEach(global -> {
                    throw refused(
                            global,
                            "global " + global.getIdentifier(),
                            "规则只能写 global org.yibao.rules.Findings findings。");
                });
        parsed.getRules().forEach(this::check);
    }

    private IllegalArgumentException refused(BaseDescr place, String construct, String instead) {
        return new IllegalArgumentException(
                "规则文件 %s 第%d行不能使用 %s。%s".formatted(source.path(), place.getLine(), construct, instead));
    }

    private void check(RuleDescr rule) {
        if (rule.isQuery()) {
            throw refused(rule, "query " + rule.getName(), "请写成规则。");
        }
        RuleInfo info = new RuleInfo(rule.getName(), source.path(), rule.getLine(), null, null);
        conditions(info, rule.getLhs());
        words(info, "结论", String.valueOf(rule.getConsequence()), Set.of(), ENGINE);
    }

    private void conditions(RuleInfo rule, BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            for (Object constraint : ((AndDescr) pattern.getConstraint()).getDescrs()) {
                words(rule, "条件", constraint.toString(), Set.of("findings"), ENGINE);
            }
        } else if (element instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(child -> conditions(rule, (BaseDescr) child));
        }
    }

    private void words(RuleInfo rule, String where, String text, Set<String> alsoRefused, Set<String> engine) {
        StreamTokenizer tokens = new StreamTokenizer(new StringReader(text));
        tokens.ordinaryChar('.');
        tokens.ordinaryChar('/');
        tokens.slashSlashComments(true);
        tokens.slashStarComments(true);
        tokens.wordChars('_', '_');
        tokens.wordChars('$', '$');
        try {
            while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
                String word = tokens.ttype == StreamTokenizer.TT_WORD ? tokens.sval : "";
                if (IMPURE.contains(word) || alsoRefused.contains(word)) {
                    throw new RefusedRule(rule, where + "用到 " + word + "（时钟、随机数或规则以外的东西）。规则只能依据事实；日期请用 CareDay 的条件写明。");
                }
                if (engine.contains(word)) {
                    throw new RefusedRule(rule, where + "用到 " + word + "。规则只能用 findings.add( … ) 新增判定，不能改动事实或引擎。");
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
