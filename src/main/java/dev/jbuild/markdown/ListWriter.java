package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/** Writes lists: bulleted, numbered, of tasks and of definitions. */
final class ListWriter {

    private final Draft draft;
    private final Utf8Builder out;
    private final AttributeLists attributes;
    private final BlockWriter blocks;
    private final ContentsWriter contents;

    ListWriter(Draft draft, AttributeLists attributes, BlockWriter blocks, ContentsWriter contents) {
        this.draft = draft;
        this.out = draft.out;
        this.attributes = attributes;
        this.blocks = blocks;
        this.contents = contents;
    }

    /** Whether an item's paragraphs stand without {@code <p>}. */
    boolean isTight(ListItem item) {
        if (item instanceof DefinitionTerm) {
            return true;
        }
        if (item.getParent() instanceof DefinitionList) {
            return item.isOwnTight();
        }
        return !(item.getParent() instanceof ListBlock list) || list.isTight();
    }

    void write(ListBlock list) {
        if (list instanceof DefinitionList) {
            definitions(list);
            return;
        }
        Attributes given = attributes.ofBlock(list);
        String tag = list instanceof OrderedList ? "ol" : "ul";
        if (given != null && given.refersTo("toc") && contents.place(tag, given)) {
            return;
        }
        boolean tasks = draft.all && holdsTask(list);
        if (tasks) {
            given = given == null ? new Attributes() : given;
            given.set("class", "task-list");
        }
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            given = given == null ? new Attributes() : given;
            given.set("start", Integer.toString(ordered.getStartNumber()));
        }
        blocks.open(tag, given, ">\n");
        for (Node n = list.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof ListItem item) {
                item(item);
            } else {
                blocks.block(n);
            }
        }
        draft.line();
        out.append("</").append(tag).append(">\n");
    }

    private boolean holdsTask(ListBlock list) {
        for (Node n = list.getFirstChild(); n != null; n = n.getNext()) {
            if (n.getFirstChild() instanceof Paragraph p && taskEnd(p) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The offset after a task's box at the start of a paragraph, or -1. */
    private int taskEnd(Node paragraph) {
        String source = draft.source;
        int start = paragraph.getStartOffset();
        while (start < source.length() && source.charAt(start) == ' ') {
            start++;
        }
        if (start + 3 >= source.length() || source.charAt(start) != '[' || source.charAt(start + 2) != ']') {
            return -1;
        }
        char mark = source.charAt(start + 1);
        char after = source.charAt(start + 3);
        boolean box = mark == ' ' || mark == 'x' || mark == 'X';
        return box && (after == ' ' || after == '\t') ? start + 4 : -1;
    }

    private void item(ListItem item) {
        Node first = item.getFirstChild();
        boolean marked = (draft.all || draft.gfm) && first instanceof Paragraph;
        int task = marked && first != null ? taskEnd(first) : -1;
        int listEnd = draft.attributed && task < 0 && first instanceof Paragraph ? ownListEnd(first) : -1;
        Attributes given = listEnd < 0 || first == null ? null : ownList(first, listEnd);
        if (task > 0 && draft.all) {
            given = new Attributes();
            given.set("class", "task-list-item");
        }
        blocks.open("li", given, ">");
        if (first != null && !(first instanceof Paragraph && isTight(item))) {
            out.append('\n');
        }
        if (first != null && (task > 0 || listEnd > 0)) {
            blocks.clippedParagraph(first, Math.max(task, listEnd), task > 0 ? box(task) : "");
            first = first.getNext();
        }
        for (Node n = first; n != null; n = n.getNext()) {
            blocks.block(n);
        }
        out.append("</li>\n");
    }

    private String box(int taskEnd) {
        boolean checked = draft.source.charAt(taskEnd - 3) != ' ';
        if (draft.gfm) {
            return checked
                    ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                    : "<input disabled=\"\" type=\"checkbox\"> ";
        }
        return checked
                ? "<input type=\"checkbox\" class=\"task-list-item-checkbox\" aria-label=\"done\" disabled checked>"
                : "<input type=\"checkbox\" class=\"task-list-item-checkbox\" aria-label=\"to do\" disabled>";
    }

    /** The offset after an attribute list at the start of an item's or term's text, or -1. */
    private int ownListEnd(Node paragraph) {
        String source = draft.source;
        int start = paragraph.getStartOffset();
        if (!source.startsWith("{:", start)) {
            return -1;
        }
        int close = source.indexOf('}', start);
        if (close < 0 || close >= paragraph.getEndOffset()) {
            return -1;
        }
        int end = close + 1;
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private Attributes ownList(Node paragraph, int end) {
        int close = draft.source.lastIndexOf('}', end - 1);
        return attributes.read(draft.source.substring(paragraph.getStartOffset() + 2, close), null);
    }

    private void definitions(ListBlock list) {
        blocks.open("dl", attributes.ofBlock(list), ">\n");
        for (Node n = list.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof ListItem item) {
                definition(n instanceof DefinitionTerm ? "dt" : "dd", item);
            } else {
                blocks.block(n);
            }
        }
        draft.line();
        out.append("</dl>\n");
    }

    private void definition(String tag, ListItem item) {
        Node first = item.getFirstChild();
        int listEnd = draft.attributed && first instanceof Paragraph ? ownListEnd(first) : -1;
        @Nullable Attributes given = listEnd < 0 || first == null ? null : ownList(first, listEnd);
        blocks.open(tag, given, ">");
        if (first != null && !(first instanceof Paragraph && isTight(item))) {
            out.append('\n');
        }
        if (first != null && listEnd > 0) {
            blocks.clippedParagraph(first, listEnd, "");
            first = first.getNext();
        }
        for (Node n = first; n != null; n = n.getNext()) {
            blocks.block(n);
        }
        out.append("</").append(tag).append(">\n");
    }
}
