package dev.jbuild.markdown;

import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.text.Html;

/** Finds addresses that stand bare in text, by the GFM specification, section 6.9. */
final class Linkifier {

    private final Draft draft;
    private int start;
    private int end;
    private String prefix = "";

    Linkifier(Draft draft) {
        this.draft = draft;
    }

    /** Where the address that was found last begins. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Writes the address that was found last as a link. */
    void write(String text) {
        String address = text.substring(start, end);
        String destination = Urls.encode(prefix + address);
        draft.links.add(new Reference(destination, start, end - start));
        draft.out.append("<a href=\"");
        Html.escape(destination, draft.out);
        draft.out.append("\">");
        Html.escape(address, draft.out);
        draft.out.append("</a>");
    }

    /** Looks for an address that begins with {@code www.} at an index. */
    boolean www(String text, int from, int at, int to) {
        return text.startsWith("www.", at)
                && opens(text, from, at)
                && address(text, at, at, to)
                && found(at, "http://");
    }

    /** Looks for an address whose scheme ends before the colon at an index. */
    boolean scheme(String text, int from, int colon, int to) {
        int length = endsWith(text, from, colon, "https") ? 5 : endsWith(text, from, colon, "http") ? 4 : 0;
        if (length == 0 && endsWith(text, from, colon, "ftp")) {
            length = 3;
        }
        int at = colon - length;
        return length > 0 && opens(text, from, at) && address(text, at, colon + 3, to) && found(at, "");
    }

    private static boolean endsWith(String text, int from, int colon, String scheme) {
        int at = colon - scheme.length();
        return at >= from && text.regionMatches(true, at, scheme, 0, scheme.length());
    }

    private boolean found(int at, String before) {
        start = at;
        prefix = before;
        return true;
    }

    private static boolean opens(String text, int from, int at) {
        return at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Finds the end of an address: a domain, then all up to white space, less what rather belongs to the sentence. */
    private boolean address(String text, int at, int domain, int to) {
        int i = domain;
        int dots = 0;
        int underscoreSegment = -2;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '_') {
                underscoreSegment = dots;
            } else if (c == '.') {
                dots++;
            } else if (c != '-' && !Character.isLetterOrDigit(c)) {
                break;
            }
            i++;
        }
        boolean short1 = domain == at && dots < 2 && text.startsWith("www.", at) && i <= at + 4;
        if (i == domain || short1 || (dots > 0 && underscoreSegment >= dots - 1)) {
            return false;
        }
        while (i < to && text.charAt(i) > ' ' && text.charAt(i) != '<') {
            i++;
        }
        end = trimmed(text, at, i);
        return end > domain;
    }

    private static int trimmed(String text, int start, int stop) {
        int opened = 0;
        int closed = 0;
        for (int i = start; i < stop; i++) {
            opened += text.charAt(i) == '(' ? 1 : 0;
            closed += text.charAt(i) == ')' ? 1 : 0;
        }
        int i = stop;
        while (i > start) {
            char c = text.charAt(i - 1);
            if (c == ')' && closed > opened) {
                closed--;
            } else if (c == ';') {
                int entity = i - 2;
                while (entity > start && Character.isLetterOrDigit(text.charAt(entity))) {
                    entity--;
                }
                if (entity >= i - 2 || text.charAt(entity) != '&') {
                    return i;
                }
                i = entity + 1;
            } else if ("?!.,:*_~'\"".indexOf(c) < 0) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** Looks for a mail address around the at sign at an index. */
    boolean mail(String text, int from, int at, int to) {
        int first = at;
        while (first > from && (plain(text.charAt(first - 1)) || text.charAt(first - 1) == '+')) {
            first--;
        }
        int last = at + 1;
        int dot = -1;
        while (last < to && plain(text.charAt(last))) {
            if (text.charAt(last) == '.') {
                if (last + 1 >= to || !Character.isLetterOrDigit(text.charAt(last + 1))) {
                    break;
                }
                dot = last;
            }
            last++;
        }
        if (first == at || dot < 0 || text.charAt(last - 1) == '-' || text.charAt(last - 1) == '_') {
            return false;
        }
        end = last;
        return found(first, "mailto:");
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '-'
                || c == '_';
    }
}
