package dev.jbuild.highlight;

import dev.jbuild.text.Utf8Builder;
import java.util.List;

/** Colours code. Keeps what is costly to make, so each worker has one of its own. */
public final class Highlighter {

    /** Larger code stays plain: nobody reads it for its colours, and they would make it five times as large. */
    public static final int LARGEST = 200_000;

    /**
     * How often patterns may look at each character, and how often more. Usual code takes 50 to 300 looks a character;
     * what takes ten times as many would be slow and is most likely no such code.
     */
    private static final long LOOKS_EACH = 3_000;

    private static final long LOOKS_MORE = 300_000;

    /** How colouring ended. */
    public enum Ending {
        COLOURED,
        /** The code is larger than {@link #LARGEST}. */
        TOO_LARGE,
        /** The language's patterns need too long for this code, or too deep a stack. */
        TOO_COSTLY
    }

    private final Languages languages;
    private final Search search = new Search();

    /** A highlighter for one thread. */
    public Highlighter(Languages languages) {
        this.languages = languages;
    }

    /** How many looks are left of the last budget. */
    long looksLeft() {
        return search.window.left();
    }

    /** What is known of languages. */
    public Languages languages() {
        return languages;
    }

    /**
     * Writes code as HTML, with spans that have classes; nothing where it cannot be coloured.
     *
     * @param language an id that {@link Languages#id} gave
     * @param lines what stands around each line
     */
    public Ending highlight(String code, String language, Lines lines, Utf8Builder out) {
        if (code.length() > LARGEST) {
            return Ending.TOO_LARGE;
        }
        try {
            new HtmlWriter(out, languages.classes(), lines).write(tokens(code, language));
            return Ending.COLOURED;
        } catch (Window.Exhausted | StackOverflowError e) {
            return Ending.TOO_COSTLY;
        }
    }

    /** Writes code as HTML without colours, each line in its element where that is asked for. */
    public static void plain(String code, Lines lines, Utf8Builder out) {
        new HtmlWriter(out, ClassNames.NONE, lines).write(List.of(Token.text(code)));
    }

    /**
     * The tokens of a text.
     *
     * @throws Window.Exhausted if they take too long to find
     */
    List<Token> tokens(String code, String language) {
        search.window.begin(code, LOOKS_MORE + LOOKS_EACH * code.length());
        return inside(code, languages.language(language));
    }

    private List<Token> inside(String code, Language language) {
        List<Token> tokens;
        Language.Template template = language.template();
        if (template == null || (language.id().equals("php") && !code.contains("<?"))) {
            tokens = new Tokenizer(search, code).tokens(language.grammar(), 0, code.length());
        } else {
            tokens = new Templates(search, language, code).tokens(template);
        }
        switch (language.id()) {
            case "jsx", "tsx" -> tokens = JsxText.plain(tokens);
            case "graphql" -> GraphqlNames.mark(tokens);
            case "markdown" -> new FencedCode(this::fenced).colour(tokens);
            default -> {}
        }
        return tokens;
    }

    private List<Token> fenced(String name, String code) {
        String id = languages.id(name).orElse("");
        if (id.isEmpty()) {
            return List.of();
        }
        search.window.use(Window.shown(code));
        return inside(code, languages.language(id));
    }
}
