package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.jbuild.markdown.extension.FootnoteMark;
import dev.jbuild.markdown.extension.MathSpan;
import dev.jbuild.markdown.extension.WikiLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids of headings as kramdown's GFM parser does ({@code generate_gfm_header_id}): the text in small letters without
 * anything but letters, digits, marks, underscores and hyphens, blanks as hyphens, and a number from the second one on.
 */
final class HeadingIds {

    private final Draft draft;
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    HeadingIds(Draft draft) {
        this.draft = draft;
    }

    /** Records an id that the author gave. */
    void take(String id) {
        taken.add(id);
    }

    /** The id of a heading whose text stands between two offsets; empty where the text has no letter. */
    String make(Node heading, int from, int to) {
        StringBuilder raw = new StringBuilder(to - from + 8);
        collect(heading, from, to, raw);
        String stem = stem(raw.toString());
        if (stem.isEmpty()) {
            return stem;
        }
        int repeat = repeats.merge(stem, 0, (before, zero) -> before + 1);
        String id = repeat == 0 ? stem : stem + '-' + repeat;
        while (!taken.add(id)) {
            repeat = repeats.merge(stem, 0, (before, zero) -> before + 1);
            id = stem + '-' + repeat;
        }
        return id;
    }

    static String stem(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(lower.length());
        int i = 0;
        while (i < lower.length()) {
            int c = lower.codePointAt(i);
            if (c == ' ' || c == '\t') {
                id.append('-');
            } else if (c == '-' || word(c)) {
                id.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return id.toString();
    }

    private static boolean word(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        }
        int type = Character.getType(c);
        return Character.isAlphabetic(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONNECTOR_PUNCTUATION;
    }

    private void collect(Node parent, int from, int to, StringBuilder raw) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n.getStartOffset() >= to || n.getEndOffset() <= from) {
                continue;
            }
            if (n instanceof Text) {
                text(n, to, raw);
            } else if (n instanceof Code code) {
                raw.append(code.getText());
            } else if (n instanceof HtmlEntity) {
                raw.append(Escaping.unescapeString(n.getChars()));
            } else if (n instanceof WikiLink link) {
                raw.append(link.plainText());
            } else if (n instanceof MathSpan math) {
                raw.append(math.formula());
            } else if (n instanceof LinkRef ref && ref.getReferenceNode(draft.references) == null) {
                raw.append(ref.getChars());
            } else if (n instanceof FootnoteMark mark && draft.definitions.footnote(mark.name()) == null) {
                raw.append(mark.name());
            } else if (!(n instanceof Image
                    || n instanceof ImageRef
                    || n instanceof HtmlInlineBase
                    || n instanceof SoftLineBreak)) {
                int start = raw.length();
                collect(n, from, to, raw);
                if ((n instanceof LinkNodeBase || n instanceof LinkRef) && raw.length() > start) {
                    blanksAround(n, start, raw);
                }
            }
        }
    }

    /** The parser trims the text of a link; for kramdown the blanks at its ends belong to the heading. */
    private void blanksAround(Node link, int start, StringBuilder raw) {
        Node first = link.getFirstChild();
        Node last = link.getLastChild();
        if (first == null || last == null) {
            return;
        }
        int before = first.getStartOffset();
        while (before > link.getStartOffset() && draft.source.charAt(before - 1) == ' ') {
            before--;
        }
        int after = last.getEndOffset();
        while (after < link.getEndOffset() && draft.source.charAt(after) == ' ') {
            after++;
        }
        raw.insert(start, " ".repeat(first.getStartOffset() - before));
        raw.append(" ".repeat(after - last.getEndOffset()));
    }

    private void text(Node n, int to, StringBuilder raw) {
        int start = n.getStartOffset();
        int end = Math.min(n.getEndOffset(), to);
        String source = draft.source;
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            if (c == '-' && draft.smart && i + 1 < end && source.charAt(i + 1) == '-') {
                // Two and three hyphens are dashes by now, and a dash is no part of an id.
                i += i + 2 < end && source.charAt(i + 2) == '-' ? 3 : 2;
                continue;
            }
            if (c == '\\' && i + 1 < end && TextWriter.punctuation(source.charAt(i + 1))) {
                i++;
                c = source.charAt(i);
            }
            raw.append(c);
            i++;
        }
    }
}
