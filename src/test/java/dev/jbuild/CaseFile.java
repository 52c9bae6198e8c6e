package dev.jbuild;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Test cases as data. A file holds cases {@code === name}, the input on the next lines, a line {@code >>>}, and what is
 * expected. {@code ␉} stands for a tab and {@code ␇} for a control character, which editors would not show.
 */
public final class CaseFile {

    /** One case. */
    public record Case(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private CaseFile() {}

    /** The cases of a file that lies beside a class. */
    public static List<Case> read(Class<?> owner, String name) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(owner, name).split("(?m)^=== ")) {
            if (block.isBlank() || block.startsWith("#")) {
                continue;
            }
            int first = block.indexOf('\n');
            int arrow = block.indexOf("\n>>>", first - 1);
            String input = block.substring(Math.min(first, arrow) + 1, arrow + 1);
            int expected = Math.min(arrow + 5, block.length());
            cases.add(new Case(
                    block.substring(0, first).strip(),
                    (first == arrow ? "" : input).replace('␉', '\t').replace('␇', '\u0007'),
                    block.substring(expected).strip()));
        }
        return cases;
    }

    /** Diagnostics as lines {@code line:column code message | hint}, with notes below; warnings say so. */
    public static String lines(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            String place =
                    d.span() == null ? "file" : d.span().line() + ":" + d.span().column();
            out.append(place).append(' ').append(d.isError() ? "" : "warning ").append(d.code());
            out.append(' ').append(d.message()).append(" | ").append(d.hint()).append('\n');
            d.notes()
                    .forEach(note -> out.append("  note ")
                            .append(note.span().line())
                            .append(':')
                            .append(note.span().column())
                            .append(' ')
                            .append(note.text())
                            .append('\n'));
        }
        return out.toString().strip();
    }

    /** A file that lies beside a class. */
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + owner);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
