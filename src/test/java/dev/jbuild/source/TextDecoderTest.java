package dev.jbuild.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {

    private static final SourcePath PATH = SourcePath.of("_posts/a.md");

    /** A file as an editor saves it; {@code problem} is empty where it is the same text in other bytes. */
    private record Encoding(String name, Function<String, byte[]> save, String problem) {}

    private static final List<String> TEXTS = List.of(
            "---\ntitle: caf\u00e9\n---\n\nText\n",
            "\u00e9",
            "plain\n\n\ncaf\u00e9 \u00fcber \u00e0 la\n",
            "a\nb\n{{ page.title }} na\u00efve\n\n");

    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", text -> text.getBytes(UTF_8), ""),
            new Encoding("UTF-8 with mark", text -> join("\uFEFF".getBytes(UTF_8), text.getBytes(UTF_8)), ""),
            new Encoding("UTF-8 CRLF", text -> text.replace("\n", "\r\n").getBytes(UTF_8), ""),
            new Encoding("UTF-8 CR", text -> text.replace("\n", "\r").getBytes(UTF_8), ""),
            new Encoding("UTF-8 mark CRLF", text -> ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8), ""),
            new Encoding("UTF-16LE with mark", text -> ("\uFEFF" + text).getBytes(UTF_16LE), "UTF-16LE"),
            new Encoding("UTF-16BE with mark", text -> ("\uFEFF" + text).getBytes(UTF_16BE), "UTF-16BE"),
            new Encoding("UTF-32LE with mark", text -> ("\uFEFF" + text).getBytes(wide("LE")), "UTF-32LE"),
            new Encoding("UTF-32BE with mark", text -> ("\uFEFF" + text).getBytes(wide("BE")), "UTF-32BE"),
            new Encoding("Latin-1", text -> text.getBytes(ISO_8859_1), "ISO-8859-1"),
            new Encoding("Windows-1252", text -> (text + " \u201cq\u201d").getBytes(windows()), "WINDOWS-1252"),
            new Encoding("NUL", text -> (text + "\0").getBytes(UTF_8), "NUL"),
            new Encoding("empty", text -> new byte[0], ""),
            new Encoding("cut", text -> join(text.getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x82}), "pasted"));

    private static Charset wide(String order) {
        return Charset.forName("UTF-32" + order);
    }

    private static Charset windows() {
        return Charset.forName("windows-1252");
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static Stream<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Encoding encoding : ENCODINGS) {
            for (String text : TEXTS) {
                rows.add(Arguments.of(encoding.name, encoding, text));
            }
        }
        assertThat(rows).hasSize(14 * 4);
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void sameTextOrAPlacedError(String name, Encoding encoding, String text) {
        byte[] bytes = encoding.save.apply(text);
        Outcome<SourceText> outcome = TextDecoder.decode(PATH, bytes);
        if (encoding.problem.isEmpty()) {
            assertThat(outcome.diagnostics()).isEmpty();
            assertThat(outcome.value().text()).isEqualTo(bytes.length == 0 ? "" : text);
            return;
        }
        assertThat(outcome.value()).isNull();
        Diagnostic diagnostic = outcome.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("encoding");
        assertThat(diagnostic.isError()).isTrue();
        assertThat(diagnostic.message()).contains("byte offset ");
        assertThat(diagnostic.message() + diagnostic.hint()).contains(encoding.problem);
    }

    private static Diagnostic problem(byte[] bytes) {
        return TextDecoder.decode(PATH, bytes).diagnostics().get(0);
    }

    @Test
    void aWrongByteHasItsPlaceAndTheLineAsItWasMeant() {
        Diagnostic diagnostic = problem(
                "\uFEFFab\r\ncd na\u00efve \u00e9\r\nx".getBytes(UTF_8).length > 0
                        ? join("\uFEFFab\r\n".getBytes(UTF_8), "cd na\u00efve \u00e9\r\nx".getBytes(ISO_8859_1))
                        : new byte[0]);
        assertThat(diagnostic.location()).isEqualTo("_posts/a.md:2:6");
        assertThat(diagnostic.span().lineText()).isEqualTo("cd na\u00efve \u00e9");
        assertThat(diagnostic.message()).isEqualTo("the text is not UTF-8 (byte 0xEF at byte offset 12)");
        assertThat(diagnostic.hint())
                .isEqualTo("It looks like ISO-8859-1: save it as UTF-8, or convert it: "
                        + "iconv -f ISO-8859-1 -t UTF-8 _posts/a.md > _posts/a.md.utf8");
    }

    @Test
    void aNulCharacterHasItsPlace() {
        Diagnostic diagnostic = problem("a\r\nbc\0d\0".getBytes(UTF_8));
        assertThat(diagnostic.location()).isEqualTo("_posts/a.md:2:3");
        assertThat(diagnostic.message()).contains("byte offset 5");
    }

    @Test
    void aFileOfTwoByteCharactersWithoutAMarkIsKnown() {
        assertThat(problem("---\ntitle\n".getBytes(UTF_16LE)).hint()).contains("UTF-16LE");
        assertThat(problem("---\ntitle\n".getBytes(UTF_16BE)).hint()).contains("UTF-16BE");
    }

    @Test
    void otherScriptsAreNotCalledWestern() {
        byte[] bytes =
                "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440".getBytes(Charset.forName("windows-1251"));
        assertThat(problem(bytes).hint()).contains("find its encoding").contains("WINDOWS-1251");
    }

    @Test
    void formsThatUtf8ForbidsAreErrors() {
        assertThat(problem(new byte[] {'a', (byte) 0xC0, (byte) 0xAF}).message())
                .contains("byte offset 1");
        assertThat(problem(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).message())
                .contains("byte offset 0");
        assertThat(problem(new byte[] {(byte) 0xF5, 0, 0, 0}).message()).contains("byte offset 0");
    }

    @Test
    void aReplacementCharacterThatTheAuthorTypedStays() {
        assertThat(TextDecoder.decode(PATH, "a\uFFFDb\r".getBytes(UTF_8))
                        .value()
                        .text())
                .isEqualTo("a\uFFFDb\n");
    }

    @Test
    void charactersBeyondTheFirstPlaneCountTwoColumns() {
        byte[] bytes = join("\ud83d\ude80\u00e9".getBytes(UTF_8), new byte[] {(byte) 0xFF});
        assertThat(problem(bytes).location()).isEqualTo("_posts/a.md:1:4");
    }

    @Test
    void aFileThatIsGoneIsReported() {
        SourceFile file =
                new SourceFile(PATH, SourceKind.POST, new SiteFolder(java.nio.file.Path.of("no", "such", "site")));
        Outcome<SourceText> outcome = TextDecoder.read(file);
        assertThat(outcome.value()).isNull();
        assertThat(outcome.diagnostics().get(0).code()).isEqualTo("source-unreadable");
        assertThat(outcome.diagnostics().get(0).location()).isEqualTo("_posts/a.md");
    }
}
