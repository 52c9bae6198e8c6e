package dev.jbuild.markdown.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one text defines for use elsewhere in it. Filled while parsing, so complete before anything is written. */
public final class Definitions {

    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Map<String, String> attributeLists = new LinkedHashMap<>();
    private final Map<String, FootnoteDefinition> footnotes = new LinkedHashMap<>();

    private boolean htmlHoldsMarkdown;

    /** Forgets all, before the next text. */
    public void clear() {
        abbreviations.clear();
        attributeLists.clear();
        footnotes.clear();
        htmlHoldsMarkdown = false;
    }

    /** Whether block elements hold Markdown without saying so: kramdown's option {@code parse_block_html}. */
    boolean htmlHoldsMarkdown() {
        return htmlHoldsMarkdown;
    }

    void htmlHoldsMarkdown(boolean holds) {
        htmlHoldsMarkdown = holds;
    }

    void abbreviation(String word, String meaning) {
        abbreviations.put(word, meaning);
    }

    void attributeList(String name, String content) {
        attributeLists.merge(name, content, (first, second) -> first + " " + second);
    }

    void footnote(String name, FootnoteDefinition definition) {
        footnotes.put(name, definition);
    }

    /** The abbreviated words, longest first, as kramdown tries them. */
    public List<String> abbreviatedWords() {
        List<String> words = new ArrayList<>(abbreviations.keySet());
        words.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return words;
    }

    /** What an abbreviated word stands for; may be empty. */
    public @Nullable String meaning(String word) {
        return abbreviations.get(word);
    }

    /** The content of a named attribute list, without its name and braces. */
    public @Nullable String attributeList(String name) {
        return attributeLists.get(name);
    }

    /** Whether the text has footnotes. */
    public boolean hasFootnotes() {
        return !footnotes.isEmpty();
    }

    /** The footnote of a name. */
    public @Nullable FootnoteDefinition footnote(String name) {
        return footnotes.get(name);
    }
}
