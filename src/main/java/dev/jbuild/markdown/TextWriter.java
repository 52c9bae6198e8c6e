package dev.jbuild.markdown;

import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain text: escapes, smart punctuation, bare addresses, abbreviations and emoji in one pass over the source,
 * because text is most of what there is.
 */
final class TextWriter {

    private final Utf8Builder out;
    private final boolean smartSite;
    private final boolean linkingSite;
    private final @Nullable Emoji emojiSite;
    private final Abbreviations abbreviations;
    private final SmartQuotes quotes;
    private final Linkifier linkifier;

    /** The characters of ASCII that may be written as something else. */
    private final boolean[] active = new boolean[128];

    /** Above 0 inside a link's text, where no other link may begin. */
    private int linkDepth;

    private int verbatimDepth;

    private boolean smart;
    private boolean linking;
    private @Nullable Emoji emoji;

    private String text = "";
    private int from;
    private int to;
    private int done;

    /** The last offset seen of a character that is not of ASCII. */
    private int other;

    TextWriter(Draft draft) {
        this.out = draft.out;
        this.smartSite = draft.smart;
        this.quotes = new SmartQuotes(draft.words.quotes());
        this.linkingSite = draft.all || draft.gfm;
        this.emojiSite = draft.profile.emoji() == Toggle.ON ? Emoji.load() : null;
        this.abbreviations = new Abbreviations(draft.definitions);
        this.linkifier = new Linkifier(draft);
        activate("&<>\"\\:" + (char) 0 + (smartSite ? "'-." : "") + (linkingSite ? "w@" : ""));
    }

    private void activate(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            active[characters.charAt(i)] = true;
        }
    }

    void enterLink() {
        linkDepth++;
    }

    void leaveLink() {
        linkDepth--;
    }

    boolean inLink() {
        return linkDepth > 0;
    }

    /** From now on text stays as typed: it stands in an element such as {@code <kbd>}. */
    void enterVerbatim() {
        verbatimDepth++;
    }

    void leaveVerbatim() {
        verbatimDepth = Math.max(0, verbatimDepth - 1);
    }

    /** From now on text belongs to another block. */
    void beginBlock() {
        verbatimDepth = 0;
        quotes.beginBlock();
    }

    /**
     * Writes a part of a text.
     *
     * @param before the character that a quote at the start may lean on, or 0
     * @param contentEnd where the paragraph or other block ends, which quotes may look up to
     */
    void write(String whole, int start, int end, char before, int contentEnd) {
        text = whole;
        from = start;
        to = end;
        done = start;
        other = -1;
        quotes.begin(whole, start, before, contentEnd);
        boolean verbatim = verbatimDepth > 0;
        smart = smartSite && !verbatim;
        linking = linkingSite && !verbatim && linkDepth == 0;
        emoji = verbatim ? null : emojiSite;
        boolean abbreviating = !verbatim && !abbreviations.isEmpty();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (abbreviating && (i == from || !Abbreviations.wordCharacter(text.charAt(i - 1)))) {
                int after = abbreviation(i);
                if (after > i) {
                    i = after;
                    continue;
                }
            }
            if (c >= 128) {
                other = i++;
            } else {
                i = active[c] ? special(c, i) : i + 1;
            }
        }
        copy(end);
    }

    /** Writes the text as it is from where the last of it ended. */
    private void copy(int end) {
        if (other < done) {
            out.appendPlain(text, done, end);
        } else {
            out.append(text, done, end);
        }
    }

    /** Handles one character of ASCII and gives the index from which to go on. */
    private int special(char c, int i) {
        return switch (c) {
            case '&' -> replace(i, 1, "&amp;");
            case '<' -> smart && at(i + 1, '<') ? openGuillemet(i) : replace(i, 1, "&lt;");
            case '>' -> smart && at(i + 1, '>') ? closeGuillemet(i) : replace(i, 1, "&gt;");
            case '"' -> smart ? quote(i) : replace(i, 1, "&quot;");
            case '\'' -> smart ? quote(i) : i + 1;
            case '-' -> smart && at(i + 1, '-') ? dash(i) : i + 1;
            case '.' -> smart && at(i + 1, '.') && at(i + 2, '.') ? replace(i, 3, "\u2026") : i + 1;
            case '\\' -> backslash(i);
            case ':' -> colon(i);
            case 'w' -> linking && at(i + 1, 'w') ? link(linkifier.www(text, from, i, to), i) : i + 1;
            case '@' -> linking ? link(linkifier.mail(text, done, i, to), i) : i + 1;
            case 0 -> replace(i, 1, "\uFFFD");
            default -> i + 1;
        };
    }

    private boolean at(int i, char c) {
        return i < to && text.charAt(i) == c;
    }

    /** Writes all up to an index, then a replacement for some characters from there on. */
    private int replace(int i, int length, String replacement) {
        copy(i);
        out.append(replacement);
        done = i + length;
        quotes.consumed(done);
        return done;
    }

    private int quote(int i) {
        String replacement = quotes.at(i);
        return replace(i, quotes.taken(), replacement);
    }

    private int dash(int i) {
        return at(i + 2, '-') ? replace(i, 3, "\u2014") : replace(i, 2, "\u2013");
    }

    private int openGuillemet(int i) {
        return at(i + 2, ' ') ? replace(i, 3, "\u00AB\u00A0") : replace(i, 2, "\u00AB");
    }

    private int closeGuillemet(int i) {
        return i > done && text.charAt(i - 1) == ' ' ? replace(i - 1, 3, "\u00A0\u00BB") : replace(i, 2, "\u00BB");
    }

    private int backslash(int i) {
        if (i + 1 >= to || !punctuation(text.charAt(i + 1))) {
            return i + 1;
        }
        copy(i);
        done = i + 1;
        char c = text.charAt(i + 1);
        int next = i + 2;
        if (smart && (c == '<' || c == '>') && at(i + 2, c)) {
            // kramdown: a backslash before << or >> keeps both as they are.
            out.append(c == '<' ? "&lt;" : "&gt;");
            done = i + 2;
        }
        String escaped = escaped(text.charAt(done));
        if (escaped != null) {
            out.append(escaped);
            done++;
            next = done;
        }
        quotes.consumed(next);
        return next;
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    static boolean punctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private int colon(int i) {
        if (linking && at(i + 1, '/') && at(i + 2, '/')) {
            return link(linkifier.scheme(text, done, i, to), i);
        }
        if (emoji != null) {
            int end = text.indexOf(':', i + 1);
            String character = end < 0 || end >= to ? null : emoji.named(text, i + 1, end);
            if (character != null) {
                return replace(i, end + 1 - i, character);
            }
        }
        return i + 1;
    }

    /** Writes the link that was found, if any, and gives the index from which to go on. */
    private int link(boolean found, int i) {
        if (!found) {
            return i + 1;
        }
        copy(linkifier.start());
        linkifier.write(text);
        done = linkifier.end();
        quotes.consumed(done);
        return done;
    }

    private int abbreviation(int i) {
        int end = abbreviations.endOf(text, i, to);
        if (end < 0) {
            return i;
        }
        copy(i);
        abbreviations.write(out);
        done = end;
        quotes.consumed(end);
        return end;
    }
}
