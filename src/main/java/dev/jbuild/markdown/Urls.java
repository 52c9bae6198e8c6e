package dev.jbuild.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;

/** Addresses in Markdown: entities and escapes taken out, and what an URI cannot hold percent-encoded. */
final class Urls {

    private static final String PLAIN = "-_.+!*'(),%#@?=;:/&$~";
    private static final String HEX = "0123456789ABCDEF";

    private Urls() {}

    /** A text with its backslash escapes and entities replaced by what they stand for. */
    static String unescape(CharSequence raw) {
        String text = raw.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    /** What an entity stands for; one that stands for nothing is itself, as CommonMark 2.5 bounds its digits. */
    static String entity(CharSequence entity) {
        int digits = entity.length() - 3;
        boolean number = entity.length() > 2 && entity.charAt(1) == '#';
        if (number && digits > 7) {
            return entity.toString();
        }
        return Escaping.unescapeString(entity);
    }

    /** An address as the Markdown has it, made fit for an {@code href} before HTML escaping. */
    static String encode(CharSequence raw) {
        String address = unescape(raw);
        int i = 0;
        while (i < address.length() && plain(address.charAt(i))) {
            i++;
        }
        return i == address.length() ? address : encode(address, i);
    }

    private static String encode(String address, int from) {
        StringBuilder out = new StringBuilder(address.length() + 16).append(address, 0, from);
        int i = from;
        while (i < address.length()) {
            char c = address.charAt(i);
            if (plain(c)) {
                out.append(c);
                i++;
                continue;
            }
            int next = address.offsetByCodePoints(i, 1);
            for (byte b : address.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
            i = next;
        }
        return out.toString();
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
