package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in plain words what an author did wrong where the YAML library stopped. The library tells what its grammar
 * expected; what helps is the mistake that people usually make there, which the source line shows.
 */
final class YamlMistakes {

    private static final String CODE = "yaml-syntax";

    /** A longer value is not repeated in a hint. */
    private static final int SHOWN = 60;

    private final SourceText file;
    private final int start;

    /** Mistakes in the part of a file that begins at an offset. */
    YamlMistakes(SourceText file, int start) {
        this.file = file;
        this.start = start;
    }

    Diagnostic describe(YAMLException e) {
        if (e instanceof ReaderException reader) {
            return Diagnostic.error(
                            CODE,
                            String.format(
                                    Locale.ROOT, "The control character U+%04X is not allowed", reader.getCodePoint()),
                            span(reader.getPosition(), 1))
                    .hint("Delete the character; editors often show it as a box or not at all.");
        }
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return describe(marked, marked.getProblemMark());
        }
        return Diagnostic.error(CODE, "This is not YAML: " + e.getMessage(), span(0, 1));
    }

    private Diagnostic describe(MarkedYAMLException e, Mark mark) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        SourceSpan place = span(mark.getIndex(), 1);
        SourceSpan opening =
                e.getContextMark() == null ? place : span(e.getContextMark().getIndex(), 1);
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return Diagnostic.error(CODE, "The quote that opens here is never closed", opening)
                    .hint(quoteHint(opening));
        }
        if (context.contains("double-quoted") && problem.contains("escape")) {
            return Diagnostic.error(CODE, "'" + around(place) + "' is not an escape that YAML knows", place)
                    .hint("Write '\\\\' for a backslash, or use single quotes.");
        }
        if (problem.contains("cannot start any token")
                || problem.contains("expected the node content")
                || problem.contains("mapping keys are not allowed")) {
            return badStart(place);
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(place);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return Diagnostic.error(CODE, "A list item cannot begin here", place)
                    .hint("Put each '- item' on a line of its own below the key; if '-' begins a text, put the value"
                            + " in quotes.");
        }
        Diagnostic other = blockEnd(problem, context, place, opening);
        return other != null ? other : plain(problem, context, place);
    }

    private @Nullable Diagnostic blockEnd(String problem, String context, SourceSpan place, SourceSpan opening) {
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            String bracket = context.contains("sequence") ? "[" : "{";
            return Diagnostic.error(CODE, "The '" + bracket + "' that opens here is never closed", opening)
                    .hint(
                            bracket.equals("[")
                                    ? "Close the list with ']' and divide its items with commas; if '[' begins a text,"
                                            + " put the value in quotes."
                                    : "Close the map with '}'; if '{' begins a text, as a template does, put the value in"
                                            + " quotes.");
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(opening);
        }
        if (problem.contains("expected <block end>")) {
            return strayText(place);
        }
        if (context.contains("alias")) {
            return Diagnostic.error(CODE, "A value that begins with '*' names another value", opening)
                    .hint(quoteHintOr(place, "Put the value in quotes."));
        }
        if (problem.contains("document start")) {
            return Diagnostic.error(CODE, "This text belongs to no key", place)
                    .hint("Put the text in quotes behind its key.");
        }
        if (context.contains("block scalar")) {
            return Diagnostic.error(CODE, "Text cannot follow '|' or '>' on the same line", place)
                    .hint("Begin the text on the next line, indented; or put the value in quotes.");
        }
        return null;
    }

    /** A token that no value begins with: a tab, {@code @}, a backtick, {@code %}. */
    private Diagnostic badStart(SourceSpan place) {
        char c = at(place);
        boolean indents = place.lineText()
                .substring(0, Math.min(place.column() - 1, place.lineText().length()))
                .isBlank();
        if (c == '\t' && !indents) {
            return Diagnostic.error(CODE, "A tab stands before the value", place)
                    .hint("Put a space there; YAML does not allow tabs.");
        }
        if (c == '\t') {
            return Diagnostic.error(CODE, "A tab is used for indentation", place)
                    .hint("Indent with spaces; YAML does not allow tabs.");
        }
        return Diagnostic.error(CODE, "A value cannot begin with '" + c + "'", place)
                .hint(quoteHintOr(place, "Put the value in quotes."));
    }

    private Diagnostic colon(SourceSpan place) {
        String line = place.lineText();
        int first = line.indexOf(": ");
        if (first >= 0 && first + 1 < place.column()) {
            return Diagnostic.error(CODE, "An unquoted value cannot contain ': '", place)
                    .hint(quoteHintOr(place, "Put the value in quotes."));
        }
        // A line without its colon goes on over the next line, where the library stumbles.
        String above = file.lines().lineText(place.line() - 1);
        if (!above.isBlank() && indent(above) == indent(line) && above.indexOf(": ") < 0 && !above.endsWith(":")) {
            return noColon(file.wholeLine(place.line() - 1));
        }
        return Diagnostic.error(CODE, "This key is indented deeper than the one above it", place)
                .hint("Indent the keys of one map alike; a value that goes on over several lines needs quotes, '|' or"
                        + " '>'.");
    }

    private Diagnostic noColon(SourceSpan place) {
        String line = place.lineText().strip();
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length()) {
            return Diagnostic.error(CODE, "There is no space after the colon", file.wholeLine(place.line()))
                    .hint("Write '" + line.substring(0, colon) + ": "
                            + cut(line.substring(colon + 1).strip()) + "'.");
        }
        return Diagnostic.error(CODE, "This line is no 'key: value'", file.wholeLine(place.line()))
                .hint("Write a key, a colon and a space before the value, or indent the line if it goes on with the"
                        + " one above.");
    }

    private Diagnostic strayText(SourceSpan place) {
        String before = place.lineText()
                .substring(0, Math.min(place.column() - 1, place.lineText().length()))
                .stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'")) {
            return Diagnostic.error(CODE, "Text follows the closing quote", place)
                    .hint("Put the whole value in quotes; write '' for a ' inside single quotes and \\\" for a \""
                            + " inside double ones.");
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            return Diagnostic.error(CODE, "Text follows the closing bracket", place)
                    .hint(quoteHintOr(place, "Put the whole value in quotes."));
        }
        if (at(place) == '-') {
            return Diagnostic.error(CODE, "A list item stands where a key is expected", place)
                    .hint("Indent the items of a list alike, below their key.");
        }
        return Diagnostic.error(CODE, "The indentation of this line fits no line above", file.wholeLine(place.line()))
                .hint("Indent the keys of one map, and the items of one list, alike.");
    }

    private Diagnostic plain(String problem, String context, SourceSpan place) {
        if (problem.contains("stream end") || problem.contains("end of stream")) {
            return Diagnostic.error(CODE, "The YAML ends before its last value is complete", place)
                    .hint("Look for a bracket or quote that is opened and never closed.");
        }
        String said = problem.isEmpty() ? context : problem;
        int detail = said.indexOf('\n');
        String shown =
                (detail < 0 ? said : said.substring(0, detail)).replace("<", "").replace(">", "");
        return Diagnostic.error(CODE, "This is not YAML: " + shown, place)
                .hint("If it is a text, put the value in quotes.");
    }

    private String quoteHint(SourceSpan opening) {
        return at(opening) == '"'
                ? "End the value with '\"'."
                : "End the value with a single quote; write two of them for an apostrophe, or use double quotes.";
    }

    /** Advice that shows the line's value in quotes, where the line is a {@code key: value} with a short value. */
    private String quoteHintOr(SourceSpan place, String otherwise) {
        String line = place.lineText();
        int colon = line.indexOf(": ");
        if (colon < 0 || colon + 1 >= place.column()) {
            return otherwise;
        }
        String value = line.substring(colon + 2).strip();
        if (value.isEmpty() || value.length() > SHOWN || value.indexOf('\t') >= 0) {
            return otherwise;
        }
        boolean single = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        String quoted = single ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
        return "Put the value in quotes: " + line.substring(0, colon).strip() + ": " + quoted;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String cut(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    private static char at(SourceSpan place) {
        return place.column() <= place.lineText().length() ? place.lineText().charAt(place.column() - 1) : '\n';
    }

    /** The two characters of an escape whose second one is the place. */
    private static String around(SourceSpan place) {
        int end = Math.min(place.column(), place.lineText().length());
        return place.lineText().substring(Math.max(0, end - 2), end);
    }

    private SourceSpan span(int index, int length) {
        YamlPlaces places = new YamlPlaces(file.text(), start);
        places.moveTo(index);
        return file.at(places.line(), places.column(), length);
    }
}
