package dev.jbuild.body;

import dev.jbuild.body.BodyTags.Piece;
import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.markdown.MarkdownRenderer;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Jekyll's {@code highlight} blocks as HTML, the same as that of a fenced block of the same language and options. No
 * expression in them is evaluated. (Jekyll's lib/jekyll/tags/highlight.rb.)
 */
final class HighlightTags {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9.+#_-]+");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z_]\\w*)(?:=(\"[^\"]*\"|'[^']*'|[^\\s\"']+))?");
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(?:end)?raw\\s*-?%\\}");
    private static final Pattern EDGES = Pattern.compile("\\A\\n+|\\n+\\z");
    private static final Kind LINES = new Kind(
            true, "[1-9][0-9]{0,8}(?:-[1-9][0-9]{0,8})?", "Write the numbers of lines, counted from 1: \"1 3-5\".");

    private static final Map<String, Kind> OPTIONS = Map.of(
            "linenos",
                    new Kind(
                            false,
                            "|true|false|inline|table|[0-9]{1,9}",
                            "Write 'linenos', or nothing for no numbers."),
            "hl_lines", LINES,
            "mark_lines", LINES,
            "start", new Kind(false, "[0-9]{1,9}", "Write the number of the first line: 'start=10'."),
            "title", new Kind(false, ".+", "Write 'title=\"Main.java\"'."));

    /**
     * What an option may be.
     *
     * @param isList whether there may be several, with blanks or commas between
     * @param value a pattern of each
     */
    private record Kind(boolean isList, String value, String hint) {

        boolean takes(String given) {
            return Stream.of(isList ? given.strip().split("[\\s,]+") : new String[] {given})
                    .allMatch(one -> one.matches(value));
        }
    }

    private final Document document;
    private final MarkdownRenderer renderer;
    private final Languages languages;
    private final List<Diagnostic> problems;
    private final String text;

    /**
     * For a document's blocks.
     *
     * @param text of its body, as written
     * @param problems where mistakes of the author's are added
     */
    HighlightTags(
            Document document, String text, MarkdownRenderer renderer, Languages languages, List<Diagnostic> problems) {
        this.document = document;
        this.renderer = renderer;
        this.languages = languages;
        this.problems = problems;
        this.text = text;
    }

    /** The HTML of each block among the pieces, in their order. */
    List<String> html(List<Piece> pieces) {
        List<String> all = new ArrayList<>(0);
        for (Piece piece : pieces) {
            if (piece.kind() == BodyTags.Kind.CODE) {
                all.add(block(piece));
            }
        }
        return all;
    }

    private String block(Piece piece) {
        int inside = BodyTags.tagEnd(text, piece.start());
        int start = text.indexOf("highlight", piece.start()) + "highlight".length();
        int end = inside - (text.charAt(inside - 3) == '-' ? 3 : 2);
        Matcher language = LANGUAGE.matcher(text).region(skipSpace(start, end), Math.max(end, skipSpace(start, end)));
        if (!language.lookingAt()) {
            problems.add(Diagnostic.error(
                            "template-syntax",
                            "'highlight' needs a language behind it",
                            span(start - "highlight".length(), "highlight".length()))
                    .hint("Write '{% highlight java %}', or 'text' for code without colours."));
            return "";
        }
        StringBuilder info = new StringBuilder(language.group());
        options(language.end(), end, info);
        return highlighted(code(piece.start(), inside, text.lastIndexOf("{%", piece.end() - 2)), info, language);
    }

    /**
     * The code of a block. Jekyll takes the line ends at both ends away; raw tags are Liquid's, which print nothing. The
     * indentation of the opening tag, which in a list belongs to the item, is taken off each line as from a fenced block.
     */
    private String code(int open, int start, int end) {
        String written = RAW.matcher(text.substring(start, end)).replaceAll("");
        int indent = open - (text.lastIndexOf('\n', open - 1) + 1);
        boolean blank = text.substring(open - indent, open).isBlank();
        if (blank && indent > 0) {
            written = Pattern.compile("(?<=\n) {1," + indent + "}")
                    .matcher(written)
                    .replaceAll("");
        }
        return EDGES.matcher(written).replaceAll("");
    }

    private void options(int from, int end, StringBuilder info) {
        int at = skipSpace(from, end);
        Matcher option = OPTION.matcher(text).region(at, end);
        while (at < end) {
            option.region(at, end);
            boolean found =
                    option.lookingAt() && (option.end() == end || Character.isWhitespace(text.charAt(option.end())));
            if (!found) {
                int next = wordEnd(at, end);
                problems.add(Diagnostic.error(
                                "template-syntax",
                                "'" + text.substring(at, next) + "' is no option of a block of code",
                                span(at, next - at))
                        .hint("Write 'linenos', or 'hl_lines=\"1 3\"' to mark lines."));
                return;
            }
            option(option, info);
            at = skipSpace(option.end(), end);
        }
    }

    private void option(Matcher option, StringBuilder info) {
        String name = option.group(1);
        String value = option.group(2);
        Kind kind = OPTIONS.get(name);
        if (kind == null) {
            problems.add(Diagnostic.warning(
                            "code-option",
                            "'" + name + "' means nothing to a block of code",
                            span(option.start(1), name.length()))
                    .didYouMean(NearestWord.of(name, new TreeSet<>(OPTIONS.keySet()))));
            return;
        }
        String plain = value == null ? "" : value.replaceAll("^[\"']|[\"']$", "");
        if (!kind.takes(plain)) {
            String message =
                    value == null ? "'" + name + "' needs a value" : "'" + plain + "' is no value of '" + name + "'";
            SourceSpan place =
                    value == null ? span(option.start(1), name.length()) : span(option.start(2), value.length());
            problems.add(Diagnostic.error("template-syntax", message, place).hint(kind.hint()));
            return;
        }
        info.append(' ').append(name);
        if (value != null) {
            info.append("=\"").append(plain.replace('\n', ' ')).append('"');
        }
    }

    private String highlighted(String code, StringBuilder info, Matcher language) {
        String fence = "~".repeat(longestRun(code) + 3);
        String block = fence + info + "\n" + code + "\n" + fence + "\n";
        MarkdownBody made = renderer.render(block, block.length());
        for (TextProblem problem : made.problems()) {
            SourceSpan place = span(language.start(), language.group().length());
            problems.add(TextProblems.warning(problem, place, languages));
        }
        return made.html().strip();
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '~' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private int wordEnd(int from, int end) {
        int at = from;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private SourceSpan span(int offset, int length) {
        return document.text().span(document.bodyStart() + offset, Math.max(1, length));
    }
}
