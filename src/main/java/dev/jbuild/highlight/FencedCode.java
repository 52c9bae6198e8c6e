package dev.jbuild.highlight;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the blocks of code in a Markdown text the tokens of their own languages, as Prism does (prism-markdown.js). */
final class FencedCode {

    private static final Pattern SHARP = Pattern.compile("(?<=[A-Za-z0-9_])#");
    private static final Pattern PLUS = Pattern.compile("(?<=[A-Za-z0-9_])\\+\\+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final BiFunction<String, String, List<Token>> highlight;

    /**
     * A worker on one text.
     *
     * @param highlight the tokens of a code in the language of a name; none for an unknown name
     */
    FencedCode(BiFunction<String, String, List<Token>> highlight) {
        this.highlight = highlight;
    }

    void colour(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is("code")) {
                block(token.inside());
            } else {
                colour(token.inside());
            }
        }
    }

    /** A block has a fence, a language, a line end, and the code. */
    private void block(List<Token> parts) {
        if (parts.size() < 4
                || !parts.get(1).is("code-language")
                || !parts.get(3).is("code-block")) {
            return;
        }
        Token language = parts.get(1);
        Token block = parts.get(3);
        if (language.children != null || block.children != null) {
            return;
        }
        String name = PLUS.matcher(SHARP.matcher(language.content()).replaceAll("sharp"))
                .replaceAll("pp");
        Matcher first = NAME.matcher(name);
        String found = first.find() ? first.group().toLowerCase(Locale.ROOT) : "";
        block.addAlias("language-" + found);
        List<Token> inside = highlight.apply(found, block.content());
        if (!inside.isEmpty()) {
            block.children = inside;
        }
    }
}
