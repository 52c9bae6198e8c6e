package dev.jbuild.markdown;

import dev.jbuild.highlight.Highlighter;
import dev.jbuild.highlight.Languages;
import org.jspecify.annotations.Nullable;

/** What one renderer colours code with, made when the first code comes. */
final class CodeTools {

    private final Languages languages;
    private @Nullable Highlighter highlighter;

    CodeTools(Languages languages) {
        this.languages = languages;
    }

    Languages languages() {
        return languages;
    }

    Highlighter highlighter() {
        Highlighter known = highlighter;
        if (known == null) {
            known = new Highlighter(languages);
            highlighter = known;
        }
        return known;
    }
}
