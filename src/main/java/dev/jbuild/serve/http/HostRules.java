package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import dev.jbuild.serve.http.wire.Response.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files {@code _redirects} and {@code _headers} tell a host, in the form that Netlify and Cloudflare Pages read.
 *
 * @param redirects in the order of the file; the first that matches counts
 * @param headers all that match count
 */
public record HostRules(List<Redirect> redirects, List<HeaderRule> headers) {

    static final OutputPath REDIRECTS = OutputPath.of("_redirects");
    static final OutputPath HEADERS = OutputPath.of("_headers");

    static final HostRules NONE = new HostRules(List.of(), List.of());

    /**
     * Fields that a preview keeps to itself: those of the connection and the length, those that would let a browser show
     * something old or force it to HTTPS on this machine for months, and all that open the preview to other sites.
     */
    private static final List<String> KEPT = List.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "content-length",
            "content-encoding",
            "content-range",
            "accept-ranges",
            "upgrade",
            "trailer",
            "te",
            "etag",
            "last-modified",
            "expires",
            "age",
            "cache-control",
            "pragma",
            "date",
            "vary",
            "alt-svc",
            "strict-transport-security",
            "clear-site-data",
            "location",
            "set-cookie");

    /** The fields for the paths of one pattern. */
    record HeaderRule(PathPattern paths, List<Field> fields) {}

    /** Reads both files; lines that say nothing to a preview are passed over. */
    static HostRules of(String redirects, String headers) {
        List<Redirect> rules = new ArrayList<>();
        redirects.lines().forEach(line -> Redirect.parse(line).ifPresent(rules::add));
        return new HostRules(List.copyOf(rules), headerRules(headers));
    }

    private static List<HeaderRule> headerRules(String text) {
        List<HeaderRule> rules = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                int colon = words.indexOf(':');
                if (colon > 0 && isShown(words, colon)) {
                    fields.add(new Field(
                            words.substring(0, colon).strip(),
                            words.substring(colon + 1).strip()));
                }
            } else {
                fields = new ArrayList<>();
                rules.add(new HeaderRule(PathPattern.of(path(words)), fields));
            }
        }
        return List.copyOf(rules);
    }

    /** Rules may name a whole address, of which the path alone matters here. */
    private static String path(String words) {
        int host = words.indexOf("://");
        int slash = host < 0 ? 0 : words.indexOf('/', host + 3);
        return slash < 0 ? "/" : words.substring(slash);
    }

    private static boolean isShown(String line, int colon) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return name.matches("[a-z0-9-]+")
                && !KEPT.contains(name)
                && !name.startsWith("access-control-")
                && line.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t');
    }

    /** The fields for a path; values of one name from several lines are joined, as hosts do it. */
    List<Field> fields(String path) {
        SortedMap<String, Field> fields = new TreeMap<>();
        for (HeaderRule rule : headers) {
            if (rule.paths().match(path).isPresent()) {
                for (Field field : rule.fields()) {
                    fields.merge(
                            field.name().toLowerCase(Locale.ROOT),
                            field,
                            (a, b) -> new Field(a.name(), a.value() + ", " + b.value()));
                }
            }
        }
        return List.copyOf(fields.values());
    }
}
