package dev.jbuild.template.filter;

import java.util.Map;

/** Character references in HTML that is turned into text: numbers, and the names that prose uses. */
final class Entities {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("shy", "\u00ad"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("hellip", "…"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("larr", "←"),
            Map.entry("rarr", "→"),
            Map.entry("uarr", "↑"),
            Map.entry("darr", "↓"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("deg", "°"),
            Map.entry("para", "¶"),
            Map.entry("sect", "§"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"));

    private static final int LONGEST = 10;

    private Entities() {}

    /** A text with characters for the references that are known; others stay. */
    static String decoded(String html) {
        int at = html.indexOf('&');
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        while (at >= 0) {
            int end = html.indexOf(';', at);
            String character = end < 0 || end - at > LONGEST ? null : character(html.substring(at + 1, end));
            if (character != null) {
                out.append(html, from, at).append(character);
                from = end + 1;
            }
            at = html.indexOf('&', Math.max(from, at + 1));
        }
        return out.append(html, from, html.length()).toString();
    }

    private static @org.jspecify.annotations.Nullable String character(String name) {
        if (!name.startsWith("#")) {
            return NAMES.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
