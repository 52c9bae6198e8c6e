package dev.jbuild.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the script of the preview through a page's Content Security Policy, and changes as little of it as that takes. The
 * script and its stream come from the page's own origin, so {@code 'self'} is added where it is missing; a policy with
 * {@code 'strict-dynamic'} heeds nonces only.
 */
final class ContentPolicy {

    private static final List<String> SCRIPTS = List.of("script-src-elem", "script-src", "default-src");
    private static final List<String> WORKERS = List.of("worker-src", "child-src", "script-src", "default-src");
    private static final List<String> STREAMS = List.of("connect-src", "default-src");

    /** These would lead a browser from this server to HTTPS, which it does not speak. */
    private static final List<String> LEFT_OUT = List.of("upgrade-insecure-requests", "block-all-mixed-content");

    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_POLICY =
            Pattern.compile("http-equiv\\s*=\\s*[\"']?content-security-policy[\"'\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("(\\scontent\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private final String nonce;

    ContentPolicy(String nonce) {
        this.nonce = nonce;
    }

    /** The policies of a field, with room for the script. */
    String open(String policies) {
        List<String> opened = new ArrayList<>();
        for (String policy : policies.split(",")) {
            opened.add(openOne(policy));
        }
        return String.join(", ", opened);
    }

    /** The same for policies in {@code meta} elements of a page. */
    String openMeta(String html) {
        Matcher tags = META.matcher(html);
        StringBuilder out = new StringBuilder();
        while (tags.find()) {
            String tag = tags.group();
            tags.appendReplacement(
                    out, Matcher.quoteReplacement(IS_POLICY.matcher(tag).find() ? openTag(tag) : tag));
        }
        return tags.appendTail(out).toString();
    }

    private String openTag(String tag) {
        Matcher content = CONTENT.matcher(tag);
        if (!content.find()) {
            return tag;
        }
        String value = content.group(2) == null ? content.group(3) : content.group(2);
        String policy = value.replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
        return tag.substring(0, content.start())
                + content.group(1)
                + '"'
                + open(policy).replace("&", "&amp;").replace("\"", "&quot;")
                + '"'
                + tag.substring(content.end());
    }

    private String openOne(String policy) {
        List<String> order = new ArrayList<>();
        Map<String, List<String>> directives = new TreeMap<>();
        for (String directive : policy.split(";")) {
            List<String> words = new ArrayList<>(List.of(directive.strip().split("\\s+")));
            String name = words.remove(0).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !LEFT_OUT.contains(name) && directives.putIfAbsent(name, words) == null) {
                order.add(name);
            }
        }
        allow("script-src", SCRIPTS, order, directives);
        allow("worker-src", WORKERS, order, directives);
        allow("connect-src", STREAMS, order, directives);
        List<String> written = new ArrayList<>();
        for (String name : order) {
            written.add((name + " " + String.join(" ", directives.getOrDefault(name, List.of()))).strip());
        }
        return String.join("; ", written);
    }

    /** Opens the directive that is asked first; what stands in for all others keeps its value, and a new one gets it. */
    private void allow(String wanted, List<String> chain, List<String> order, Map<String, List<String>> directives) {
        String name = chain.stream().filter(directives::containsKey).findFirst().orElse("");
        List<String> opened = new ArrayList<>(directives.getOrDefault(name, List.of()));
        opened.removeIf(source -> source.equalsIgnoreCase("'none'"));
        String addition = opened.contains("'strict-dynamic'") ? "'nonce-" + nonce + "'" : "'self'";
        if (name.isEmpty() || opened.contains(addition)) {
            return;
        }
        opened.add(addition);
        String target = name.equals("default-src") ? wanted : name;
        if (directives.put(target, opened) == null) {
            order.add(target);
        }
    }
}
