package dev.jbuild.serve.http;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code _redirects}.
 *
 * @param query names of the query and what they must be; {@code :name} takes any value
 * @param to a path or a whole address, with names to fill in
 * @param status 301 where the line says none; 200 shows another file at the same address
 * @param forced whether it goes before a file that is there
 */
record Redirect(PathPattern from, SortedMap<String, String> query, String to, int status, boolean forced) {

    private static final int MOVED = 301;

    /** What a line says; nothing for comments, and for rules that depend on a visitor's country, language or role. */
    static Optional<Redirect> parse(String line) {
        int comment = line.indexOf(" #");
        String rule = (comment < 0 ? line : line.substring(0, comment)).strip();
        String[] words = rule.split("\\s+");
        SortedMap<String, String> query = new TreeMap<>();
        int at = 1;
        while (at < words.length && isPair(words[at])) {
            int equals = words[at].indexOf('=');
            query.put(words[at].substring(0, equals), words[at].substring(equals + 1));
            at++;
        }
        if (!rule.startsWith("/") || at >= words.length || words.length > at + 2 || hasControl(rule)) {
            return Optional.empty();
        }
        String status = at + 1 < words.length ? words[at + 1] : String.valueOf(MOVED);
        boolean forced = status.endsWith("!");
        String number = forced ? status.substring(0, status.length() - 1) : status;
        if (!number.matches("200|30[12378]|404|410")) {
            return Optional.empty();
        }
        return Optional.of(new Redirect(PathPattern.of(words[0]), query, words[at], Integer.parseInt(number), forced));
    }

    private static boolean isPair(String word) {
        return word.indexOf('=') > 0 && !word.startsWith("/") && !word.contains("://");
    }

    private static boolean hasControl(String rule) {
        return rule.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F || c > 0x7E);
    }

    /**
     * Where a request is led to, or null if this rule is not about it.
     *
     * @param path as the request has it, percent-encoded
     * @param requestQuery without its question mark
     */
    @Nullable
    String target(String path, String requestQuery) {
        Optional<SortedMap<String, String>> match = from.match(path);
        SortedMap<String, String> given = pairs(requestQuery);
        if (match.isEmpty() || (!query.isEmpty() && !query.keySet().equals(given.keySet()))) {
            return null;
        }
        SortedMap<String, String> values = match.get();
        for (var wanted : query.entrySet()) {
            String value = given.getOrDefault(wanted.getKey(), "");
            if (wanted.getValue().startsWith(":")) {
                values.put(wanted.getValue().substring(1), value);
            } else if (!wanted.getValue().equals(value)) {
                return null;
            }
        }
        String target = PathPattern.fill(to, values);
        boolean passed = query.isEmpty() && !requestQuery.isEmpty() && !target.contains("?");
        return passed ? target + "?" + requestQuery : target;
    }

    private static SortedMap<String, String> pairs(String query) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                pairs.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
            }
        }
        return pairs;
    }
}
