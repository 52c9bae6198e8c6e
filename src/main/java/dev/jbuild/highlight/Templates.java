package dev.jbuild.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours a text of one language with templates of another in it, as Prism does (prism-markup-templating.js): each piece of
 * template is replaced by a word that the text does not have; when the rest has its tokens, the words become the
 * templates again, each with the tokens of its own language.
 */
final class Templates {

    private static final Pattern LIQUID_TAG = Pattern.compile("\\{%-?\\s*(\\w+).*", Pattern.DOTALL);

    private final Search search;
    private final Language language;
    private final String code;
    private final List<String> words = new ArrayList<>();
    private final List<String> pieces = new ArrayList<>();
    private int next;

    Templates(Search search, Language language, String code) {
        this.search = search;
        this.language = language;
        this.code = code;
    }

    /** The tokens of the whole text, which the search shows already. */
    List<Token> tokens(Language.Template template) {
        String text = replaced(template.pattern());
        search.window.use(Window.shown(text));
        List<Token> tokens = new Tokenizer(search, text).tokens(template.around(), 0, text.length());
        return restored(tokens);
    }

    private String replaced(Pattern pattern) {
        Predicate<String> isTemplate = isTemplate();
        search.window.show(0, code.length());
        Matcher matcher = pattern.matcher(search.window);
        StringBuilder text = new StringBuilder(code.length());
        int done = 0;
        int number = 0;
        while (matcher.find()) {
            String piece = code.substring(matcher.start(), matcher.end());
            if (!isTemplate.test(piece)) {
                continue;
            }
            String word = word(number);
            while (code.contains(word)) {
                word = word(++number);
            }
            number++;
            words.add(word);
            pieces.add(piece);
            text.append(code, done, matcher.start()).append(word);
            done = matcher.end();
        }
        return text.append(code, done, code.length()).toString();
    }

    private String word(int number) {
        return "___" + language.id().toUpperCase(Locale.ROOT) + number + "___";
    }

    /** What tells templates from text that only looks like one, piece after piece. */
    private Predicate<String> isTemplate() {
        boolean[] literal = new boolean[1];
        return switch (language.id()) {
            case "liquid" ->
                piece -> {
                    Matcher tag = LIQUID_TAG.matcher(piece);
                    String name = tag.matches() ? tag.group(1) : "";
                    if (name.equals("raw") && !literal[0]) {
                        literal[0] = true;
                        return true;
                    }
                    if (name.equals("endraw")) {
                        literal[0] = false;
                        return true;
                    }
                    return !literal[0];
                };
            case "smarty", "soy" ->
                piece -> {
                    literal[0] &= !piece.equals("{/literal}");
                    boolean is = !literal[0];
                    literal[0] |= piece.equals("{literal}");
                    return is;
                };
            default -> piece -> true;
        };
    }

    private List<Token> restored(List<Token> tokens) {
        List<Token> all = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.children != null) {
                token.children = restored(token.children);
                all.add(token);
            } else if (token.type == null) {
                split(token, all);
            } else {
                List<Token> parts = new ArrayList<>();
                split(token, parts);
                if (parts.size() > 1 || parts.get(0).type != null) {
                    token.children = parts;
                }
                all.add(token);
            }
        }
        return all;
    }

    private void split(Token token, List<Token> into) {
        int from = token.start;
        while (next < words.size()) {
            String word = words.get(next);
            int at = token.source.indexOf(word, from);
            if (at < 0 || at + word.length() > token.end) {
                break;
            }
            if (at > from) {
                into.add(Token.text(token.source, from, at));
            }
            into.add(template(pieces.get(next++)));
            from = at + word.length();
        }
        if (from < token.end || into.isEmpty()) {
            into.add(Token.text(token.source, from, token.end));
        }
    }

    private Token template(String piece) {
        search.window.use(Window.shown(piece));
        Token token = new Token(language.id(), List.of("language-" + language.id()), piece, 0, piece.length());
        token.children = new Tokenizer(search, piece).tokens(language.grammar(), 0, piece.length());
        return token;
    }
}
