package dev.jbuild.text;

import java.text.Normalizer;

/**
 * Words as addresses carry them, as Jekyll's {@code Utils.slugify} makes them. No locale takes part: letters are
 * lowered one by one, so that a sigma stays a sigma wherever it stands.
 */
public final class Slug {

    /** What a slug keeps. Everything else becomes one hyphen a run. */
    public enum Mode {
        /** Everything. */
        NONE,
        /** Everything but ASCII white space. */
        RAW,
        /** Letters, marks and decimal digits of every script. */
        DEFAULT,
        /** As {@link #DEFAULT}, and {@code ._~!$&'()+,;=@}. */
        PRETTY,
        /** ASCII letters and digits. */
        ASCII,
        /** As {@link #DEFAULT}, after accented Latin letters have lost their accents and all others are dropped. */
        LATIN
    }

    private static final String PRETTY_MARKS = "._~!$&'()+,;=@";

    private Slug() {}

    /** The slug of a text in lower case; empty where the text has nothing that the mode keeps. */
    public static String of(String text, Mode mode) {
        return lower(cased(text, mode));
    }

    /** The slug of a text with its capitals, as {@code :title} in a permalink has it. */
    public static String cased(String text, Mode mode) {
        if (mode == Mode.NONE || isPlain(text)) {
            return text;
        }
        String source = mode == Mode.LATIN ? LatinLetters.plain(text) : text;
        StringBuilder out = new StringBuilder(source.length());
        boolean gap = false;
        int cp;
        for (int i = 0; i < source.length(); i += Character.charCount(cp)) {
            cp = source.codePointAt(i);
            boolean kept = keeps(mode, cp);
            if (kept) {
                out.appendCodePoint(cp);
            } else if (!gap) {
                out.append('-');
            }
            gap = !kept;
        }
        int start = out.length() > 0 && out.charAt(0) == '-' ? 1 : 0;
        int end = out.length() > start && out.charAt(out.length() - 1) == '-' ? out.length() - 1 : out.length();
        return out.substring(start, end);
    }

    /**
     * The slug of a tag or a category: the default slug, except that different words stay different. {@code C++} and
     * {@code C#} are {@code c-plus-plus} and {@code c-sharp} rather than both {@code c}, and a term of punctuation only
     * is named by its code points. It depends on nothing but the name, so that no other term moves its page.
     */
    public static String ofTerm(String name) {
        String text = composed(name);
        // Once more, as a small letter may be one with its accent where the capital is none: T with a diaeresis.
        String slug = composed(of(spellSigns(text), Mode.DEFAULT));
        return slug.isEmpty() ? codePoints(text) : slug;
    }

    private static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The slug of each part of a path such as {@code Food/Tea}. */
    public static String ofTermPath(String path) {
        if (path.indexOf('/') < 0) {
            return ofTerm(path);
        }
        StringBuilder out = new StringBuilder(path.length());
        for (String part : path.split("/", -1)) {
            out.append(out.length() == 0 ? "" : "/").append(ofTerm(part));
        }
        return out.toString();
    }

    /** The words of a slug, each with a capital, as Jekyll titleizes the slug of a file name. */
    public static String inWords(String slug) {
        StringBuilder out = new StringBuilder(slug.length());
        int start = 0;
        while (start < slug.length()) {
            int hyphen = slug.indexOf('-', start);
            int end = hyphen < 0 ? slug.length() : hyphen;
            if (end > start) {
                int first = slug.codePointAt(start);
                out.append(out.length() == 0 ? "" : " ").appendCodePoint(Character.toTitleCase(first));
                out.append(lower(slug.substring(start + Character.charCount(first), end)));
            }
            start = end + 1;
        }
        return out.length() == 0 ? slug : out.toString();
    }

    /** A text in lower case by Unicode's full mapping without regard to neighbours or language. */
    public static String lower(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80 && (text.charAt(i) < 'A' || text.charAt(i) > 'Z')) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 4).append(text, 0, i);
        int cp;
        for (; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (cp == 'İ') {
                // The one letter whose lower case is two: i and a dot above.
                out.append("i\u0307");
            } else {
                out.appendCodePoint(Character.toLowerCase(cp));
            }
        }
        return out.toString();
    }

    /** Whether every mode keeps the text as it is: the common case of a file name. */
    private static boolean isPlain(String text) {
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == '-';
            if (now ? hyphen : !isAsciiAlphanumeric(c)) {
                return false;
            }
            hyphen = now;
        }
        return !hyphen;
    }

    private static boolean keeps(Mode mode, int cp) {
        return switch (mode) {
            case NONE -> true;
            case RAW -> cp != ' ' && (cp < '\t' || cp > '\r');
            case DEFAULT, LATIN -> isWordPart(cp);
            case PRETTY -> isWordPart(cp) || (cp < 0x80 && PRETTY_MARKS.indexOf(cp) >= 0);
            case ASCII -> isAsciiAlphanumeric(cp);
        };
    }

    private static boolean isWordPart(int cp) {
        if (cp < 0x80) {
            return isAsciiAlphanumeric(cp);
        }
        return switch (Character.getType(cp)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isAsciiAlphanumeric(int cp) {
        return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9');
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Spells {@code +} and {@code #} where they close a word; before a word they are decoration. */
    private static String spellSigns(String name) {
        if (name.indexOf('+') < 0 && name.indexOf('#') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length() + 16);
        boolean word = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (word && (c == '+' || c == '#')) {
                out.append(c == '+' ? "-plus-" : "-sharp-");
            } else {
                out.append(c);
                word = Character.isLetterOrDigit(c);
            }
        }
        return out.toString();
    }

    private static String codePoints(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(cp -> out.append(out.length() == 0 ? "u" : "-u").append(Integer.toHexString(cp)));
        return out.length() == 0 ? "u" : out.toString();
    }
}
