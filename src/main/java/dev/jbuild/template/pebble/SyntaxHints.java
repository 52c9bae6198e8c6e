package dev.jbuild.template.pebble;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to write where a word stands in a tag that cannot stand there, by the words around it. */
final class SyntaxHints {

    /** A call as Hugo has it: {@code {{< name "a" b="c" >}}}; its inside is the second group. */
    private static final Pattern HUGO = Pattern.compile("\\{\\{[<%]\\s*([\\w-]+)(.*?)/?\\s*[>%]\\}\\}", Pattern.DOTALL);

    /** What closes such a call. */
    private static final Pattern CLOSING = Pattern.compile("\\{\\{[<%]\\s*/");

    /** One of its arguments. */
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:[\\w-]+=)?(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|`[^`]*`|[^\\s\"=]+)");

    /** An argument that is text though it has no quotes, as Hugo takes it. */
    private static final Pattern BARE = Pattern.compile("(?!true$|false$|page\\.|site\\.)[A-Za-z][\\w./-]*");

    /** A name as Go's templates have it, from its first dot on. */
    private static final Pattern GO_NAME = Pattern.compile("\\.[A-Za-z][\\w.]*");

    /** Hugo's names of what is called otherwise here. */
    private static final Map<String, String> GO_NAMES = Map.of(
            ".Content", "content",
            ".Summary", "page.excerpt",
            ".Permalink", "page.url",
            ".RelPermalink", "page.url",
            ".Lastmod", "page.last_modified_at",
            ".PublishDate", "page.date",
            ".Site.BaseURL", "site.url",
            ".Site.Pages", "site.pages",
            ".Site.RegularPages", "site.posts");

    private final String text;
    private final List<Token> tokens;
    private final Collection<String> filters;

    /**
     * Hints for a template.
     *
     * @param filters by their names
     */
    SyntaxHints(String text, List<Token> tokens, Collection<String> filters) {
        this.text = text;
        this.tokens = tokens;
        this.filters = filters;
    }

    /** Advice for what stands at an offset, or an empty text. */
    String at(int offset) {
        int index = 0;
        while (index < tokens.size() - 1 && offset(index) < offset) {
            index++;
        }
        int start = start(index);
        String word = wordAt(offset);
        if (start < 0) {
            return "";
        }
        if (tokens.get(start).getType() == Token.Type.EXECUTE_START) {
            String tag = String.valueOf(tokens.get(start + 1).getValue());
            String before = text.substring(offset(Math.min(start + 2, index)), offset(index));
            String advice = JekyllHints.word(tag, word, before.strip());
            return advice.isEmpty() ? inside(start, index, word) : advice;
        }
        String advice = start + 1 == index ? first(offset(start), offset) : "";
        return advice.isEmpty() ? inside(start, index, word) : advice;
    }

    /** Advice for what a printing tag cannot begin with. */
    private String first(int open, int offset) {
        Matcher hugo = HUGO.matcher(text).region(open, text.length());
        if (hugo.lookingAt()) {
            return call(hugo.group(1).replace('-', '_'), hugo.group(2));
        }
        if (CLOSING.matcher(text).region(open, text.length()).lookingAt()) {
            return "A shortcode has no closing tag: what it is to show stands between its brackets.";
        }
        Matcher go = GO_NAME.matcher(text).region(offset, text.length());
        return go.lookingAt() ? "Write '{{ " + ours(go.group()) + " }}'." : "";
    }

    private static String ours(String go) {
        String own = go.startsWith(".Page.") ? go.substring(".Page".length()) : go;
        String known = GO_NAMES.get(own);
        if (known != null) {
            return known;
        }
        String path = own.startsWith(".Params.") ? own.substring(".Params".length()) : own;
        String small = path.toLowerCase(Locale.ROOT).replace(".params.", ".");
        return small.startsWith(".site.") ? small.substring(1) : "page" + small;
    }

    /** Advice for what follows a whole value. */
    private String inside(int start, int index, String word) {
        Token found = tokens.get(index);
        Token before = tokens.get(index - 1);
        boolean opensCall = isCall(bracket(start, index));
        if (opensCall && found.test(Token.Type.PUNCTUATION, ":") && before.getType() == Token.Type.NAME) {
            return "Write '" + before.getValue() + "=' before the value.";
        }
        boolean value = found.getType() == Token.Type.NAME
                || found.getType() == Token.Type.STRING
                || found.getType() == Token.Type.NUMBER;
        if (!value || index <= start + 1) {
            return "";
        }
        if (opensCall) {
            return "Write a comma between the arguments of a call.";
        }
        boolean assigned = index + 1 < tokens.size() && tokens.get(index + 1).test(Token.Type.PUNCTUATION, "=");
        if (filters.contains(word) && !assigned) {
            return "Write '| " + word + "'.";
        }
        if (before.getType() != Token.Type.NAME) {
            return "";
        }
        if (tokens.get(index - 2).test(Token.Type.OPERATOR, "|")) {
            return "Write '| " + before.getValue() + "(" + rest(index) + ")'.";
        }
        if (index != start + 2 || tokens.get(start).getType() != Token.Type.PRINT_START) {
            return "";
        }
        return TagCheck.isTag(before.getValue())
                ? "Write '{% " + before.getValue() + " " + rest(index) + " %}'."
                : call(before.getValue(), rest(index));
    }

    /** What follows in a tag from a token on. */
    private String rest(int index) {
        int end = index;
        while (tokens.get(end).getType() != Token.Type.PRINT_END
                && tokens.get(end).getType() != Token.Type.EXECUTE_END
                && !tokens.get(end).test(Token.Type.OPERATOR, "|")) {
            end++;
        }
        return text.substring(offset(index), offset(end)).strip();
    }

    /** Advice to call something with arguments that stand there without brackets and commas. */
    private static String call(String name, String written) {
        String arguments = ARGUMENT.matcher(written)
                .results()
                .map(MatchResult::group)
                .map(each -> BARE.matcher(each).matches() ? '"' + each + '"' : each)
                .collect(Collectors.joining(", "));
        return "Write '{{ " + name + "(" + arguments + ") }}'.";
    }

    /** The bracket that is open before a token, or -1. */
    private int bracket(int start, int index) {
        int depth = 0;
        for (int i = index - 1; i > start; i--) {
            Token token = tokens.get(i);
            boolean sign = token.getType() == Token.Type.PUNCTUATION;
            if (sign && ")]}".contains(token.getValue())) {
                depth++;
            } else if (sign && "([{".contains(token.getValue()) && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCall(int bracket) {
        return bracket > 0
                && tokens.get(bracket).test(Token.Type.PUNCTUATION, "(")
                && tokens.get(bracket - 1).getType() == Token.Type.NAME;
    }

    /** The token that begins the tag of another one, or -1. */
    private int start(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Token.Type type = tokens.get(i).getType();
            if (type == Token.Type.EXECUTE_START || type == Token.Type.PRINT_START) {
                return i;
            }
        }
        return -1;
    }

    private int offset(int index) {
        return TemplateLexer.offset(tokens.get(index).getLineNumber());
    }

    private String wordAt(int offset) {
        int end = offset;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return offset >= text.length() ? "" : text.substring(offset, Math.max(end, offset + 1));
    }
}
