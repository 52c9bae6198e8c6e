package dev.jbuild.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden files: lines that describe a problem (a tab and any other character may be written as Java escapes),
 * a line {@code ---}, and what people shall see.
 */
class DiagnosticTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/jbuild/diagnostic/golden");

    static Stream<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void looksAsTheGoldenFileShows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int cut = text.indexOf("\n---\n");
        Diagnostic problem = read(text.substring(0, cut).lines().toList());

        assertThat(new DiagnosticText(Style.PLAIN).of(problem)).isEqualTo(text.substring(cut + 5));
    }

    @Test
    void colourAddsSequencesAndChangesNoWord() {
        SourceSpan span = new SourceSpan(SourcePath.of("a.md"), 12, 3, 2, "ab cd");
        Diagnostic problem =
                Diagnostic.error("x-y", "it is wrong", span).hint("Try this.").note("here too", span);

        String coloured = new DiagnosticText(Style.COLOURED).of(problem);

        assertThat(coloured).startsWith("\u001b[1;31merror\u001b[0m: ");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new DiagnosticText(Style.PLAIN).of(problem));
    }

    @Property
    void neitherControlsNorLongLinesReachTheTerminal(
            @ForAll String line,
            @ForAll @IntRange(min = 1, max = 300) int column,
            @ForAll @IntRange(min = 1) int length) {
        SourceSpan span = new SourceSpan(SourcePath.of("a.md"), 1, column, length, line.replace('\n', ' '));

        String shown = new DiagnosticText(Style.PLAIN).of(Diagnostic.warning("x", line, span));

        assertThat(shown.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(shown.lines().count()).isEqualTo(5);
        String marks = shown.lines().toList().get(4);
        assertThat(marks.strip()).matches("\\|\\s+\\^+");
        assertThat(marks.length()).isLessThanOrEqualTo(108);
    }

    private static Diagnostic read(List<String> lines) {
        SourceSpan place = null;
        String code = "";
        String message = "";
        String hint = "";
        String file = "";
        Severity severity = Severity.ERROR;
        List<Diagnostic.Note> notes = new ArrayList<>();
        for (String line : lines) {
            String value = unescape(line.substring(line.indexOf(": ") + 2));
            switch (line.substring(0, line.indexOf(':'))) {
                case "severity" -> severity = Severity.valueOf(value);
                case "code" -> code = value;
                case "message" -> message = value;
                case "file" -> file = value;
                case "at" -> place = span(value);
                case "hint" -> hint = value;
                case "note" -> {
                    String[] parts = value.split(" \\| ", 2);
                    notes.add(new Diagnostic.Note(parts[0], span(parts[1])));
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        SourcePath path = place != null ? place.file() : file.isEmpty() ? null : SourcePath.of(file);
        return new Diagnostic(code, severity, message, path, place, hint, notes);
    }

    /** {@code path:line:column+length text of the line}. */
    private static SourceSpan span(String written) {
        String[] head = written.split(" ", 2);
        String[] numbers = head[0].split("[:+]");
        return new SourceSpan(
                SourcePath.of(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]),
                head.length > 1 ? head[1] : "");
    }

    private static String unescape(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text.replace("\\t", "\t"))
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
