package dev.jbuild.markdown;

import dev.jbuild.highlight.Lines;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an author asks for behind the language of a block of code, in the forms of Hugo, Zola, Docusaurus and Jekyll:
 * {@code {linenos, hl_lines="2 4-6", title="Main.java", start=10}}, {@code ,linenos,hl_lines=2 4-6}, or
 * {@code title="Main.java" {2,4-6} showLineNumbers}. A word that is not known is passed over, as other tools may know it,
 * unless it has a value or is nearly one that is known.
 */
final class CodeOptions {

    /** More lines than a block that can be marked has. */
    private static final int MOST_LINES = 100_000;

    private static final List<String> NAMES = List.of(
            "title",
            "linenos",
            "hl_lines",
            "mark_lines",
            "start",
            "name",
            "file",
            "filename",
            "showLineNumbers",
            "lineNumbers",
            "numberLines",
            "line-numbers",
            "linenostart",
            "startFrom",
            "highlight");

    /** The options that say whether lines are numbered, in small letters. */
    private static final List<String> NUMBERS =
            List.of("linenos", "showlinenumbers", "linenumbers", "numberlines", "line-numbers");

    /** What says whether lines are numbered; Hugo's ways to place the numbers are all the same here. */
    private static final List<String> NUMBERING = List.of("", "true", "false", "table", "inline");

    /** What can be the name of an option; others are addresses, or words of other tools. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_-]*");

    /** The fewest letters of a word without a value that can be told from another word. */
    private static final int LEAST_LETTERS = 5;

    private final List<Wrong> wrong = new ArrayList<>(0);
    private final List<String> ranges = new ArrayList<>(0);
    private final BitSet marked = new BitSet();
    private boolean numbered;
    private int start = 1;
    private @Nullable String title;

    /** What is wrong with the options: a name, or lines. */
    record Wrong(TextProblem.Kind kind, String written) {}

    CodeOptions() {}

    /** The name that a word nearly is, or that it is the beginning of. */
    static Optional<String> near(String name) {
        return NearestWord.of(name, NAMES)
                .or(() -> NAMES.stream()
                        .filter(known -> name.length() > 1 && known.startsWith(name))
                        .findFirst());
    }

    /** Reads the options behind a language. */
    void read(CharSequence info, int from) {
        String text = info.subSequence(from, info.length()).toString();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBetween(c)) {
                i++;
            } else if (c >= '0' && c <= '9') {
                int end = bareEnd(text, i);
                mark(text.substring(i, end));
                i = end;
            } else {
                i = option(text, i);
            }
        }
    }

    /** Takes the options out of the attributes that a list below the block gives. */
    void take(Attributes given) {
        for (String name : new String[] {"title", "linenos", "hl_lines", "mark_lines", "start"}) {
            String value = given.remove(name);
            if (value != null) {
                set(name, value);
            }
        }
    }

    private int option(String text, int from) {
        int nameEnd = from;
        while (nameEnd < text.length() && text.charAt(nameEnd) != '=' && !isBetween(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(from, nameEnd);
        if (nameEnd >= text.length() || text.charAt(nameEnd) != '=') {
            bare(name);
            return nameEnd + 1;
        }
        int i = nameEnd + 1;
        char c = i < text.length() ? text.charAt(i) : ' ';
        int close = c == '[' ? ']' : c == '"' || c == '\'' ? c : -1;
        int end = close < 0 ? bareEnd(text, i) : text.indexOf(close, i + 1);
        if (end < 0) {
            end = text.length();
        }
        note(!isKnown(name) && NAME.matcher(name).matches() ? name : "");
        set(name, text.substring(close < 0 ? i : i + 1, end));
        return close < 0 ? end : end + 1;
    }

    /** Takes a word without a value: other options than that for numbers mean nothing without one. */
    private void bare(String name) {
        boolean slip = name.length() >= LEAST_LETTERS && !isKnown(name) && isSlip(name);
        note(slip ? name : "");
        if (NUMBERS.contains(name.toLowerCase(Locale.ROOT))) {
            numbered = true;
        }
    }

    private static boolean isKnown(String name) {
        return NAMES.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isSlip(String name) {
        return NAME.matcher(name).matches() && NearestWord.of(name, NAMES).isPresent();
    }

    private void note(String name) {
        if (!name.isEmpty()) {
            wrong.add(new Wrong(TextProblem.Kind.OPTION, name));
        }
    }

    private void set(String name, String value) {
        String option = name.toLowerCase(Locale.ROOT);
        if (NUMBERS.contains(option)) {
            number(value);
            return;
        }
        switch (option) {
            case "title", "name", "file", "filename" -> title = value;
            case "start", "linenostart", "startfrom" -> {
                if (isNumber(value)) {
                    number(value);
                } else {
                    wrong.add(new Wrong(TextProblem.Kind.NO_START, value.isEmpty() ? name + "=" : value));
                }
            }
            case "hl_lines", "mark_lines", "highlight" -> mark(value);
            default -> {}
        }
    }

    private void number(String value) {
        if (isNumber(value)) {
            start = Integer.parseInt(value);
        } else if (!NUMBERING.contains(value)) {
            wrong.add(new Wrong(TextProblem.Kind.NO_NUMBERING, value));
        }
        numbered = !value.equals("false");
    }

    /** Marks lines given as {@code 2 4-6}, with blanks, commas or quotes between. */
    private void mark(String text) {
        for (String range : text.split("[\\s,\"']+")) {
            int dash = range.indexOf('-');
            String first = dash < 0 ? range : range.substring(0, dash);
            String last = dash < 0 ? range : range.substring(dash + 1);
            if (isNumber(first) && isNumber(last)) {
                int from = Integer.parseInt(first);
                int to = Math.min(Integer.parseInt(last), MOST_LINES);
                if (from > 0 && from <= to) {
                    marked.set(from, to + 1);
                    ranges.add(range);
                    continue;
                }
            }
            if (!range.isEmpty()) {
                wrong.add(new Wrong(TextProblem.Kind.NO_LINES, range));
            }
        }
    }

    /**
     * What the author is to be told.
     *
     * @param lines of the block
     */
    List<Wrong> wrong(int lines) {
        for (String range : ranges) {
            if (Integer.parseInt(range.substring(range.indexOf('-') + 1)) > lines) {
                wrong.add(new Wrong(TextProblem.Kind.BEYOND, range));
            }
        }
        ranges.clear();
        return wrong;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int bareEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBetween(char c) {
        return c <= ' ' || c == ',' || c == '{' || c == '}';
    }

    /** What stands around each line. */
    Lines lines() {
        return numbered || !marked.isEmpty() ? new Lines(numbered ? start : -1, marked) : Lines.NONE;
    }

    /** What the block is called, most often a file. */
    Optional<String> title() {
        return Optional.ofNullable(title).map(String::strip).filter(name -> !name.isEmpty());
    }
}
