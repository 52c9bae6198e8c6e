package dev.jbuild.config;

import java.util.Locale;
import java.util.Optional;

/** Where a site lives, {@code url} and {@code baseurl}: one rule for the settings file and the command line. */
public final class SitePlace {

    private SitePlace() {}

    /**
     * Why a value cannot be taken.
     *
     * @param reason goes on after the value, as "has no scheme" does
     * @param hint what to write, one sentence
     */
    public record Mistake(String reason, String hint) {}

    /** What is wrong with a {@code url}; nothing where it is empty, or {@code http} or {@code https} with a host and no path. */
    public static Optional<Mistake> urlMistake(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            String host = written.startsWith("//") ? written.substring(2) : written;
            return Optional.of(new Mistake("has no scheme", "Write the whole address: https://" + unslashed(host)));
        }
        if (unslashed(written).endsWith(":") || hasOneOf(written, " \t\"<>\\?#")) {
            return Optional.of(new Mistake("is no address of a host", "Write it as https://example.org."));
        }
        int path = written.indexOf('/', written.indexOf("//") + 2);
        if (path >= 0 && !unslashed(written.substring(path)).isEmpty()) {
            String hint = "Write 'url: " + written.substring(0, path) + "' and 'baseurl: "
                    + unslashed(written.substring(path)) + "'.";
            return Optional.of(new Mistake("has a path", hint));
        }
        return Optional.empty();
    }

    /** What is wrong with a {@code baseurl}; nothing where it is empty or a path without {@code ..}. */
    public static Optional<Mistake> baseurlMistake(String written) {
        String path = basePath(written) + "/";
        if (written.contains("://")
                || hasOneOf(path, "\t\n\"<>\\?#")
                || path.contains("/../")
                || path.contains("/./")) {
            return Optional.of(
                    new Mistake("is no path", "Write only the path, for example /blog; the host belongs in url."));
        }
        return Optional.empty();
    }

    /** {@code https://example.org} of {@code https://example.org/}. */
    static String unslashed(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    /** {@code /blog} of {@code blog/}, empty of {@code /}. */
    static String basePath(String written) {
        return unslashed(LinkPatterns.slashed(written.strip()));
    }

    private static boolean hasOneOf(String text, String unwanted) {
        for (int i = 0; i < text.length(); i++) {
            if (unwanted.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
