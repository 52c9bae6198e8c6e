package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.markdown.extension.AttributeLine;
import dev.jbuild.markdown.extension.AttributeSpan;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.SilentLine;
import org.jspecify.annotations.Nullable;

/** Reads kramdown's attribute lists and says which list belongs to which node. */
final class AttributeLists {

    private static final int MOST_REFERENCES = 16;

    private final Draft draft;

    AttributeLists(Draft draft) {
        this.draft = draft;
    }

    /** The attributes of a block: from lists on the lines directly before it and directly after it. */
    @Nullable
    Attributes ofBlock(Node block) {
        if (!draft.attributed) {
            return null;
        }
        Attributes found = null;
        Node before = block.getPrevious();
        while (before instanceof AttributeLine && adjacent(before, before.getNext())) {
            before = before.getPrevious();
        }
        for (Node n = before == null ? block.getParent().getFirstChild() : before.getNext();
                n != block;
                n = n.getNext()) {
            if (n instanceof AttributeLine line && !belongsBefore(line)) {
                found = read(line.list(), found);
            }
        }
        Node last = block;
        for (Node n = block.getNext(); n instanceof AttributeLine line && adjacent(last, n); n = n.getNext()) {
            found = read(line.list(), found);
            last = n;
        }
        return found;
    }

    /** The attributes of a span: from lists directly after it. */
    @Nullable
    Attributes ofSpan(Node span) {
        if (!draft.attributed) {
            return null;
        }
        Attributes found = null;
        for (Node n = span.getNext(); n instanceof AttributeSpan list; n = n.getNext()) {
            found = read(list.list(), found);
        }
        return found;
    }

    private boolean belongsBefore(AttributeLine line) {
        Node last = line;
        Node before = line.getPrevious();
        while (before instanceof AttributeLine && adjacent(before, last)) {
            last = before;
            before = before.getPrevious();
        }
        return before != null && !(before instanceof SilentLine) && adjacent(before, last);
    }

    /** Whether two blocks stand on neighbouring lines. */
    private boolean adjacent(Node first, Node second) {
        int from = Math.max(0, first.getEndOffset() - 1);
        int to = Math.min(second.getStartOffset(), draft.source.length());
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (draft.source.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines <= 1;
    }

    /** Adds a list's attributes to those found so far. */
    Attributes read(String list, @Nullable Attributes found) {
        Attributes attributes = found == null ? new Attributes() : found;
        read(list, attributes, draft.definitions, 0);
        return attributes;
    }

    private static void read(String list, Attributes into, Definitions definitions, int depth) {
        int i = 0;
        int length = list.length();
        while (i < length) {
            char c = list.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            int end = i;
            while (end < length && list.charAt(end) > ' ' && list.charAt(end) != '=') {
                end++;
            }
            if (end + 1 < length && list.charAt(end) == '=') {
                i = pair(list, i, end, into);
            } else if (c == '.' || c == '#') {
                idsAndClasses(list, i, end, into);
                i = end;
            } else {
                refer(list.substring(i, end), into, definitions, depth);
                i = end;
            }
        }
    }

    /** Reads {@code name="value"} and gives the offset after it. */
    private static int pair(String list, int start, int equals, Attributes into) {
        char quote = list.charAt(equals + 1);
        int end = equals + 2;
        if (quote == '"' || quote == '\'') {
            StringBuilder value = new StringBuilder();
            while (end < list.length() && list.charAt(end) != quote) {
                char c = list.charAt(end);
                if (c == '\\'
                        && end + 1 < list.length()
                        && (list.charAt(end + 1) == quote || list.charAt(end + 1) == '}')) {
                    end++;
                    c = list.charAt(end);
                }
                value.append(c);
                end++;
            }
            String name = list.substring(start, equals);
            if (end < list.length() && isName(name)) {
                into.set(name, value.toString());
            }
            return end + 1;
        }
        while (end < list.length() && list.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || (c == '-' && i > 0))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static void idsAndClasses(String list, int start, int end, Attributes into) {
        int i = start;
        while (i < end) {
            char kind = list.charAt(i);
            int next = i + 1;
            while (next < end && list.charAt(next) != '.' && list.charAt(next) != '#') {
                next++;
            }
            if (next > i + 1 && (kind == '.' || kind == '#')) {
                into.set(kind == '.' ? "class" : "id", list.substring(i + 1, next));
            }
            i = next;
        }
    }

    private static void refer(String name, Attributes into, Definitions definitions, int depth) {
        if (into.refersTo(name)) {
            return;
        }
        into.refer(name);
        String content = definitions.attributeList(name);
        if (content != null && depth < MOST_REFERENCES) {
            read(content, into, definitions, depth + 1);
        }
    }
}
