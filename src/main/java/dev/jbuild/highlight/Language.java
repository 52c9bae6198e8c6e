package dev.jbuild.highlight;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language.
 *
 * @param id its name in Prism
 * @param template how templates stand in a text of another language; null where they do not
 */
record Language(String id, Grammar grammar, @Nullable Template template) {

    /**
     * Templates inside another language.
     *
     * @param pattern one piece of template
     * @param around the grammar of the text around the templates
     */
    record Template(Pattern pattern, Grammar around) {}
}
