package dev.jbuild.config;

import dev.jbuild.config.Hosting.Header;
import dev.jbuild.config.Hosting.HeaderRule;
import dev.jbuild.config.Hosting.RedirectForm;
import dev.jbuild.config.Hosting.TrailingSlash;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the site's host is told. */
final class HostingReader {

    private static final int POSTS_IN_LLMS = 100;

    /**
     * Headers that harm no static site and keep a visitor's browser from guessing types, telling others whence it comes,
     * and showing the site inside of others'.
     */
    private static final List<Header> SECURE = List.of(
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("X-Frame-Options", "SAMEORIGIN"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private final Fields fields;

    private HostingReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * What the settings say.
     *
     * @param url scheme and host of the site, or empty
     */
    static Hosting hosting(Fields fields, String url) {
        HostingReader reader = new HostingReader(fields);
        return new Hosting(
                reader.redirects(),
                reader.slash(),
                fields.flag("nojekyll", false),
                reader.cname(url),
                reader.headers(),
                reader.llms());
    }

    private List<RedirectForm> redirects() {
        if (fields.value("redirects").isEmpty()) {
            return Hosting.STANDARD.redirects();
        }
        List<RedirectForm> forms = new ArrayList<>();
        for (String word : fields.words("redirects")) {
            RedirectForm form = Choice.find(word.equals("cloudflare") ? "netlify" : word, RedirectForm.values());
            if (form == null) {
                String hint = Choice.hint(word, "html", "netlify", "cloudflare", "nginx");
                fields.itemError(
                        "redirects",
                        word,
                        "config-redirects",
                        "There are no redirects of the form '" + word + "'",
                        hint);
            } else if (!forms.contains(form)) {
                forms.add(form);
            }
        }
        return forms.isEmpty() ? Hosting.STANDARD.redirects() : forms;
    }

    private TrailingSlash slash() {
        String word = fields.word("trailing_slash").orElse("keep");
        TrailingSlash slash = Choice.find(word, TrailingSlash.values());
        if (slash == null) {
            String hint = Choice.hint(word, "keep", "always", "never");
            fields.error("trailing_slash", "config-slash", "'trailing_slash' cannot be '" + word + "'", hint);
            return TrailingSlash.KEEP;
        }
        return slash;
    }

    /** The host that {@code cname} names, or that of {@code url} where it is {@code true}. */
    private Optional<String> cname(String url) {
        String written = fields.word("cname").orElse("");
        DataScalar scalar = new DataScalar(written, false, 1, 1);
        if (written.isEmpty() || scalar.asBoolean().equals(Optional.of(false))) {
            return Optional.empty();
        }
        boolean own = scalar.asBoolean().isPresent();
        String host = own ? url.substring(url.indexOf("//") < 0 ? 0 : url.indexOf("//") + 2) : written;
        if (own && host.isEmpty()) {
            fields.error("cname", "config-cname", "'cname: true' needs 'url'", "Write 'cname: blog.example.org'.");
            return Optional.empty();
        }
        if (!isHost(host)) {
            String message = "'" + host + "' is no name of a host";
            fields.error("cname", "config-cname", message, "Write the name alone, such as blog.example.org.");
            return Optional.empty();
        }
        return Optional.of(host);
    }

    /** Labels of letters, digits and hyphens with dots between, at least two of them (RFC 1123 section 2.1). */
    private static boolean isHost(String host) {
        return host.length() < 254
                && host.matches("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");
    }

    private List<HeaderRule> headers() {
        List<HeaderRule> rules = new ArrayList<>();
        if (fields.flag("security_headers", false)) {
            rules.add(new HeaderRule("/*", SECURE));
        }
        Fields all = fields.inside(fields.map("headers"));
        for (DataMap.Entry entry : all.values().entries()) {
            if (!entry.key().startsWith("/") && !entry.key().startsWith("https://")) {
                String message = "'" + entry.key() + "' is no path";
                all.keyError(entry.key(), "config-headers", message, "Begin it with a slash: '/" + entry.key() + "'.");
            } else if (hasSpace(entry.key())) {
                String message = "The path '" + entry.key() + "' has a blank";
                all.keyError(entry.key(), "config-headers", message, "Write %20 instead.");
            } else {
                rules = laid(rules, new HeaderRule(entry.key(), rule(all.inside(all.map(entry.key())))));
            }
        }
        return rules;
    }

    /** The author's headers of a path take the place of standard ones of the same name. */
    private static List<HeaderRule> laid(List<HeaderRule> rules, HeaderRule own) {
        List<HeaderRule> result = new ArrayList<>();
        HeaderRule merged = own;
        for (HeaderRule rule : rules) {
            if (rule.path().equals(own.path())) {
                List<Header> headers = new ArrayList<>(rule.headers());
                headers.removeIf(header ->
                        own.headers().stream().anyMatch(mine -> mine.name().equalsIgnoreCase(header.name())));
                headers.addAll(own.headers());
                merged = new HeaderRule(own.path(), headers);
            } else {
                result.add(rule);
            }
        }
        result.add(merged);
        return result;
    }

    private static List<Header> rule(Fields rule) {
        List<Header> headers = new ArrayList<>();
        for (DataMap.Entry entry : rule.values().entries()) {
            String name = entry.key();
            if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                String hint = "Write a name such as Cache-Control.";
                rule.keyError(name, "config-headers", "'" + name + "' is no name of a header", hint);
                continue;
            }
            DataValue value = entry.value();
            List<String> texts = value instanceof DataList
                    ? rule.texts(name)
                    : rule.text(name).stream().toList();
            for (String text : texts) {
                if (text.strip().chars().anyMatch(c -> c < ' ' && c != '\t')) {
                    String hint = "Write it on one line.";
                    rule.error(name, "config-headers", "The value of '" + name + "' has a line end", hint);
                } else {
                    headers.add(new Header(name, text.strip()));
                }
            }
        }
        return headers;
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    /** {@code true}, or a map with {@code posts_limit}. */
    private OptionalInt llms() {
        if (fields.value("llms_txt").orElse(null) instanceof DataMap map) {
            Fields own = fields.inside(map);
            KnownKeys.checkNear(own, "llms_txt", "config-unknown-key", "'llms_txt' has no");
            return OptionalInt.of(own.count("posts_limit", 0, POSTS_IN_LLMS));
        }
        return fields.flag("llms_txt", false) ? OptionalInt.of(POSTS_IN_LLMS) : OptionalInt.empty();
    }
}
