package dev.jbuild.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares with Java's own encoder. */
final class Utf8Test {

    private final Utf8 utf8 = new Utf8();

    @Property(tries = 2_000)
    void encodesAsJavaDoes(@ForAll("texts") String text, @ForAll("texts") String next) {
        assertThat(bytes(utf8.of(text))).isEqualTo(text.getBytes(UTF_8));
        char[] more = (next + "not this").toCharArray();
        assertThat(bytes(utf8.of(more, next.length()))).isEqualTo(next.getBytes(UTF_8));
    }

    /** Texts of all lengths around those at which memory grows or a pair is torn, halves of pairs among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("a", "xyz", "é", "→", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000");
        Arbitrary<String> front = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<Integer> lengths = Arbitraries.of(0, 1, 4090, 4094, 4095, 4096, 8190, 70_000);
        return Combinators.combine(front, pieces, lengths, front)
                .as((first, piece, length, last) -> first + piece.repeat(length) + last);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
