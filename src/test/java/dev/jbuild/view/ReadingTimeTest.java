package dev.jbuild.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "240, 0, 1", "241, 0, 2", "500, 500, 1", "501, 501, 2", "740, 500, 2", "741, 500, 3"})
    void minutesOfBothKindsAddUp(int words, int characters, long minutes) {
        assertThat(ReadingTime.minutes(new Body.Summary("", words, characters))).isEqualTo(minutes);
    }
}
