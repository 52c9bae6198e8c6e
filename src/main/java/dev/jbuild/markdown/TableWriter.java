package dev.jbuild.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/** Writes tables. Alignment is a class for blogs, because a strict content policy allows no {@code style}. */
final class TableWriter {

    private final Draft draft;
    private final Utf8Builder out;
    private final InlineWriter inlines;

    TableWriter(Draft draft, InlineWriter inlines) {
        this.draft = draft;
        this.out = draft.out;
        this.inlines = inlines;
    }

    void write(Node table, @Nullable Attributes given) {
        draft.line();
        if (draft.all) {
            out.append("<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n");
        }
        out.append("<table");
        if (given != null) {
            given.write(out);
        }
        out.append(">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part.hasChildren() && part instanceof TableHead) {
                part("thead", part);
            } else if (part.hasChildren() && part instanceof TableBody) {
                part("tbody", part);
            }
        }
        out.append("</table>\n");
        if (draft.all) {
            out.append("</div>\n");
        }
    }

    private void part(String tag, Node part) {
        out.append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.append("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            out.append("</tr>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        out.append('<').append(tag);
        String alignment = alignment(cell);
        if (alignment != null) {
            out.append(draft.all ? " class=\"align-" : " align=\"")
                    .append(alignment)
                    .append('"');
        }
        out.append('>');
        inlines.cell(cell);
        out.append("</").append(tag).append(">\n");
    }

    private static @Nullable String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return null;
        }
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }
}
