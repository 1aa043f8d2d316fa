package org.yibao.peers;

import com.bstek.urule.Utils;
import com.bstek.urule.builder.KnowledgeBuilder;
import com.bstek.urule.builder.ResourceBase;
import com.bstek.urule.model.GeneralEntity;
import com.bstek.urule.runtime.KnowledgeSession;
import com.bstek.urule.runtime.KnowledgeSessionFactory;
import com.bstek.urule.runtime.service.KnowledgePackageService;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.support.ClassPathXmlApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * URule with a decision table as its console saves one, without its debugging. One session answers one question after the other, which is
 * quicker than one each: a session makes every node of the network anew.
 */
public final class UrulePeer implements Peer<Question> {
    private static final String PERSON = "org.yibao.peers.Person";
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <variable-library><category name="person" type="Clazz" clazz="%s">
            <var act="InOut" name="region" label="region" type="String"/>
            <var act="InOut" name="year" label="year" type="Integer"/>
            <var act="InOut" name="student" label="student" type="Boolean"/>
            <var act="InOut" name="age" label="age" type="Integer"/>
            <var act="InOut" name="amount" label="amount" type="Integer"/>
            </category></variable-library>
            """.formatted(PERSON);
    private static final String COLUMN = """
            <col num="%d" width="100" type="%s" var-category="person" var="%3$s" var-label="%3$s" datatype="%4$s"/>
            """;
    private static final String CONDITION = "<condition op=\"%s\"><value content=\"%s\" type=\"Input\"/></condition>";

    private KnowledgeBuilder builder;

    public static void main(String[] arguments) throws Exception {
        Trial.main(new UrulePeer(), arguments);
    }

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public void write(List<Row> rows, Path file) throws IOException {
        Path library = file.resolveSibling("urule-library.xml");
        Files.writeString(library, LIBRARY);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<decision-table debug=\"false\">\n");
            out.write("<import-variable-library path=\"%s\"/>\n".formatted(library.toUri()));
            for (int number = 0; number < rows.size(); number++) {
                Row row = rows.get(number);
                cell(out, number, 0, joint(CONDITION.formatted("Equals", row.region())));
                cell(out, number, 1, joint(CONDITION.formatted("Equals", row.year())));
                cell(out, number, 2, joint(CONDITION.formatted("Equals", row.student())));
                cell(out, number, 3, joint(ages(row)));
                cell(out, number, 4, "<value content=\"%d\" type=\"Input\"/>".formatted(row.amount()));
            }
            for (int number = 0; number < rows.size(); number++) {
                out.write("<row num=\"%d\" height=\"40\"/>\n".formatted(number));
            }
            out.write(COLUMN.formatted(0, "Criteria", "region", "String"));
            out.write(COLUMN.formatted(1, "Criteria", "year", "Integer"));
            out.write(COLUMN.formatted(2, "Criteria", "student", "Boolean"));
            out.write(COLUMN.formatted(3, "Criteria", "age", "Integer"));
            out.write(COLUMN.formatted(4, "Assignment", "amount", "Integer"));
            out.write("</decision-table>\n");
        }
    }

    private static void cell(BufferedWriter out, int row, int column, String content) throws IOException {
        out.write("<cell row=\"%d\" col=\"%d\" rowspan=\"1\">%s</cell>\n".formatted(row, column, content));
    }

    private static String joint(String conditions) {
        return "<joint type=\"and\">" + conditions + "</joint>";
    }

    private static String ages(Row row) {
        String from = row.from() == null ? "" : CONDITION.formatted("GreaterThenEquals", row.from());
        String to = row.to() == null ? "" : CONDITION.formatted("LessThenEquals", row.to());
        return from + to;
    }

    @Override
    public Live<Question> load(Path file) throws IOException {
        if (builder == null) {
            builder = start();
        }
        ResourceBase resources =
                builder.newResourceBase().addResource(file.toUri().toString(), null);
        KnowledgeSession session = KnowledgeSessionFactory.newKnowledgeSession(
                builder.buildKnowledgeBase(resources).getKnowledgePackage());
        return question -> {
            GeneralEntity person = new GeneralEntity(PERSON);
            person.put("region", question.region());
            person.put("year", question.year());
            person.put("student", question.student());
            person.put("age", question.age());
            session.insert(person);
            session.fireRules();
            return (Integer) person.get("amount");
        };
    }

    /** The core alone: its store of packages, which it asks for, comes with the console, and no table reads it. */
    private static KnowledgeBuilder start() {
        GenericApplicationContext store = new GenericApplicationContext();
        KnowledgePackageService none = name -> {
            throw new UnsupportedOperationException(name);
        };
        store.getBeanFactory().registerSingleton(KnowledgePackageService.BEAN_ID, none);
        store.refresh();
        var context = new ClassPathXmlApplicationContext(new String[] {"urule-core-context.xml"}, store);
        context.getBean(Utils.class).setDebug(false);
        return context.getBean(KnowledgeBuilder.class);
    }

    @Override
    public Question asked(Question question) {
        return question;
    }
}
