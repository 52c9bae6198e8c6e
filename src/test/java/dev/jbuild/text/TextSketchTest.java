package dev.jbuild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSketchTest {

    private static String words(Random dice, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word(dice)).append(' ');
        }
        return text.toString();
    }

    private static String word(Random dice) {
        List<String> parts = List.of("ka", "ro", "min", "tel", "su", "va", "ber", "lo", "ni", "das");
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + dice.nextInt(3); i++) {
            word.append(parts.get(dice.nextInt(parts.size())));
        }
        return word.toString();
    }

    @Test
    void equalTextsAreEqualWhateverTheirSpaces() {
        assertThat(TextSketch.of("One two,\nthree.")).isEqualTo(TextSketch.of("one  two\r\n *three*"));
        assertThat(TextSketch.of("")).isZero();
        assertThat(TextSketch.of("--- *")).isZero();
        assertThat(TextSketch.of("日本語の文章です")).isNotEqualTo(TextSketch.of("日本語の別の文章です"));
    }

    @Test
    void editedTextsAreLikeAndOthersAreNot() {
        Random dice = new Random(7);
        int like = 0;
        for (int round = 0; round < 300; round++) {
            String text = words(dice, 200);
            String[] edited = text.split(" ");
            for (int i = 0; i < 4; i++) {
                edited[dice.nextInt(edited.length)] = word(dice);
            }
            long sketch = TextSketch.of(text);
            like += TextSketch.isLike(TextSketch.distance(sketch, TextSketch.of(String.join(" ", edited)))) ? 1 : 0;
            assertThat(TextSketch.isLike(TextSketch.distance(sketch, TextSketch.of(words(dice, 200)))))
                    .as("round " + round)
                    .isFalse();
        }
        assertThat(like).as("edited texts that are known again, of 300").isGreaterThan(285);
    }

    @Test
    void shortTextsSayLittle() {
        assertThat(TextSketch.isTelling("A few words.")).isFalse();
        assertThat(TextSketch.isTelling(words(new Random(1), 60))).isTrue();
    }
}
