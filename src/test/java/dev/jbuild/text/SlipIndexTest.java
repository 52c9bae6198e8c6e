package dev.jbuild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SlipIndexTest {

    @Example
    void hasTheSameWordFirst() {
        SlipIndex<String> index = index(List.of("titles", "tilte", "title", "ttle", "titl", "tidle", "tales"));
        assertThat(index.near("title")).containsExactly("title", "titles", "tilte", "ttle", "titl", "tidle");
    }

    @Example
    void givesThingsOfOneWordInTheirOrder() {
        SlipIndex<Integer> index = new SlipIndex<>(List.of(12, 30, 11, 20), number -> "word" + number / 10);
        assertThat(index.near("word1")).containsExactly(12, 11, 30, 20);
    }

    @Example
    void findsNothingWhereNothingIs() {
        assertThat(index(List.of()).near("title")).isEmpty();
        assertThat(index(List.of("a")).near("bcd")).isEmpty();
    }

    /** The numbers of Java's {@code hashCode} are the same for these two, the words are two slips apart. */
    @Example
    void isNotMisledByPartsWithTheSameNumber() {
        assertThat(index(List.of("xAay")).near("xBBy")).isEmpty();
    }

    @Property(tries = 2000)
    void findsWhatALookAtEachFinds(@ForAll("words") List<String> words, @ForAll("word") String asked) {
        List<String> expected =
                new ArrayList<>(words.stream().filter(asked::equals).toList());
        words.stream().filter(word -> OneSlip.between(word, asked)).forEach(expected::add);
        Statistics.collect(expected.size() > 1);
        assertThat(index(words).near(asked)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'A', '\u00e9', '\uffff')
                .ofMaxLength(5);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMaxSize(12);
    }

    private static SlipIndex<String> index(List<String> words) {
        return new SlipIndex<>(words, Function.identity());
    }
}
