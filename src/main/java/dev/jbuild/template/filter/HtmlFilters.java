package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters that make HTML, take it apart, or encode texts for other places. */
final class HtmlFilters {

    /** Characters that stand in an address as they are, besides letters and digits (RFC 3986, as Jekyll takes it). */
    private static final String URI_CHARACTERS = "-._~!$&'()*+,;=:@/?#[]";

    private HtmlFilters() {}

    static List<TemplateFilter> all(Filters.Maker markdown, Filters.Maker smart) {
        return List.of(
                NamedFilter.of("escape", (input, given) -> escaped(input, "&#39;")),
                NamedFilter.of("xml_escape", (input, given) -> escaped(input, "&apos;")),
                NamedFilter.of("escape_once", (input, given) -> new HtmlText(escapedOnce(Input.text(input)))),
                NamedFilter.of("strip_html", (input, given) -> stripped(input)),
                NamedFilter.of("newline_to_br", (input, given) -> lines(input)),
                NamedFilter.of(
                        "markdownify", (input, given) -> new HtmlText(markdown.html(Input.text(input), given.lang()))),
                NamedFilter.of("smartify", (input, given) -> new HtmlText(smart.html(Input.text(input), given.lang()))),
                NamedFilter.of("cgi_escape", (input, given) -> encoded(input)),
                NamedFilter.of("url_encode", (input, given) -> encoded(input)),
                NamedFilter.of("url_decode", (input, given) -> decoded(input)),
                NamedFilter.of(
                        "uri_escape",
                        (input, given) ->
                                input == null ? null : PercentCode.normalized(Input.text(input), URI_CHARACTERS)));
    }

    private static @Nullable HtmlText escaped(@Nullable Object input, String apostrophe) {
        if (input == null) {
            return null;
        }
        String text = Input.text(input);
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), apostrophe, out);
        }
        return new HtmlText(out.toString());
    }

    private static void escape(char c, String apostrophe, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append(apostrophe);
            default -> out.append(c);
        }
    }

    private static String escapedOnce(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' && isEntity(text, i + 1)) {
                out.append(c);
            } else {
                escape(c, "&#39;", out);
            }
        }
        return out.toString();
    }

    /** Whether a name or a decimal number and a semicolon follow, which Liquid takes for an entity. */
    private static boolean isEntity(String text, int from) {
        boolean number = from < text.length() && text.charAt(from) == '#';
        int i = number ? from + 1 : from;
        int start = i;
        while (i < text.length() && (number ? isDigit(text.charAt(i)) : isLetter(text.charAt(i)))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * A text without tags, scripts, styles and comments. HTML becomes plain text, its entities characters, so that it can
     * be cut, counted and escaped again; a plain text keeps its entities, as in Liquid.
     */
    private static Object stripped(@Nullable Object input) {
        String text = Input.text(input);
        String bare = tags(block(block(block(text, "<script", "</script>"), "<!--", "-->"), "<style", "</style>"));
        return input instanceof HtmlText ? Entities.decoded(bare) : bare;
    }

    private static String block(String text, String open, String close) {
        int at = text.indexOf(open);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = text.indexOf(close, at + open.length());
            if (end < 0) {
                break;
            }
            out.append(text, from, at);
            from = end + close.length();
            at = text.indexOf(open, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String tags(String text) {
        int at = text.indexOf('<');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = text.indexOf('>', at);
            if (end < 0) {
                break;
            }
            out.append(text, from, at);
            from = end + 1;
            at = text.indexOf('<', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static HtmlText lines(@Nullable Object input) {
        String html = input instanceof HtmlText made ? made.value() : dev.jbuild.text.Html.escape(Input.text(input));
        return new HtmlText(Spaces.newlines(html, "<br />\n"));
    }

    private static @Nullable String encoded(@Nullable Object input) {
        return input == null
                ? null
                : PercentCode.encode(Input.text(input), "-._* ").replace(' ', '+');
    }

    private static @Nullable String decoded(@Nullable Object input) {
        if (input == null) {
            return null;
        }
        String text = Input.text(input).replace('+', ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int code = PercentCode.at(text, i);
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                int end = Character.isHighSurrogate(text.charAt(i)) ? Math.min(i + 2, text.length()) : i + 1;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        String made = bytes.toString(StandardCharsets.UTF_8);
        if (made.indexOf('\uFFFD') >= 0) {
            throw new FilterException("the decoded text is not UTF-8");
        }
        return made;
    }
}
