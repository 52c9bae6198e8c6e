package dev.jbuild.markdown;

import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.List;

/** Finds abbreviated words in text and writes them with what they stand for. */
final class Abbreviations {

    private final Definitions definitions;
    private final List<String> words;
    private String found = "";

    Abbreviations(Definitions definitions) {
        this.definitions = definitions;
        this.words = definitions.abbreviatedWords();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    static boolean wordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The end of the longest abbreviated word at an index, or -1. */
    int endOf(String text, int start, int to) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int end = start + word.length();
            if (end <= to
                    && text.startsWith(word, start)
                    && (end == text.length() || end == to || !wordCharacter(text.charAt(end)))) {
                found = word;
                return end;
            }
        }
        return -1;
    }

    /** Writes the word that was found last. */
    void write(Utf8Builder out) {
        String meaning = definitions.meaning(found);
        out.append("<abbr");
        if (meaning != null && !meaning.isEmpty()) {
            out.append(" title=\"");
            Html.escape(meaning, out);
            out.append('"');
        }
        out.append('>');
        Html.escape(found, out);
        out.append("</abbr>");
    }
}
