package dev.jbuild.markdown.parser;

/**
 * Where that which begins with {@code <} or {@code &} ends, by CommonMark 6.4 to 6.6 and 2.5. Each answer is an offset, or
 * -1 where there is no such thing.
 */
final class TagShapes {

    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_HOST_PART = 63;
    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_NUMBER = 8;

    private TagShapes() {}

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean white(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static char at(String text, int i, int end) {
        return i < end ? text.charAt(i) : 0;
    }

    /** An entity, from its ampersand. */
    static int entity(String text, int start, int end) {
        int at = start + 1;
        char c = at(text, at, end);
        int first = at;
        int most = LONGEST_ENTITY;
        if (c == '#') {
            boolean hex = at(text, at + 1, end) == 'x' || at(text, at + 1, end) == 'X';
            first = at + (hex ? 2 : 1);
            most = LONGEST_NUMBER;
            at = first;
            while (digit(at(text, at, end)) || (hex && hexLetter(at(text, at, end)))) {
                at++;
            }
        } else if (letter(c)) {
            while (letter(at(text, at, end)) || digit(at(text, at, end))) {
                at++;
            }
            first = at - first < 2 ? at : first;
        }
        return at > first && at - first <= most && at(text, at, end) == ';' ? at + 1 : -1;
    }

    private static boolean hexLetter(char c) {
        return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** A mail address in angle brackets. */
    static int mail(String text, int start, int end) {
        int at = start + 1;
        while (mailCharacter(at(text, at, end))) {
            at++;
        }
        if (at == start + 1 || at(text, at, end) != '@') {
            return -1;
        }
        while (true) {
            int part = at + 1;
            at = part;
            while (letter(at(text, at, end)) || digit(at(text, at, end)) || at(text, at, end) == '-') {
                at++;
            }
            if (at == part || at - part > LONGEST_HOST_PART || text.charAt(part) == '-' || text.charAt(at - 1) == '-') {
                return -1;
            }
            if (at(text, at, end) != '.') {
                return at(text, at, end) == '>' ? at + 1 : -1;
            }
        }
    }

    private static boolean mailCharacter(char c) {
        return letter(c) || digit(c) || (c != 0 && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0);
    }

    /** An address in angle brackets. */
    static int address(String text, int start, int end) {
        int at = start + 1;
        if (!letter(at(text, at, end))) {
            return -1;
        }
        while (letter(at(text, at, end)) || digit(at(text, at, end)) || "+-.".indexOf(at(text, at, end)) >= 0) {
            at++;
        }
        int length = at - start - 1;
        if (length < 2 || length > LONGEST_SCHEME || at(text, at, end) != ':') {
            return -1;
        }
        while (at < end && text.charAt(at) > ' ' && text.charAt(at) != '<' && text.charAt(at) != '>') {
            at++;
        }
        return at(text, at, end) == '>' ? at + 1 : -1;
    }

    /** Any piece of inline HTML. */
    static int html(String text, int start, int end) {
        char c = at(text, start + 1, end);
        if (letter(c)) {
            return openTag(text, start, end);
        }
        return switch (c) {
            case '/' -> closeTag(text, start, end);
            case '?' -> instruction(text, start, end);
            case '!' -> declaration(text, start, end);
            default -> -1;
        };
    }

    private static int tagName(String text, int start, int end) {
        int at = start;
        if (letter(at(text, at, end))) {
            while (letter(at(text, at, end)) || digit(at(text, at, end)) || at(text, at, end) == '-') {
                at++;
            }
        }
        return at;
    }

    private static int skipWhite(String text, int start, int end) {
        int at = start;
        while (at < end && white(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int closeTag(String text, int start, int end) {
        int name = tagName(text, start + 2, end);
        int at = skipWhite(text, name, end);
        return name > start + 2 && at(text, at, end) == '>' ? at + 1 : -1;
    }

    private static int openTag(String text, int start, int end) {
        int at = tagName(text, start + 1, end);
        while (true) {
            int next = skipWhite(text, at, end);
            char c = at(text, next, end);
            if (c == '>') {
                return next + 1;
            }
            if (c == '/') {
                return at(text, next + 1, end) == '>' ? next + 2 : -1;
            }
            if (next == at || !(letter(c) || c == '_' || c == ':')) {
                return -1;
            }
            at = attribute(text, next, end);
            if (at < 0) {
                return -1;
            }
        }
    }

    private static int attribute(String text, int start, int end) {
        int at = start;
        while (letter(at(text, at, end)) || digit(at(text, at, end)) || "_:.-".indexOf(at(text, at, end)) >= 0) {
            at++;
        }
        int equals = skipWhite(text, at, end);
        if (at(text, equals, end) != '=') {
            return at;
        }
        int value = skipWhite(text, equals + 1, end);
        char quote = at(text, value, end);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 || close >= end ? -1 : close + 1;
        }
        int after = value;
        while (after < end && text.charAt(after) > ' ' && "\"'=<>{}`".indexOf(text.charAt(after)) < 0) {
            after++;
        }
        return after > value ? after : -1;
    }

    /** A processing instruction, which flexmark wants on one line. */
    private static int instruction(String text, int start, int end) {
        for (int at = start + 2; at + 1 < end; at++) {
            char c = text.charAt(at);
            if (c == '?' && text.charAt(at + 1) == '>') {
                return at + 2;
            }
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return -1;
            }
        }
        return -1;
    }

    private static int declaration(String text, int start, int end) {
        if (text.startsWith("--", start + 2)) {
            return comment(text, start, end);
        }
        if (text.regionMatches(true, start + 2, "[CDATA[", 0, 7)) {
            int close = text.indexOf("]]>", start + 9);
            return close < 0 || close + 3 > end ? -1 : close + 3;
        }
        int at = start + 2;
        while (letter(at(text, at, end))) {
            at++;
        }
        if (at == start + 2 || at >= end || !white(text.charAt(at))) {
            return -1;
        }
        int close = text.indexOf('>', at);
        return close < 0 || close >= end ? -1 : close + 1;
    }

    /** A comment: it holds no two hyphens in a row, and does not begin with {@code >} or {@code ->}. */
    private static int comment(String text, int start, int end) {
        int at = start + 4;
        if (text.startsWith("-->", at) && at + 3 <= end) {
            return at + 3;
        }
        at += at(text, at, end) == '-' ? 1 : 0;
        if (at >= end || text.charAt(at) == '>' || text.charAt(at) == '-') {
            return -1;
        }
        int hyphens = text.indexOf("--", at + 1);
        return hyphens >= 0 && hyphens + 3 <= end && text.charAt(hyphens + 2) == '>' ? hyphens + 3 : -1;
    }
}
