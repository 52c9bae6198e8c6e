package dev.jbuild.body;

import dev.jbuild.markdown.Addresses;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the HTML of a shortcode refers to; addresses of files of the site's folder become those of what they become. */
final class InsertReferences {

    private final String source;
    private final Addresses addresses;
    private final int offset;
    private final StringBuilder out;
    private final List<Reference> images = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();

    /**
     * Looks through an insert.
     *
     * @param offset at which its references count as written
     */
    InsertReferences(String html, Addresses addresses, int offset) {
        this.source = html;
        this.addresses = addresses;
        this.offset = offset;
        this.out = new StringBuilder(html.length() + 64);
        run();
    }

    String html() {
        return out.toString();
    }

    List<Reference> images() {
        return images;
    }

    List<Reference> links() {
        return links;
    }

    private void run() {
        int done = 0;
        for (int open = source.indexOf('<'); open >= 0; open = source.indexOf('<', done)) {
            if (source.startsWith("<!--", open)) {
                int end = source.indexOf("-->", open);
                int after = end < 0 ? source.length() : end + 3;
                out.append(source, done, after);
                done = after;
                continue;
            }
            int name = open + 1;
            while (name < source.length() && Character.isLetterOrDigit(source.charAt(name))) {
                name++;
            }
            out.append(source, done, name);
            done = attributes(source.substring(open + 1, name).toLowerCase(Locale.ROOT), name);
        }
        out.append(source, done, source.length());
    }

    /** Copies the attributes of a tag and gives the offset of its end. */
    private int attributes(String tag, int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) != '>') {
            int end = i;
            while (end < source.length() && source.charAt(end) > ' ' && "=>\"'".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            if (end + 1 >= source.length() || source.charAt(end) != '=' || "\"'".indexOf(source.charAt(end + 1)) < 0) {
                int next = Math.max(end, i + 1);
                out.append(source, i, next);
                i = next;
                continue;
            }
            int close = source.indexOf(source.charAt(end + 1), end + 2);
            int after = close < 0 ? source.length() : close;
            String attribute = source.substring(i, end).toLowerCase(Locale.ROOT);
            out.append(source, i, end + 2);
            value(tag, attribute, source.substring(end + 2, after));
            i = after;
            if (i < source.length()) {
                out.append(source.charAt(i));
                i++;
            }
        }
        return i;
    }

    private void value(String tag, String attribute, String written) {
        boolean image = (tag.equals("img") && attribute.equals("src")) || attribute.equals("poster");
        boolean link = (tag.equals("a") && attribute.equals("href"))
                || (attribute.equals("src")
                        && List.of("video", "audio", "source").contains(tag));
        if (written.isBlank() || !(image || link)) {
            out.append(written);
            return;
        }
        String address = addresses.of(unescaped(written.strip()));
        (image ? images : links).add(new Reference(address, offset, 1));
        Html.escape(address, out);
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }
}
