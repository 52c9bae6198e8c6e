package dev.jbuild.template.pebble;

import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.text.Html;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose only tags are {@code {{ a.b }}}, which most that have tags are: they are printed as they are read, many
 * times faster than they could be compiled. Whatever is more than that, or needs a message, is left to the engine.
 */
final class PlainBody {

    /** What is an operator or a value of its own at the start of an expression, in small letters. */
    private static final Set<String> WORDS =
            Set.of("not", "and", "or", "is", "contains", "equals", "true", "false", "null", "none");

    private final String text;
    private final Map<String, Object> variables;
    private final StringBuilder out;
    private final OriginNotes notes;
    private int at;

    private PlainBody(String text, Map<String, Object> variables, OriginNotes notes) {
        this.text = text;
        this.variables = variables;
        this.out = new StringBuilder(text.length() + text.length() / 8 + 64);
        this.notes = notes;
    }

    /** What a body prints; {@code null} where the engine must do it, whatever was noted until then. */
    static @Nullable String print(String body, Map<String, Object> variables, OriginNotes notes) {
        try {
            PlainBody plain = new PlainBody(body, variables, notes);
            return plain.all() ? plain.out.toString() : null;
        } catch (StackOverflowError e) { // the engine has words for it
            return null;
        }
    }

    private boolean all() {
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            at = open + 1;
            char next = at < text.length() ? text.charAt(at) : 0;
            if (next == '{') {
                notes.text(out.length(), done);
                out.append(text, done, open);
                notes.tag(out.length(), open);
                at++;
                if (!tag()) {
                    return false;
                }
                done = at;
            } else if (next == '%') {
                return false;
            }
        }
        notes.text(out.length(), done);
        out.append(text, done, text.length());
        return true;
    }

    /** Prints the value of a tag, with the offset after its opening; false where it is not so plain. */
    private boolean tag() {
        skipSpace();
        String root = name();
        Object value = WORDS.contains(root.toLowerCase(Locale.ROOT)) ? null : Values.of(variables.get(root));
        while (value != null && at < text.length() && text.charAt(at) == '.') {
            at++;
            String name = name();
            if (name.isEmpty()) {
                return false;
            }
            Object inside = Attribute.look(value, name);
            if (inside == null && value instanceof TemplateObject object && !object.knows(name)) {
                return false;
            }
            value = Values.of(inside);
        }
        skipSpace();
        if (value == null || value instanceof TemplateObject || !text.startsWith("}}", at)) {
            return false;
        }
        at += 2;
        String printed = Printing.text(value);
        if (printed.length() > PageWriter.LIMIT - out.length()) {
            return false;
        }
        out.append(value instanceof HtmlText || value instanceof Number ? printed : Html.escape(printed));
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** The name at the offset, or an empty one. */
    private String name() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at), at > start)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isNamePart(char c, boolean isInside) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (isInside && c >= '0' && c <= '9');
    }
}
