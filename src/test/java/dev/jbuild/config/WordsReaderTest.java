package dev.jbuild.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.text.CalendarNames;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language has every word with the same places to fill in, and calls months and days as Java does. */
class WordsReaderTest {

    private static final Words ENGLISH = WordsReader.of("en");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl", "ja", "zh"})
    void eachLanguageIsWhole(String lang) {
        Words words = WordsReader.of(lang);
        assertThat(words.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
        words.texts().forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            String english = ENGLISH.text(key);
            for (String place : List.of("{1}", "{2}")) {
                assertThat(Stream.of(text.split("\\|")).allMatch(part -> part.contains(place)))
                        .as(key + " " + place)
                        .isEqualTo(english.contains(place));
            }
            assertThat(text.startsWith("%")).as(key).isEqualTo(english.startsWith("%"));
        });
        assertThat(words.text("archive")).isNotEqualTo(ENGLISH.text("archive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "nl", "ja", "zh"})
    void monthsAndDaysAreThoseOfJava(String lang) {
        Locale locale = Locale.forLanguageTag(lang);
        CalendarNames names = WordsReader.of(lang).names();
        assertThat(names.months())
                .containsExactlyElementsOf(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                        .toList());
        assertThat(names.days())
                .containsExactlyElementsOf(Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                        .limit(7)
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList());
        assertThat(names.shortMonths()).hasSize(12);
        assertThat(names.shortDays()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, pt", "zh-Hant-TW, zh", "de_AT, de", "EN-gb, en", "'', en", "not a language, en"})
    void regionsHaveTheWordsOfTheirLanguage(String lang, String language) {
        assertThat(WordsReader.of(lang).texts())
                .isEqualTo(WordsReader.of(language).texts());
        assertThat(WordsReader.of(lang).names())
                .isEqualTo(WordsReader.of(language).names());
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, “ ” ‘ ’",
        "de_AT, „ “ ‚ ‘",
        "de-CH, « » ‹ ›",
        "pt-BR, “ ” ‘ ’",
        "pt-PT, « » “ ”",
        "zh, “ ” ‘ ’",
        "zh-Hant, 「 」 『 』",
        "zh-Hant-TW, 「 」 『 』",
        "zh-hk, 「 」 『 』",
        "not a language, “ ” ‘ ’",
        "sw, “ ” ‘ ’"
    })
    void marksAreThoseOfTheRegionThenOfTheScriptThenOfTheLanguage(String lang, String marks) {
        assertThat(String.join(" ", WordsReader.of(lang).quotes().list())).isEqualTo(marks);
    }

    @Test
    void eachLanguageInTheTableHasFourMarks() {
        List<String> lines =
                CaseFile.text(WordsReader.class, "quotes.txt").lines().toList();
        assertThat(lines).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(line -> {
            String lang = line.substring(0, line.indexOf(": "));
            String marks = line.substring(lang.length() + 2);
            return String.join(", ", WordsReader.of(lang).quotes().list()).equals(marks)
                    && marks.split(", ").length == QuoteMarks.COUNT;
        });
    }

    /** The marks that the words of a language have are those that texts get. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "it", "pt", "ja", "zh"})
    void wordsAndTextsHaveTheSameMarks(String lang) {
        Words words = WordsReader.of(lang);
        assertThat(words.text("posts_tagged"))
                .contains(words.quotes().open() + "{1}" + words.quotes().close());
    }

    @Test
    void otherLanguagesHaveTheMonthsOfJavaAndEnglishWords() {
        Words polish = WordsReader.of("pl");
        assertThat(polish.texts()).isEqualTo(ENGLISH.texts());
        assertThat(polish.names().months()).startsWith("stycznia", "lutego");
        assertThat(polish.names().alone()).startsWith("styczeń", "luty");
        assertThat(polish.names().withoutDay().months()).startsWith("styczeń", "luty");
    }
}
