package org.yibao.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts in the reader's language.
 *
 * @param bundle texts of one language
 */
public record Texts(ResourceBundle bundle) {
    private static final Texts CHINESE = new Texts(load(Locale.ROOT));
    private static final Texts ENGLISH = new Texts(load(Locale.ENGLISH));

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                "org.yibao.problems",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for a reader who prefers it to Chinese, Chinese for every other. */
    public static Texts of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(List.of("zh", "en")::contains)
                .findFirst()
                .filter("en"::equals)
                .map(english -> ENGLISH)
                .orElse(CHINESE);
    }

    String get(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }
}
