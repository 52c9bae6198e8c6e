package dev.jbuild.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.text.Utf8Text;
import dev.jbuild.view.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts whose words were counted by hand: all of them, and those that are single characters. */
final class CountedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one <b>two</b>three</p> | 2 | 0",
                "<p>一期一会</p> | 4 | 4",
                "<p>私はJavaを使う。</p> | 6 | 5",
                "<p>「青い」、と。</p> | 3 | 3",
                "<p>한국어 글</p> | 4 | 4",
                "<p>データ</p> | 3 | 3",
                "<p>ﾃﾞｰﾀ</p> | 3 | 3",
                "<p>two 𠮷野家 words</p> | 5 | 3",
                "<p>ａｂｃ １２３</p> | 2 | 0",
                "<p>Привет, мир</p> | 2 | 0",
                "<p>café → α</p> | 3 | 0",
            })
    void counts(String html, int words, int characters) {
        assertThat(Words.summary("", Utf8Text.of(html))).isEqualTo(new Body.Summary("", words, characters));
    }
}
