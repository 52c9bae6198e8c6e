package dev.jbuild.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manual's pages, and the sources that they must agree with. */
final class Manual {

    static final Path FOLDER = Path.of("docs");

    private static final Path MAIN = Path.of("src/main/java/dev/jbuild");

    /** A part of a page below a heading, up to the next heading of the same or a higher level. */
    record Section(String heading, String text) {}

    /**
     * A fenced block of code.
     *
     * @param info the words behind the opening fence
     */
    record Block(String info, String text) {}

    private Manual() {}

    /** The Markdown of a page. */
    static String page(String name) {
        return read(FOLDER.resolve("_pages").resolve(name + ".md"));
    }

    /** The text of a class, by its path below {@code dev/jbuild}. */
    static String source(String path) {
        return read(MAIN.resolve(path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections under headings of a level, with what stands in fenced blocks. */
    static List<Section> sections(String page, int level) {
        List<Section> sections = new ArrayList<>();
        String heading = null;
        StringBuilder text = new StringBuilder();
        String fence = "";
        for (String line : page.split("\n")) {
            String opened = fence(line);
            boolean isHeading = fence.isEmpty() && line.matches("#{1," + level + "} .*");
            if (isHeading) {
                if (heading != null) {
                    sections.add(new Section(heading, text.toString()));
                }
                heading = line.startsWith("#".repeat(level) + " ") ? line.substring(level + 1) : null;
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
            if (fence.isEmpty()) {
                fence = opened;
            } else if (opened.length() >= fence.length() && line.equals(opened)) {
                fence = "";
            }
        }
        if (heading != null) {
            sections.add(new Section(heading, text.toString()));
        }
        return sections;
    }

    /** The names that headings of a level have in code: {@code title} of {@code ### `title`}. */
    static List<String> headings(String page, int level) {
        List<String> names = new ArrayList<>();
        for (Section section : sections(page, level)) {
            if (section.heading().startsWith("`")) {
                names.add(section.heading().replace("`", ""));
            }
        }
        return names;
    }

    /** The fenced blocks of a text in order. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile("^(`{3,})([^\n`]*)\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(2), matcher.group(3)));
        }
        return blocks;
    }

    /** What a group of a pattern finds in a text, each once. */
    static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The words of a list that a class has under a name: {@code NAMES = List.of("a", "b")}. */
    static Set<String> words(String sourcePath, String listName) {
        String text = source(sourcePath);
        int start = text.indexOf("List.of(", text.indexOf(" " + listName + " ="));
        return found("\"([^\"]*)\"", text.substring(start, text.indexOf(");", start)));
    }

    /** The names in code in the first cells of all rows of tables: {@code | `a`, `b` | … |}. */
    static Set<String> firstCells(String text) {
        Set<String> names = new TreeSet<>();
        for (String cell : found("^\\| (`[^|]*) \\|", text)) {
            names.addAll(found("`([^`]*)`", cell));
        }
        return names;
    }

    private static String fence(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end >= 3 ? line.substring(0, end) : "";
    }
}
