package dev.jbuild.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    @Property(tries = 1_000)
    void aPartHasTheNumberOfItsText(@ForAll String text, @ForAll @IntRange(max = 3_000) int more) {
        String part = text + "x".repeat(more);
        for (String after : new String[] {"after", "after →"}) { // which tells how the machine keeps the whole
            String whole = "before" + part + after;
            assertThat(Fingerprint.of(whole, 6, 6 + part.length())).isEqualTo(Fingerprint.of(part));
        }
    }

    /** One other character anywhere, also where long texts are cut into pieces, and also half of a pair. */
    @Test
    void differsWithEachCharacter() {
        Map<Long, String> seen = new HashMap<>();
        for (int length : new int[] {0, 1, 3, 4, 63, 64, 65, 1023, 1024, 1025, 2049}) {
            StringBuilder text = new StringBuilder("a".repeat(length));
            look(text.toString(), seen);
            for (int i = 0; i < length; i++) {
                for (char c : new char[] {'b', '\0', 'é', '→', 'š', '\uD83D', '\uDE00'}) {
                    text.setCharAt(i, c);
                    look(text.toString(), seen);
                }
                text.setCharAt(i, 'a');
            }
        }
        assertThat(seen).hasSizeGreaterThan(30_000);
    }

    private static void look(String text, Map<Long, String> seen) {
        String other = seen.putIfAbsent(Fingerprint.of(text), text);
        assertThat(other == null || other.equals(text)).isTrue();
    }
}
