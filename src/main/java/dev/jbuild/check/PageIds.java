package dev.jbuild.check;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds what links can lead to inside an HTML page: each {@code id}, and the {@code name} of each {@code <a>}. */
final class PageIds {

    private static final String ENDS_NAME = " \t\n\r\f/>=";

    private final String html;
    private final Set<String> ids = new TreeSet<>();
    private int at;

    private PageIds(String html) {
        this.html = html;
    }

    static Set<String> of(String html) {
        PageIds page = new PageIds(html);
        page.scan();
        return page.ids;
    }

    private void scan() {
        at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
                at++;
                tag(word().toLowerCase(Locale.ROOT));
            } else {
                at++;
            }
            at = html.indexOf('<', at);
        }
    }

    /** Reads the attributes of a tag, and passes by what is not HTML inside it. */
    private void tag(String name) {
        while (at < html.length() && html.charAt(at) != '>') {
            if (ENDS_NAME.indexOf(html.charAt(at)) >= 0) {
                at++;
                continue;
            }
            String attribute = word().toLowerCase(Locale.ROOT);
            if (attribute.isEmpty()) {
                at++;
            }
            String value = value();
            if (!value.isEmpty() && (attribute.equals("id") || (attribute.equals("name") && name.equals("a")))) {
                ids.add(decoded(value));
            }
        }
        if (name.equals("script") || name.equals("style") || name.equals("textarea")) {
            skipTo("</" + name);
        }
    }

    private String word() {
        int start = at;
        while (at < html.length() && ENDS_NAME.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at);
    }

    /** The value behind an equals sign; nothing where there is none. */
    private String value() {
        skipBlanks();
        if (at >= html.length() || html.charAt(at) != '=') {
            return "";
        }
        at++;
        skipBlanks();
        char quote = at < html.length() ? html.charAt(at) : '>';
        if (quote != '"' && quote != '\'') {
            int start = at;
            while (at < html.length() && " \t\n\r\f>".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(start, at);
        }
        int end = html.indexOf(quote, at + 1);
        String value = html.substring(at + 1, end < 0 ? html.length() : end);
        at = end < 0 ? html.length() : end + 1;
        return value;
    }

    private void skipBlanks() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private void skipTo(String mark) {
        int end = html.indexOf(mark, at);
        at = end < 0 ? html.length() : end + mark.length();
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
