package dev.jbuild.check;

import dev.jbuild.template.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a layout or an include the addresses that are the same on every page: plain ones, those behind
 * {@code site.baseurl}, and those that {@code relative_url} or {@code absolute_url} completes. What a template puts
 * together in another way is known on a page only.
 */
final class TemplateLinks {

    private static final Pattern UNSEEN = Pattern.compile(
            "\\{#.*?#\\}|<!--.*?-->|\\{%-?\\s*(comment|raw|verbatim)\\b.*?\\{%-?\\s*end\\1", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w:-])(?:href|src)\\s*=\\s*\"((?:\\{\\{[^}]*\\}\\}|[^\"{]++)*+)\"");

    private static final Pattern FILTERED = Pattern.compile(
            "\\{\\{-?\\s*([\"'])(/[^\"'{}]*)\\1\\s*\\|\\s*(?:relative|absolute)_url\\s*-?\\}\\}([^{]*)");

    private static final Pattern BASED =
            Pattern.compile("(?:\\{\\{-?\\s*site\\.url\\s*-?\\}\\})?\\{\\{-?\\s*site\\.baseurl\\s*-?\\}\\}(/[^{]*)");

    private static final Pattern PLAIN = Pattern.compile("/(?:[^{/][^{]*)?");

    private static final Pattern CONDITION =
            Pattern.compile("\\{%-?\\s*(if|else|elseif|elsif|endif|for|endfor)\\b[^%]*%\\}");

    private TemplateLinks() {}

    /**
     * An address in a template.
     *
     * @param path absolute; with the base path where it is {@code whole}
     * @param offset in the file
     */
    record Link(String path, boolean whole, int offset, int length) {}

    /** The addresses of a template in order. */
    static List<Link> of(TemplateSource template) {
        StringBuilder text = new StringBuilder(template.file().text());
        Matcher unseen = UNSEEN.matcher(template.file().text());
        while (unseen.find()) {
            for (int i = unseen.start(); i < unseen.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        List<Link> links = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        for (boolean more = attribute.find(template.start()); more; more = attribute.find()) {
            Link link = link(attribute.group(1), attribute.start(1));
            if (link != null && !asksForFiles(text, attribute.start())) {
                links.add(link);
            }
        }
        return links;
    }

    private static @Nullable Link link(String written, int offset) {
        Matcher filtered = FILTERED.matcher(written);
        if (filtered.matches()) {
            return new Link(filtered.group(2) + filtered.group(3), false, offset, written.length());
        }
        Matcher based = BASED.matcher(written);
        if (based.matches()) {
            return new Link(based.group(1), false, offset, written.length());
        }
        return PLAIN.matcher(written).matches() ? new Link(written, true, offset, written.length()) : null;
    }

    /** Whether a template shows what follows only if some file is there, so that it takes care itself. */
    private static boolean asksForFiles(CharSequence text, int offset) {
        Matcher condition = CONDITION.matcher(text).region(0, offset);
        String last = "";
        while (condition.find()) {
            last = condition.group();
        }
        return last.contains("files(");
    }
}
