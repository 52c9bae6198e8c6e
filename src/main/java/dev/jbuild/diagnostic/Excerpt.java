package dev.jbuild.diagnostic;

/**
 * A source line as a terminal shows it, and where the marked part of it stands.
 *
 * @param line cut around the mark where it is long, without tabs and invisible characters
 * @param indent columns before the mark
 * @param marked columns of the mark, at least 1
 */
record Excerpt(String line, int indent, int marked) {

    /** As much of a line as most terminals show beside a line number. */
    private static final int MOST = 100;

    /** What stands before a mark in a line that is cut, at least. */
    private static final int LEAD = 30;

    private static final String CUT = "…";

    static Excerpt of(SourceSpan span) {
        String text = span.lineText();
        int begin = Math.min(Math.max(0, span.column() - 1), text.length());
        int end = (int) Math.min((long) begin + Math.max(1, span.length()), text.length());
        int indent = cells(text, 0, begin, 0);
        int marked = Math.max(1, cells(text, begin, end, indent));
        int from = 0;
        // The budget counts columns from the first one shown to the last one of the mark.
        if (indent + Math.min(marked, MOST - LEAD) > MOST) {
            int rest = cells(text, end, text.length(), indent + marked);
            from = skip(text, begin, Math.min(indent - LEAD, indent + marked + rest - MOST + 1));
        }
        return cut(text, from, begin, end);
    }

    private static Excerpt cut(String text, int from, int begin, int end) {
        StringBuilder out = new StringBuilder(from > 0 ? CUT : "");
        int cell = out.length();
        int indent = cell;
        int marked = 0;
        int before = 0;
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            String shown = Cells.shown(c, before, cell);
            int width = Cells.width(c, before, shown);
            if (cell + width > MOST) {
                out.append(CUT);
                break;
            }
            out.append(shown);
            cell += width;
            if (i < begin) {
                indent = cell;
            } else if (i < end) {
                marked += width;
            }
            before = c;
            i += Character.charCount(c);
        }
        return new Excerpt(out.toString().stripTrailing(), indent, Math.max(1, marked));
    }

    /** The columns of a part of a line that begins in a given column. */
    private static int cells(String text, int from, int to, int start) {
        int cell = start;
        int before = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            cell += Cells.width(c, before, Cells.shown(c, before, cell));
            before = c;
            i += Character.charCount(c);
        }
        return cell - start;
    }

    /** The first offset, at most {@code limit}, that stands at least {@code cells} columns into the line. */
    private static int skip(String text, int limit, int cells) {
        int cell = 0;
        int before = 0;
        int i = 0;
        while (i < limit && (cell < cells || before == 0x200D)) {
            int c = text.codePointAt(i);
            cell += Cells.width(c, before, Cells.shown(c, before, cell));
            before = c;
            i += Character.charCount(c);
        }
        return Math.min(i, limit);
    }
}
