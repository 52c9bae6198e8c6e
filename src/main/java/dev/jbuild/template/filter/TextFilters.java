package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters that change texts; see Liquid's {@code standardfilters.rb} and Jekyll's {@code filters.rb}. */
final class TextFilters {

    private TextFilters() {}

    static List<TemplateFilter> all() {
        return List.of(
                NamedFilter.text("append", (text, given) -> text + given.text(0), "text"),
                NamedFilter.text("prepend", (text, given) -> given.text(0) + text, "text"),
                NamedFilter.of("replace", TextFilters::replace, "text", "by"),
                NamedFilter.text(
                        "replace_first", (text, given) -> first(text, given.text(0), given.text(1)), "text", "by"),
                NamedFilter.of("fill", TextFilters::fill, "first", "second"),
                NamedFilter.text("remove", (text, given) -> text.replace(given.needed(0, "a text"), ""), "text"),
                NamedFilter.text("remove_first", (text, given) -> first(text, given.text(0), ""), "text"),
                NamedFilter.text("upcase", (text, given) -> text.toUpperCase(Locale.ROOT)),
                NamedFilter.text("downcase", (text, given) -> text.toLowerCase(Locale.ROOT)),
                NamedFilter.text("capitalize", (text, given) -> capitalized(text)),
                NamedFilter.text("strip", (text, given) -> Spaces.strip(text, Spaces.Side.BOTH)),
                NamedFilter.text("lstrip", (text, given) -> Spaces.strip(text, Spaces.Side.START)),
                NamedFilter.text("rstrip", (text, given) -> Spaces.strip(text, Spaces.Side.END)),
                NamedFilter.text("strip_newlines", (text, given) -> Spaces.newlines(text, "")),
                NamedFilter.text("normalize_whitespace", (text, given) -> Spaces.normalized(text)),
                NamedFilter.of("truncate", TextFilters::truncate, "length", "ellipsis"),
                NamedFilter.of("truncatewords", TextFilters::truncateWords, "words", "ellipsis"),
                NamedFilter.of("split", (input, given) -> split(Input.text(input), given.text(0)), "separator"),
                NamedFilter.of("number_of_words", TextFilters::words, "mode"),
                NamedFilter.of("slugify", TextFilters::slugify, "mode"));
    }

    /** {@code replace("a", "b")}, or several at once as in Pebble: {@code replace({"a": "b"})}. */
    private static Object replace(@Nullable Object input, Arguments given) {
        String text = Input.text(input);
        if (given.value(0) instanceof Map<?, ?> pairs) {
            for (Map.Entry<?, ?> pair : pairs.entrySet()) {
                text = text.replace(Input.text(pair.getKey()), Input.text(pair.getValue()));
            }
            return Input.like(input, text);
        }
        return Input.like(input, text.replace(given.needed(0, "a text to replace"), given.text(1)));
    }

    /** Puts arguments where {@code {1}} and {@code {2}} stand, in the part before {@code |} where the first is 1. */
    private static Object fill(@Nullable Object input, Arguments given) {
        String text = Input.text(input);
        int bar = text.indexOf('|');
        String chosen = bar < 0 ? text : given.text(0).equals("1") ? text.substring(0, bar) : text.substring(bar + 1);
        StringBuilder out = new StringBuilder(chosen.length() + 16);
        for (int i = 0; i < chosen.length(); i++) {
            boolean first = chosen.startsWith("{1}", i);
            if (first || chosen.startsWith("{2}", i)) {
                out.append(given.text(first ? 0 : 1));
                i += 2;
            } else {
                out.append(chosen.charAt(i));
            }
        }
        return out.toString();
    }

    private static String first(String text, String wanted, String by) {
        int at = text.indexOf(wanted);
        return at < 0 ? text : text.substring(0, at) + by + text.substring(at + wanted.length());
    }

    private static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        String head = text.substring(0, first);
        String upper = head.equals("ß") ? "Ss" : head.toUpperCase(Locale.ROOT);
        return upper + text.substring(first).toLowerCase(Locale.ROOT);
    }

    /** Counts code points, the ellipsis among them. */
    private static @Nullable Object truncate(@Nullable Object input, Arguments given) {
        if (input == null) {
            return null;
        }
        String text = Input.text(input);
        int length = given.number(0, 50);
        String ellipsis = given.text(1, "...");
        if (text.codePointCount(0, text.length()) <= length) {
            return input instanceof HtmlText ? input : text;
        }
        int kept = Math.max(0, length - ellipsis.codePointCount(0, ellipsis.length()));
        return Input.like(input, text.substring(0, text.offsetByCodePoints(0, kept)) + ellipsis);
    }

    private static @Nullable Object truncateWords(@Nullable Object input, Arguments given) {
        if (input == null) {
            return null;
        }
        String text = Input.text(input);
        int most = Math.max(1, given.number(0, 15));
        StringBuilder kept = new StringBuilder();
        int words = 0;
        int i = Spaces.skip(text, 0);
        while (i < text.length()) {
            if (++words > most) {
                return Input.like(input, kept.append(given.text(1, "...")).toString());
            }
            int end = Spaces.wordEnd(text, i);
            kept.append(words > 1 ? " " : "").append(text, i, end);
            i = Spaces.skip(text, end);
        }
        return input instanceof HtmlText ? input : text;
    }

    /** As Ruby splits: a space stands for any white space, nothing for every character; empty parts at the end go. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        if (separator.equals(" ")) {
            for (int i = Spaces.skip(text, 0); i < text.length(); ) {
                int end = Spaces.wordEnd(text, i);
                parts.add(text.substring(i, end));
                i = Spaces.skip(text, end);
            }
            return parts;
        }
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(Character.toString(c)));
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    /** Words are runs without white space; with {@code cjk} each CJK character is a word too, {@code auto} decides. */
    private static Object words(@Nullable Object input, Arguments given) {
        String text = Input.text(input);
        long characters = text.codePoints().filter(TextFilters::isCjk).count();
        return switch (given.text(0)) {
            case "cjk" -> characters + otherWords(text);
            case "auto" -> characters == 0 ? split(text, " ").size() : characters + otherWords(text);
            default -> (long) split(text, " ").size();
        };
    }

    private static long otherWords(String text) {
        long words = 0;
        boolean inside = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean part = !isCjk(c) && !Spaces.isSpace(c);
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return words;
    }

    private static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.HANGUL;
    }

    private static @Nullable Object slugify(@Nullable Object input, Arguments given) {
        if (input == null) {
            return null;
        }
        String mode = given.text(0, "default");
        Slug.Mode chosen = switch (mode) {
            case "", "default" -> Slug.Mode.DEFAULT;
            case "none" -> Slug.Mode.NONE;
            case "raw" -> Slug.Mode.RAW;
            case "pretty" -> Slug.Mode.PRETTY;
            case "ascii" -> Slug.Mode.ASCII;
            case "latin" -> Slug.Mode.LATIN;
            default -> throw new FilterException("'" + mode + "' is none of default, none, raw, pretty, ascii, latin");
        };
        return Slug.of(Input.text(input), chosen);
    }
}
