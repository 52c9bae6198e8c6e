package dev.jbuild.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.WordsReader;
import org.junit.jupiter.api.Test;

class SmartQuotesTest {

    /** Runs of one block need not come from one text. */
    @Test
    void aQuoteOfOneTextClosesNoneOfAnotherOneWithTheSameLength() {
        SmartQuotes quotes = new SmartQuotes(WordsReader.of("de").quotes());
        quotes.beginBlock();
        quotes.begin("'a b' c", 0, (char) 0, 7);
        assertThat(quotes.at(0)).isEqualTo("\u201A");
        assertThat(quotes.at(4)).isEqualTo("\u2018");
        quotes.begin("'naa bb", 0, (char) 0, 7);
        assertThat(quotes.at(0)).isEqualTo("\u2019");
    }
}
