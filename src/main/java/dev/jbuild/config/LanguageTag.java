package dev.jbuild.config;

import dev.jbuild.data.Fields;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the tag of a language: {@code de}, {@code pt-BR}, {@code zh-Hant-TW} (BCP 47, which is what HTML wants). */
public final class LanguageTag {

    /** The most letters that a language has in the register; the grammar alone would take {@code german} too. */
    private static final int MOST_LETTERS = 3;

    private LanguageTag() {}

    /** The tag that a key says; nothing where it says none or a wrong one, which is an error. An underscore is taken for a hyphen. */
    public static Optional<String> read(Fields fields, String key) {
        String written = fields.word(key).orElse("");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String tag = written.replace('_', '-');
        String code = fields.room() + "-lang";
        if (!isTag(tag)) {
            fields.error(key, code, "'" + written + "' is no language tag", hint(written));
            return Optional.empty();
        }
        if (!tag.equals(written)) {
            fields.warning(key, code, "'" + written + "' is no language tag", "Write '" + tag + "'.");
        }
        return Optional.of(tag);
    }

    private static boolean isTag(String text) {
        int end = text.indexOf('-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return (end < 0 ? text.length() : end) <= MOST_LETTERS
                    && !locale.getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static String hint(String written) {
        for (String language : Locale.getISOLanguages()) {
            Locale locale = new Locale.Builder().setLanguage(language).build();
            if (written.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                    || written.equalsIgnoreCase(locale.getDisplayLanguage(locale))) {
                return "Write '" + language + "'.";
            }
        }
        return "Write a tag such as 'de' or 'pt-BR'.";
    }
}
