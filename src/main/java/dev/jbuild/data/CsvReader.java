package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads tables in the form of RFC 4180, or with tabs instead of commas. The first row names the columns; each further
 * row is a map. Cells are texts; an empty cell without quotes counts as not given.
 */
public final class CsvReader {

    private final char divider;

    /** A reader of cells divided by a character, {@code ','} or {@code '\t'}. */
    public CsvReader(char divider) {
        this.divider = divider;
    }

    /** Reads a whole file as a list of maps. Rows that do not fit the first one are reported. */
    public Outcome<DataValue> read(SourceText file) {
        List<Diagnostic> problems = new ArrayList<>(0);
        Reading reading = new Reading(file, divider, problems);
        List<DataScalar> header = reading.row();
        checkHeader(file, header, problems);
        boolean divided = !reading.hasOtherDivider && checkDivider(file, header, problems);
        List<DataValue> rows = new ArrayList<>();
        while (reading.hasMore()) {
            int before = problems.size();
            List<DataScalar> cells = reading.row();
            if (cells.size() == 1 && cells.get(0).isNull()) {
                continue;
            }
            // A quote that is never closed, and another divider, have cells where there should be none or many.
            if (cells.size() != header.size() && problems.size() == before && divided) {
                problems.add(mismatch(file, header.size(), cells));
            }
            rows.add(map(header, cells));
        }
        return new Outcome<>(new DataList(rows, 1, 1), problems);
    }

    private static Diagnostic mismatch(SourceText file, int columns, List<DataScalar> cells) {
        DataScalar first = cells.get(0);
        return Diagnostic.error(
                        "csv-columns",
                        "This row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells")
                                + " where the first row has " + columns,
                        file.at(first.line(), first.column(), Integer.MAX_VALUE))
                .hint("Put a cell that contains the divider in double quotes.");
    }

    private static void checkHeader(SourceText file, List<DataScalar> header, List<Diagnostic> problems) {
        Set<String> seen = new HashSet<>();
        for (DataScalar name : header) {
            if (!seen.add(name.text())) {
                problems.add(Diagnostic.error(
                                "csv-duplicate-column",
                                "The column '" + name.text() + "' stands twice in the first row",
                                file.at(name.line(), name.column(), name.text().length()))
                        .hint("Give each column its own name."));
            }
        }
    }

    /** Whether the table has the divider that its name promises, as far as the first row tells. */
    private boolean checkDivider(SourceText file, List<DataScalar> header, List<Diagnostic> problems) {
        DataScalar only = header.get(0);
        String others = others(divider);
        if (header.size() > 1 || file.text().startsWith("\"")) {
            return true;
        }
        for (int i = 0; i < only.text().length(); i++) {
            char c = only.text().charAt(i);
            if (others.indexOf(c) >= 0) {
                problems.add(otherDivider(c, divider, file.at(only.line(), only.column() + i, 1)));
                return false;
            }
        }
        return true;
    }

    private static String others(char divider) {
        return divider == ',' ? ";\t" : ",;";
    }

    private static Diagnostic otherDivider(char found, char wanted, SourceSpan place) {
        return Diagnostic.error(
                        "csv-divider",
                        "The cells of this table are divided by " + name(found) + " rather than " + name(wanted),
                        place)
                .hint("Save it with " + name(wanted)
                        + "; a single column whose name has such a sign stands in double quotes.");
    }

    private static String name(char divider) {
        return switch (divider) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    private static DataMap map(List<DataScalar> header, List<DataScalar> cells) {
        List<DataMap.Entry> entries = new ArrayList<>(header.size());
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            DataScalar cell = cells.get(i);
            entries.add(new DataMap.Entry(header.get(i).text(), cell, cell.line(), cell.column()));
        }
        DataScalar first = cells.get(0);
        return new DataMap(entries, first.line(), first.column());
    }

    /** One pass over one file. */
    private static final class Reading {
        private final SourceText file;
        private final String text;
        private final char divider;
        private final List<Diagnostic> problems;
        private int at;
        private int line = 1;
        private int lineStart;
        private boolean hasOtherDivider;

        Reading(SourceText file, char divider, List<Diagnostic> problems) {
            this.file = file;
            this.text = file.text();
            this.divider = divider;
            this.problems = problems;
        }

        boolean hasMore() {
            return at < text.length();
        }

        List<DataScalar> row() {
            List<DataScalar> cells = new ArrayList<>();
            while (true) {
                cells.add(cell());
                char c = hasMore() ? text.charAt(at) : '\n';
                at++;
                if (c != divider) {
                    line++;
                    lineStart = at;
                    return cells;
                }
            }
        }

        private DataScalar cell() {
            if (hasMore() && text.charAt(at) == '"') {
                return quoted();
            }
            int start = at;
            while (hasMore() && text.charAt(at) != divider && text.charAt(at) != '\n') {
                at++;
            }
            int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
            return new DataScalar(text.substring(start, end), end > start, line, start - lineStart + 1);
        }

        private DataScalar quoted() {
            int open = at++;
            int openLine = line;
            int openColumn = open - lineStart + 1;
            StringBuilder cell = new StringBuilder();
            while (hasMore()) {
                char c = text.charAt(at++);
                if (c == '\n') {
                    line++;
                    lineStart = at;
                }
                if (c != '"') {
                    cell.append(c);
                } else if (hasMore() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    afterQuote(openLine);
                    return new DataScalar(cell.toString(), true, openLine, openColumn);
                }
            }
            problems.add(Diagnostic.error("csv-syntax", "The quote that opens here is never closed", file.span(open, 1))
                    .hint("Write \"\" for a quote inside a quoted cell."));
            return new DataScalar(cell.toString(), true, openLine, openColumn);
        }

        private void afterQuote(int openLine) {
            int start = at;
            while (hasMore() && text.charAt(at) != divider && text.charAt(at) != '\n') {
                at++;
            }
            if (hasOtherDivider || text.substring(start, at).isBlank()) {
                return;
            }
            if (line == 1 && others(divider).indexOf(text.charAt(start)) >= 0) {
                hasOtherDivider = true;
                problems.add(otherDivider(text.charAt(start), divider, file.span(start, 1)));
            } else {
                String opened = openLine == line ? "" : " of a cell that begins on line " + openLine;
                problems.add(
                        Diagnostic.error("csv-syntax", "Text follows the closing quote" + opened, file.span(start, 1))
                                .hint("Write \"\" for a quote inside a quoted cell."));
            }
        }
    }
}
