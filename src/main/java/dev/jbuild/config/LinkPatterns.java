package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.Fields;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Optional;

/** Settings that are addresses or patterns of them. */
final class LinkPatterns {

    /** Jekyll's built-in styles, {@code Jekyll::Drops} aside: see its {@code url.rb}. */
    private static final List<String> STYLES = List.of("date", "pretty", "ordinal", "weekdate", "none");

    private LinkPatterns() {}

    /** The pattern of posts: {@code permalink}, else that of the collection {@code posts}, else {@code date}. */
    static String permalink(Fields fields) {
        Optional<String> own = fields.word("permalink");
        if (own.isEmpty()) {
            return collectionPermalink(fields).orElse("date");
        }
        String written = own.get();
        if (STYLES.contains(written)) {
            return written;
        }
        if (written.indexOf('/') < 0 && written.indexOf(':') < 0) {
            String hint = NearestWord.of(written, STYLES)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Write a style (" + String.join(", ", STYLES) + ") or a pattern such as /:year/:title/.");
            fields.error("permalink", "config-permalink", "'" + written + "' is neither a style nor a pattern", hint);
            return "date";
        }
        return slashed(written);
    }

    private static Optional<String> collectionPermalink(Fields fields) {
        return fields.value("collections").orElse(null) instanceof DataMap collections
                        && collections.get("posts").orElse(null) instanceof DataMap posts
                ? posts.text("permalink").filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** The address of a single page. */
    static String path(Fields fields, String key, String otherwise) {
        Optional<String> written = fields.word(key);
        if (written.isEmpty()) {
            return otherwise;
        }
        String path = written.get();
        if (path.contains("://") || path.contains(":")) {
            fields.error(key, "config-path", "'" + path + "' is no path", "Write a path such as " + otherwise + ".");
            return otherwise;
        }
        return slashed(path);
    }

    /** The pattern of terms' pages, which needs the term's name. */
    static String named(Fields fields, String key, String otherwise) {
        return pattern(fields, key, ":name", otherwise);
    }

    /** The pattern of a list's pages, which needs their number. */
    static String numbered(Fields fields, String key, String otherwise) {
        return pattern(fields, key, ":num", otherwise);
    }

    private static String pattern(Fields fields, String key, String token, String otherwise) {
        Optional<String> written = fields.word(key);
        if (written.isEmpty()) {
            return otherwise;
        }
        if (!written.get().contains(token)) {
            fields.error(
                    key,
                    "config-pattern",
                    "'" + key + "' has no " + token + ", so all its pages would have one address",
                    "Write a pattern such as " + otherwise + ".");
            return otherwise;
        }
        return slashed(written.get());
    }

    /** With one leading slash and no doubled ones. */
    static String slashed(String path) {
        StringBuilder out = new StringBuilder(path.length() + 1).append('/');
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c != '/' || out.charAt(out.length() - 1) != '/') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
