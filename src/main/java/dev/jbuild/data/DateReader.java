package dev.jbuild.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that Jekyll's front matter may have: {@code 2024-07-26}, with a time after a space or {@code T}, with
 * seconds, fractions, {@code AM} or {@code PM}, and an offset ({@code +0300}, {@code +03:00}, {@code Z}, {@code UTC}) or
 * none; the forms with words of {@link DateWords}. What no calendar has is refused, never rolled over.
 *
 * <p>A date without an offset is local to the site's zone. In the hour that daylight saving skips it is moved on by the
 * length of the gap, and in the hour that comes twice the later one is meant, as Ruby's {@code Time.parse} does.
 */
public final class DateReader {

    /**
     * A date, or what is wrong with the text; both where a date can be read, but not all of the text.
     *
     * @param code of the diagnostic, an error when there is no date; empty when nothing is wrong
     * @param message what is wrong, without a full stop
     * @param hint what to write instead
     */
    public record Reading(@Nullable OffsetDateTime date, String code, String message, String hint) {}

    private static final String FORMS = "Write it as 2024-07-26 or 2024-07-26 12:42:00 +0200.";

    /** What the author wrote. */
    private final String written;

    private final String text;
    private int at;
    private String left = "";

    private DateReader(String written) {
        this.written = written;
        this.text = DateWords.inNumbers(written).orElse(written);
    }

    /** Reads a date; the zone is that of dates without an offset. */
    public static Reading read(String text, ZoneId zone) {
        try {
            DateReader reader = new DateReader(text.strip());
            OffsetDateTime date = reader.date(zone);
            return reader.left.isEmpty()
                    ? new Reading(date, "", "", "")
                    : new Reading(
                            date,
                            "date-cut",
                            "'" + reader.left + "' of this date does not count",
                            "Write one colon between minutes and seconds.");
        } catch (DateException e) {
            return new Reading(null, e.code(), e.sentence(), e.hint());
        }
    }

    /** Reads a day such as a file name begins with: {@code 2024-07-26}; two-digit years from 69 on are 19xx. */
    public static Reading readDay(String text, ZoneId zone) {
        try {
            DateReader reader = new DateReader(text);
            LocalDate day = reader.day();
            reader.end();
            return new Reading(local(day.atStartOfDay(), zone), "", "", "");
        } catch (DateException e) {
            return new Reading(null, e.code(), e.sentence(), e.hint());
        }
    }

    private OffsetDateTime date(ZoneId zone) throws DateException {
        LocalDate day = day();
        if (at == text.length()) {
            return local(day.atStartOfDay(), zone);
        }
        char divider = text.charAt(at);
        if (divider == 'T' || divider == 't') {
            at++;
        } else if (divider == ' ' || divider == '\t') {
            skipBlanks();
        } else {
            throw unreadable();
        }
        LocalTime time = isDigit(peek()) ? time() : LocalTime.MIDNIGHT;
        skipBlanks();
        ZoneOffset offset = at < text.length() ? offset() : null;
        end();
        LocalDateTime local = day.atTime(time);
        return offset == null ? local(local, zone) : local.atOffset(offset);
    }

    private static OffsetDateTime local(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withLaterOffsetAtOverlap().toOffsetDateTime();
    }

    private LocalDate day() throws DateException {
        int start = at;
        int year = number(4);
        if (at - start < 4) {
            if (at - start != 2) {
                throw unreadable();
            }
            // As Ruby's Date._parse completes two digits.
            year += year >= 69 ? 1900 : 2000;
        }
        char divider = peek();
        if (divider != '-' && divider != '/' && divider != '.') {
            throw unreadable();
        }
        at++;
        int month = number(2);
        expect(divider);
        int day = number(2);
        if (isDigit(peek())) {
            throw unreadable();
        }
        if (month < 1 || month > 12) {
            throw impossible("There is no month " + month, "Months go from 1 to 12; write year-month-day.");
        }
        int last = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > last) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw impossible(
                    "There is no " + day + " " + name + " " + year, name + " " + year + " has " + last + " days.");
        }
        return LocalDate.of(year, month, day);
    }

    private LocalTime time() throws DateException {
        int hour = number(2);
        int minute = 0;
        int second = 0;
        int nanos = 0;
        if (peek() == ':') {
            at++;
            minute = twoDigits();
            if (text.startsWith("::", at)) {
                // Ruby's Time.parse reads no further, not even an offset.
                left = text.substring(at);
                at = text.length();
            } else if (peek() == ':') {
                at++;
                second = twoDigits();
                nanos = fraction();
            }
        } else {
            throw unreadable();
        }
        hour = half(hour);
        check(hour, 23, "hour");
        check(minute, 59, "minute");
        check(second, 59, "second");
        return LocalTime.of(hour, minute, second, nanos);
    }

    private int fraction() {
        if ((peek() != '.' && peek() != ',') || at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
            return 0;
        }
        at++;
        int nanos = 0;
        int scale = 100_000_000;
        while (isDigit(peek())) {
            nanos += (peek() - '0') * scale;
            scale /= 10;
            at++;
        }
        return nanos;
    }

    /** The hour on a clock of 24, where {@code AM} or {@code PM} follows. */
    private int half(int hour) throws DateException {
        int before = at;
        skipBlanks();
        boolean morning = text.regionMatches(true, at, "am", 0, 2);
        boolean evening = text.regionMatches(true, at, "pm", 0, 2);
        if ((!morning && !evening) || (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)))) {
            at = before;
            return hour;
        }
        at += 2;
        if (hour < 1 || hour > 12) {
            throw impossible("There is no hour " + hour + " with AM or PM", "Hours with AM or PM go from 1 to 12.");
        }
        return hour % 12 + (evening ? 12 : 0);
    }

    private ZoneOffset offset() throws DateException {
        char sign = peek();
        if (sign != '+' && sign != '-') {
            return namedOffset();
        }
        at++;
        int start = at;
        int hours = number(2);
        if (peek() == ':') {
            at++;
        } else if (at - start < 2 && isDigit(peek())) {
            throw unreadable();
        }
        int minutes = isDigit(peek()) ? twoDigits() : 0;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            throw impossible(
                    "There is no offset " + text.substring(start - 1, at),
                    "Offsets go from -18:00 to +18:00, for example +0200.");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    private ZoneOffset namedOffset() throws DateException {
        int start = at;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        String name = text.substring(start, at);
        ZoneOffset offset = NamedOffsets.of(name);
        if (offset == null) {
            throw new DateException(
                    "date-unreadable", "'" + name + "' is no offset", "Write the offset in hours, for example +0200.");
        }
        return offset;
    }

    private void check(int value, int last, String unit) throws DateException {
        if (value > last) {
            throw impossible("There is no " + unit + " " + value, "The " + unit + " goes from 0 to " + last + ".");
        }
    }

    private int twoDigits() throws DateException {
        int start = at;
        int value = number(2);
        if (at - start < 2) {
            throw unreadable();
        }
        return value;
    }

    private int number(int most) throws DateException {
        int start = at;
        int value = 0;
        while (at - start < most && isDigit(peek())) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at == start) {
            throw unreadable();
        }
        return value;
    }

    private void expect(char c) throws DateException {
        if (peek() != c) {
            throw unreadable();
        }
        at++;
    }

    private void end() throws DateException {
        skipBlanks();
        if (at < text.length()) {
            throw unreadable();
        }
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private DateException unreadable() {
        return new DateException("date-unreadable", "'" + written + "' is no date", FORMS);
    }

    private static DateException impossible(String message, String hint) {
        return new DateException("date-impossible", message, hint);
    }
}
