package dev.jbuild.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {

    @ParameterizedTest
    @CsvSource({
        "title, titel, true",
        "title, tite, true",
        "title, titles, true",
        "title, tidle, true",
        "title, title, false",
        "title, tilet, false",
        "title, titless, false",
        "title, tile-, false",
        "aa, a, true"
    })
    void findsOneLetterMoreLessOrOtherAndTwoThatChangedPlaces(String a, String b, boolean slip) {
        assertThat(OneSlip.between(a, b)).isEqualTo(slip);
        assertThat(OneSlip.between(b, a)).isEqualTo(slip);
    }
}
