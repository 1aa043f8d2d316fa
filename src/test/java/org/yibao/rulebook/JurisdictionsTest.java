package org.yibao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yibao.Books;
import org.yibao.yaml.YamlException;
import org.yibao.yaml.YamlProblem;

/** A folder below rules with a jurisdiction.yaml is a jurisdiction, and says so when it can't be one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JurisdictionsTest {
    private static final String NEW = "rules/heilongjiang/jurisdiction.yaml";

    private static Home with(String path, String text) {
        return Books.with(Books.HOME, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Jurisdiction> of(Home home) {
        return Jurisdictions.of(home, Books.SHIPPED.divisions());
    }

    private static List<YamlProblem> problems(Home home) {
        YamlException refused = catchThrowableOfType(YamlException.class, () -> of(home));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static String said(String path, String text) {
        List<YamlProblem> problems = problems(with(path, text));
        assertThat(problems).hasSize(1);
        return problems.get(0).sentence();
    }

    @Test
    void are_those_of_the_checkout_in_the_order_of_their_codes() {
        assertThat(of(Books.HOME))
                .containsExactly(
                        new Jurisdiction("jilin", "吉林省", "220000"), new Jurisdiction("jiangsu", "江苏省", "320000"));
        assertThat(of(with(NEW, "name: 黑龙江省\nprovince: 230000\n")))
                .extracting(Jurisdiction::id)
                .containsExactly("jilin", "heilongjiang", "jiangsu");
    }

    @Test
    void are_refused_when_a_file_is_malformed() {
        assertThat(said(NEW, "name：黑龙江省\nprovince: \"230000\"\n"))
                .startsWith(NEW + " 第1行：“name：黑龙江省”")
                .contains("中文冒号");
        assertThat(said(NEW, "")).startsWith(NEW + " 第1行：写成“字段: 值”的文件");
        assertThat(said(NEW, "name: 黑龙江省\nprovince: \"230000\"\nlevel: 省\n"))
                .isEqualTo(NEW + " 第3行 level：“level”，应为这些字段之一：name、province。");
    }

    @Test
    void are_refused_when_a_file_misses_a_field() {
        assertThat(said(NEW, "province: \"230000\"\n")).isEqualTo(NEW + " 第1行 name：缺少这个字段，应为文字；请补上。");
        assertThat(said(NEW, "name: 黑龙江省\nprovince:\n")).isEqualTo(NEW + " 第2行 province：缺少这个字段，应为文字；请补上。");
    }

    @Test
    void are_refused_when_the_code_is_not_that_of_a_province() {
        assertThat(said(NEW, "name: 黑龙江省\nprovince: \"230009\"\n"))
                .isEqualTo(NEW + " 第2行 province：“230009”，应为省级的六位代码（见 decision-tables/divisions.csv）；相近的有：230000 黑龙江省。");
        assertThat(said(NEW, "name: 哈尔滨市\nprovince: \"230100\"\n")).contains("第2行 province：“230100”");
        assertThat(said(NEW, "name: 全国\nprovince: \"100000\"\n")).contains("第2行 province：“100000”");
    }

    @Test
    void are_refused_when_another_file_claims_the_province() {
        assertThat(said(NEW, "name: 吉林省\nprovince: \"220000\"\n"))
                .isEqualTo("rules/jilin/jurisdiction.yaml 第3行 province：“220000”，应为没有被别的文件夹用过的省份；" + NEW
                        + " 已经写了它，一个省份只能有一个文件夹。");
    }

    @Test
    void are_refused_when_the_name_is_that_of_another_province() {
        assertThat(said(NEW, "name: 吉林省\nprovince: \"230000\"\n"))
                .isEqualTo(NEW + " 第1行 name：“吉林省”，应为“黑龙江省”（与 province 230000 一致）；请改 name 或 province。");
    }

    @Test
    void are_refused_when_the_folder_can_not_be_one() {
        String good = "name: 黑龙江省\nprovince: \"230000\"\n";
        assertThat(said("rules/Hei-Long/jurisdiction.yaml", good)).contains("“Hei-Long”", "小写字母和数字");
        assertThat(said("rules/jiangsu/nantong/jurisdiction.yaml", good)).contains("rules/jiangsu/nantong 里不能有");
        assertThat(said("rules/national/jurisdiction.yaml", good)).contains("rules/national 里不能有");
        assertThat(said("rules/demo/jurisdiction.yaml", good)).contains("rules/demo 里不能有");
        assertThat(said("rules/jurisdiction.yaml", good)).contains("rules/jurisdiction.yaml 第1行");
    }

    @Test
    void are_refused_with_all_their_problems_at_once() {
        Home home = Books.with(with(NEW, "name: 黑龙江\n"), "rules/jilin/jurisdiction.yaml", new byte[0]);
        assertThat(problems(home)).extracting(YamlProblem::field).containsExactly("province", null);
    }

    @Test
    void must_be_there() {
        TreeMap<String, byte[]> files = new TreeMap<>(Books.HOME.files());
        files.keySet().removeIf(path -> path.endsWith("/jurisdiction.yaml"));
        assertThatThrownBy(() -> of(new Home(files))).hasMessageContaining("没有一个文件夹含有 jurisdiction.yaml");
    }
}
