package dev.jbuild.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compares with Java's own encoder and with its own builder of texts. */
final class Utf8BuilderTest {

    private final Utf8Builder reused = new Utf8Builder(0);

    @Property(tries = 2_000)
    void encodesAsJavaDoes(@ForAll("texts") String text, @ForAll("texts") String next) {
        reused.clear();
        assertThat(bytes(reused.append(text).buffer())).isEqualTo(text.getBytes(UTF_8));
        assertThat(reused.length()).isEqualTo(text.getBytes(UTF_8).length);
        reused.clear();
        assertThat(bytes(reused.append(new StringBuilder(next)).buffer())).isEqualTo(next.getBytes(UTF_8));
        assertThat(reused.toString()).isEqualTo(new String(next.getBytes(UTF_8), UTF_8));
    }

    /** In whichever pieces a text comes, even if a pair is torn. */
    @Property(tries = 500)
    void joinsPieces(@ForAll("texts") String text) {
        reused.clear();
        for (int i = 0; i < text.length(); i++) {
            reused.append(text.charAt(i));
        }
        assertThat(bytes(reused.buffer())).isEqualTo(text.getBytes(UTF_8));
        reused.clear();
        int middle = text.length() / 2;
        reused.append(text, 0, middle).append(text, middle, text.length());
        assertThat(bytes(reused.buffer())).isEqualTo(text.getBytes(UTF_8));
    }

    @Property(tries = 1_000)
    void escapesAsTheOneForTextsDoes(@ForAll("texts") String text, @ForAll("texts") String next) {
        reused.clear();
        Html.escape(text, reused);
        Html.escape(new StringBuilder(next), reused);
        assertThat(reused.toString())
                .isEqualTo(new String((Html.escape(text) + Html.escape(next)).getBytes(UTF_8), UTF_8));
    }

    @Property(tries = 1_000)
    void readsItsCharacters(@ForAll("texts") String text) {
        Utf8Text made = Utf8Text.of(text);
        List<Integer> points = new ArrayList<>();
        for (int at = 0; at < made.length(); at = made.endOf(at)) {
            points.add(made.character(at));
        }
        String read = new String(text.getBytes(UTF_8), UTF_8);
        assertThat(points).isEqualTo(read.codePoints().boxed().toList());
        assertThat(made.toString()).isEqualTo(read);
        assertThat(made.isPlain()).isEqualTo(read.chars().allMatch(c -> c < 128));
    }

    @Test
    void putsOneIntoAnother() {
        Utf8Builder inner = new Utf8Builder(0).append("→").append(12);
        Utf8Builder outer = new Utf8Builder(0).append("ab").insert(1, inner);
        assertThat(outer.toString()).isEqualTo("a→12b");
        assertThat(outer.text().isPlain()).isFalse();
        assertThat(outer.endsWith("12b")).isTrue();
        assertThat(outer.endsWith("2c")).isFalse();
        assertThat(outer.endsWith("much longer than that")).isFalse();
        outer.cut(4);
        assertThat(outer.append("!").toString()).isEqualTo("a→!");
        assertThat(outer.substring(4)).isEqualTo("!");
        assertThat(outer.text(4)).isEqualTo(Utf8Text.of("!"));
    }

    @Test
    void copiesPlainPartsAndEncodedTexts() {
        Utf8Builder out = new Utf8Builder(1).appendPlain("not this", 4, 8);
        assertThat(out.text().isPlain()).isTrue();
        out.append(Utf8Text.of("é"));
        assertThat(out.toString()).isEqualTo("thisé");
        assertThat(out.text().isPlain()).isFalse();
        assertThat(out.text().startsWith("his".getBytes(US_ASCII), 1)).isTrue();
        assertThat(out.text().startsWith("this is longer".getBytes(US_ASCII), 0))
                .isFalse();
    }

    /** Texts of many lengths, halves of pairs among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of("a", "xyz", "<&>", "é", "→", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000");
        Arbitrary<String> front = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<Integer> lengths = Arbitraries.of(0, 1, 15, 16, 17, 70, 5_000);
        return Combinators.combine(front, pieces, lengths, front)
                .as((first, piece, length, last) -> first + piece.repeat(length) + last);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
