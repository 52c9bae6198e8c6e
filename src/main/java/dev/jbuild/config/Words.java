package dev.jbuild.config;

import dev.jbuild.text.CalendarNames;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the theme says in the site's language: titles of lists, names of links, forms of dates. {@code {1}} and so on stand
 * for what is filled in; of two texts with {@code |} between, the first is for one thing, the second for several.
 *
 * @param texts by their keys, sorted
 * @param names of months and days
 * @param quotes what typed quotes become
 */
public record Words(Map<String, String> texts, CalendarNames names, QuoteMarks quotes) {

    public Words {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The text of a key that each language has. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no language has the word " + key);
        }
        return text;
    }
}
