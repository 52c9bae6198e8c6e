package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.text.Utf8Builder;
import java.util.List;
import java.util.Locale;

/** Writes HTML that the author wrote, and records what its images and links refer to. */
final class RawHtml {

    /** The tags that GFM 6.11 does not let through. */
    private static final List<String> FILTERED =
            List.of("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext");

    private static final List<String> VERBATIM = List.of("code", "kbd", "samp", "var", "tt", "pre");

    private final Draft draft;
    private final Utf8Builder out;

    RawHtml(Draft draft) {
        this.draft = draft;
        this.out = draft.out;
    }

    void block(HtmlBlockBase node) {
        int start = node.getStartOffset();
        if (draft.all && draft.source.startsWith("<!--", start) && draft.source.indexOf("-->", start + 2) < 0) {
            draft.problem(TextProblem.Kind.OPEN_COMMENT, start, start + "<!--".length());
        }
        BasedSequence chars = node.getContentChars();
        write(chars.isEmpty() ? node.getChars() : chars);
    }

    void inline(BasedSequence chars) {
        write(chars);
    }

    private void write(BasedSequence chars) {
        String html = chars.toString();
        references(html, chars);
        if (draft.gfm) {
            filtered(html);
        } else if (draft.all && html.contains(" markdown=")) {
            out.append(withoutMark(html));
        } else {
            out.append(html);
        }
    }

    /** 1 for the opening tag of an inline element in which text stays as typed, -1 for its closing tag, else 0. */
    static int verbatim(BasedSequence tag) {
        boolean closing = tag.length() > 1 && tag.charAt(1) == '/';
        int name = closing ? 2 : 1;
        for (int i = 0; i < VERBATIM.size(); i++) {
            String element = VERBATIM.get(i);
            int end = name + element.length();
            if (end < tag.length()
                    && tag.matchCharsIgnoreCase(element, name)
                    && !Character.isLetterOrDigit(tag.charAt(end))) {
                return closing ? -1 : 1;
            }
        }
        return 0;
    }

    private void filtered(String html) {
        int done = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            int name = html.startsWith("/", i + 1) ? i + 2 : i + 1;
            for (String tag : FILTERED) {
                if (html.regionMatches(true, name, tag, 0, tag.length()) && !letter(html, name + tag.length())) {
                    out.append(html, done, i).append("&lt;");
                    done = i + 1;
                }
            }
        }
        out.append(html, done, html.length());
    }

    private static boolean letter(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** The HTML without the attribute that only tells kramdown whether to look inside. */
    private static String withoutMark(String html) {
        String text = html;
        for (String value : List.of("1", "0", "span", "block")) {
            text = text.replace(" markdown=\"" + value + "\"", "").replace(" markdown='" + value + "'", "");
        }
        return text;
    }

    private void references(String html, BasedSequence chars) {
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.startsWith("<!--", i)) {
                int end = html.indexOf("-->", i);
                i = end < 0 ? html.length() : end;
            } else if (html.regionMatches(true, i + 1, "img", 0, 3) && !letter(html, i + 4)) {
                reference(html, i, "src", chars, draft.images);
            } else if (html.regionMatches(true, i + 1, "a", 0, 1) && !letter(html, i + 2)) {
                reference(html, i, "href", chars, draft.links);
            }
        }
    }

    private static void reference(String html, int tag, String attribute, BasedSequence chars, List<Reference> into) {
        int i = tag + 1;
        while (i < html.length() && html.charAt(i) != '>') {
            int equals = i;
            while (equals < html.length() && html.charAt(equals) > ' ' && "=>\"'".indexOf(html.charAt(equals)) < 0) {
                equals++;
            }
            String name = html.substring(i, equals).toLowerCase(Locale.ROOT);
            if (equals + 1 >= html.length() || html.charAt(equals) != '=') {
                i = Math.max(equals, i + 1);
                continue;
            }
            char quote = html.charAt(equals + 1);
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? equals + 2 : equals + 1;
            int end = start;
            while (end < html.length()
                    && (quoted ? html.charAt(end) != quote : html.charAt(end) > ' ' && html.charAt(end) != '>')) {
                end++;
            }
            if (name.equals(attribute) && end > start) {
                into.add(new Reference(
                        Urls.unescape(html.substring(start, end).strip()), chars.getIndexOffset(start), end - start));
                return;
            }
            i = quoted ? end + 1 : end;
        }
    }
}
