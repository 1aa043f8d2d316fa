package org.yibao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yibao.rulebook.Home;

/** Homes with rules that somebody wrote as DRL, with conditions that no shipped rule has, and no line of Java. */
public final class WrittenRules {
    /** Counties by their names: among them 农安, 永吉, 梨树 and 汪清. */
    public static final String COUNTIES = "Division( level == Level.COUNTY, name contains \"县\" )";

    /** Whoever a row without split applies to, of whatever year it is. */
    public static final String SPLIT_MISSING = """
            $profile : FundingProfile()
                Division( $code : code )
                exists SubsidySplitRow( region == $code, appliesTo( $profile ), central == null )""";

    private static final String HEAD = """
            package rules.jilin.written

            import org.yibao.codes.*
            import org.yibao.divisions.*
            import org.yibao.facts.*
            import org.yibao.rules.benefit.*
            import org.yibao.rules.funding.*

            global org.yibao.rules.Findings findings

            """;
    private static final String RULE = """
            rule "%s"
                @Clause( JL-2020-15.1-1 )
            when
                %s
            then
                findings.add( %s );
            end

            """;

    private WrittenRules() {}

    /** The home with one rule. */
    public static Home home(Home home, String when, String finding) {
        return with(home, RULE.formatted("试验规则", when, finding));
    }

    /** The home with several rules, each of which goes by something else. */
    public static Home several(Home home) {
        return with(home, rules());
    }

    /** The home with several rules, and one that goes by every identity: what all of them do together is too much for a difference. */
    public static Home severalAndIdentities(Home home) {
        String identities = RULE.formatted(
                "身份住院提高",
                "HeldIdentity( $identity : code )\n    not HeldIdentity( code == Identity.EXTREMELY_POOR )",
                added(50, "身份住院提高").replace("\"身份住院提高\"", "\"身份住院提高\" + $identity"));
        return with(home, rules() + identities);
    }

    private static String rules() {
        String refused = RULE.formatted(
                "70周岁不再参保",
                "Age( reference == AgeReference.NEW_YEAR, years >= 70 )\n    FundingProfile()",
                "new NotEligible( \"试验\" )");
        return refused
                + points("70周岁", "Age( reference == AgeReference.SERVICE, years >= 70 )", 500)
                + points("9月15日", "CareDay( basis == DateBasis.SERVICE, notBefore( \"2020-09-15\" ) )", 200)
                + points("第四次", "BenefitProfile( admission >= 4 )", 300)
                + points("县", COUNTIES, 60)
                + points("自治州", "Division( name contains \"自治州\" )", 100);
    }

    private static String points(String name, String when, int points) {
        return RULE.formatted(name + "住院提高", when, added(points, name + "住院提高"));
    }

    /** An effect: stays are paid more. */
    public static String added(int points, String sentence) {
        return "Effect.on( Layer.BASIC ).of( CareKind.INPATIENT ).addPoints( %d, \"%s\" )".formatted(points, sentence);
    }

    private static Home with(Home home, String rules) {
        return Books.with(home, "rules/jilin/written/written.drl", (HEAD + rules).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a home to a folder. */
    public static Path write(Home home, Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : home.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder.toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
