package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.CaseFile.Case;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates in every form and 20 zones, with what Ruby's {@code Time.parse} makes of them, and dates that no calendar has. */
class DateReaderTest {

    @Test
    void everyFormInEveryZoneIsWhatJekyllTakesItFor() {
        List<String> wrong = new ArrayList<>();
        List<String> rows =
                CaseFile.text(DateReaderTest.class, "dates.csv").lines().skip(1).toList();
        for (String row : rows) {
            String[] cells = row.split(",");
            OffsetDateTime date = DateReader.read(cells[0], ZoneId.of(cells[1])).date();
            if (!OffsetDateTime.parse(cells[2]).equals(date)) {
                wrong.add(row + " but was " + date);
            }
        }
        assertThat(rows).hasSizeGreaterThan(900);
        assertThat(wrong).isEmpty();
    }

    static List<Case> wrongDates() {
        return CaseFile.read(DateReaderTest.class, "wrong-dates.txt");
    }

    @ParameterizedTest
    @MethodSource("wrongDates")
    void whatNoCalendarHasIsRefused(Case c) {
        DateReader.Reading reading = DateReader.read(c.input().strip(), ZoneOffset.UTC);
        assertThat(reading.date()).isNull();
        assertThat(reading.code() + ": " + reading.message() + " | " + reading.hint())
                .isEqualTo(c.expected());
    }

    @Test
    void zoneNamesOfEuropeMeanTheirOffset() {
        assertThat(DateReader.read("2024-07-26 12:42 CEST", ZoneOffset.UTC).date())
                .isEqualTo("2024-07-26T12:42+02:00");
        assertThat(DateReader.read("2024-01-26 12:42 CET", ZoneOffset.UTC).date())
                .isEqualTo("2024-01-26T12:42+01:00");
    }

    @Test
    void monthsMayHaveNames() {
        for (String form : List.of(
                "Mon, 23 Nov 2026 10:21:58 +0200",
                "Mon Nov 23 10:21:58 +02:00 2026",
                "November 23rd, 2026 10:21:58 +0200",
                "monday, nov. 23, 2026, 10:21:58 AM +0200",
                "Tue Nov 23 10:21:58 +0200 2026")) {
            assertThat(DateReader.read(form, ZoneOffset.UTC).date()).as(form).isEqualTo("2026-11-23T10:21:58+02:00");
        }
        assertThat(DateReader.read("Fri Sep  3 11:21:31 CEST 2021", ZoneOffset.UTC)
                        .date())
                .isEqualTo("2021-09-03T11:21:31+02:00");
    }

    @Test
    void whatRubyDoesNotReadIsTold() {
        DateReader.Reading reading = DateReader.read("2017-02-10 00:10::00 -03:00", ZoneOffset.UTC);
        assertThat(reading.code()).isEqualTo("date-cut");
        assertThat(reading.message()).isEqualTo("'::00 -03:00' of this date does not count");
        assertThat(DateReader.read("2017-02-10 00:10:00 -03:00", ZoneOffset.UTC).code())
                .isEmpty();
    }

    @Property
    void everyDateSurvivesBeingWritten(
            @ForAll @LongRange(min = 0, max = 253_402_300_799L) long second,
            @ForAll @IntRange(min = -1080, max = 1080) int offsetMinutes) {
        OffsetDateTime date = OffsetDateTime.ofInstant(
                java.time.Instant.ofEpochSecond(second), ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
        if (date.getYear() > 9999 || date.getYear() < 1000) {
            return;
        }
        String written = date.toLocalDate() + " " + date.toLocalTime().truncatedTo(ChronoUnit.SECONDS) + " "
                + (date.getOffset() == ZoneOffset.UTC ? "Z" : date.getOffset());
        assertThat(DateReader.read(written, ZoneId.of("Asia/Tokyo")).date()).isEqualTo(date);
        assertThat(DateReader.read(written, ZoneId.of("Asia/Tokyo")).date().getOffset())
                .isEqualTo(date.getOffset());
    }

    @Property
    void noTextThrows(@ForAll @StringLength(max = 30) String text) {
        DateReader.Reading reading = DateReader.read(text, ZoneOffset.UTC);
        assertThat(reading.date() == null).isEqualTo(!reading.message().isEmpty());
    }
}
