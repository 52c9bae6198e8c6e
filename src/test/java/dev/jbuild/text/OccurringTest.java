package dev.jbuild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class OccurringTest {

    @Property(tries = 500)
    void namesAllThatOccurs(@ForAll String text, @ForAll @IntRange(max = 2_100) int before) {
        String whole = "x".repeat(before) + text;
        Occurring ofText = Occurring.in(whole);
        Occurring ofBytes = Occurring.in(whole.getBytes(StandardCharsets.UTF_8));
        for (char c : whole.toCharArray()) {
            assertThat(ofText.mayHold(c)).isTrue();
            assertThat(ofBytes.mayHold(c) || Character.isSurrogate(c)).isTrue();
        }
    }

    @Test
    void namesNothingElseOfAscii() {
        Occurring bytes = Occurring.in("a|\r\0 é→\uD83D\uDE00".getBytes(StandardCharsets.UTF_8));
        Occurring text = Occurring.in("a|\r\0 ~");
        for (char c = 0; c < 128; c++) {
            assertThat(bytes.mayHold(c)).as("%d", (int) c).isEqualTo("a|\r\0 ".indexOf(c) >= 0);
            assertThat(text.mayHold(c)).as("%d", (int) c).isEqualTo("a|\r\0 ~".indexOf(c) >= 0);
        }
        assertThat(bytes.others()).isTrue();
        assertThat(Occurring.in(new byte[] {'a'}).others()).isFalse();
    }

    @Test
    void knowsNothingOfWhatNobodyRead() {
        assertThat(Occurring.ANYTHING.mayHold('{')).isTrue();
        assertThat(Occurring.ANYTHING.mayHold('\0')).isTrue();
        assertThat(Occurring.ANYTHING.mayHold('é')).isTrue();
    }
}
