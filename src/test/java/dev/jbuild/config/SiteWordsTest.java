package dev.jbuild.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    private static final Words GERMAN = WordsReader.of("de");
    private static final QuoteMarks OWN = QuoteMarks.of(List.of("»", "«", "›", "‹"));

    @Test
    void anotherRegionHasItsOwnMarks() {
        SiteWords words = new SiteWords("de", GERMAN);
        assertThat(words.of("").quotes()).isEqualTo(GERMAN.quotes());
        assertThat(words.of("de-CH").quotes().open()).isEqualTo("«");
        assertThat(words.of("de-CH").texts()).isEqualTo(GERMAN.texts());
    }

    @Test
    void marksOfTheAuthorAreThoseOfEachRegionButNotOfAnotherLanguage() {
        SiteWords words = new SiteWords("de", new Words(GERMAN.texts(), GERMAN.names(), OWN));
        assertThat(words.of("").quotes()).isEqualTo(OWN);
        assertThat(words.of("de-CH").quotes()).isEqualTo(OWN);
        assertThat(words.of("fr").quotes()).isEqualTo(WordsReader.of("fr").quotes());
    }
}
