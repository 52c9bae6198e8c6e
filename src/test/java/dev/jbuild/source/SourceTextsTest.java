package dev.jbuild.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextsTest {

    @TempDir
    Path folder;

    private SourceFile file() throws IOException {
        Files.writeString(folder.resolve("a.md"), "First\nline \u00e9\u2014");
        return new SourceFile(SourcePath.of("a.md"), SourceKind.PAGE, new SiteFolder(folder));
    }

    private static SourceText read(SourceTexts texts, SourceFile file) {
        return Objects.requireNonNull(texts.read(file).value());
    }

    @Test
    void aTextThatHasRoomStays() throws IOException {
        SourceFile file = file();
        SourceTexts texts = new SourceTexts(13);
        SourceText text = read(texts, file);
        texts.finish(file, text);
        assertThat(text.isHeld()).isTrue();
        Files.delete(folder.resolve("a.md"));
        assertThat(text.text()).isEqualTo("First\nline \u00e9\u2014");
    }

    @Test
    void aTextThatWasLetGoOfIsReadAgain() throws IOException {
        SourceFile file = file();
        SourceTexts texts = new SourceTexts(12);
        SourceText text = read(texts, file);
        texts.finish(file, text);
        assertThat(text.isHeld()).isFalse();
        assertThat(text.text()).isEqualTo("First\nline \u00e9\u2014");
        assertThat(text.span(6, 4).line()).isEqualTo(2);
        assertThat(read(texts, file)).isSameAs(text);
    }

    @Test
    void theSameTextIsTheSameObjectThoughItWasLetGoOf() throws IOException {
        SourceFile file = file();
        SourceTexts texts = new SourceTexts(0);
        SourceText text = read(texts, file);
        texts.finish(file, text);
        texts.doubt(file);
        assertThat(texts.known(file)).isNull();
        assertThat(read(texts, file)).isSameAs(text);
        assertThat(texts.known(file)).isSameAs(text);
    }

    /** Such a text is not walked over again, so what came in must be seen all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"First\nlinf", "First\r\nline", "First\nlin\u00e9", "\uFEFFFirst\nline", "First\nline "})
    void aPlainTextThatChangedIsNoMixtureEither(String changed) throws IOException {
        SourceFile file = file();
        Files.writeString(folder.resolve("a.md"), "First\nline");
        SourceTexts texts = new SourceTexts(0);
        SourceText text = read(texts, file);
        texts.finish(file, text);
        assertThat(text.text()).isEqualTo("First\nline");
        Files.writeString(folder.resolve("a.md"), changed);
        assertThatThrownBy(text::text).isInstanceOf(UncheckedIOException.class);
        Files.delete(folder.resolve("a.md"));
        assertThatThrownBy(text::text).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aChangedTextIsAnotherOneAndTheOldOneIsNoMixture() throws IOException {
        SourceFile file = file();
        SourceTexts texts = new SourceTexts(0);
        SourceText text = read(texts, file);
        texts.finish(file, text);
        Files.writeString(folder.resolve("a.md"), "First\nline \u00e9+");
        assertThatThrownBy(text::text)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("'a.md' changed while the site was built");
        texts.doubt(file);
        SourceText next = read(texts, file);
        assertThat(next).isNotSameAs(text);
        assertThat(next.text()).isEqualTo("First\nline \u00e9+");
    }
}
