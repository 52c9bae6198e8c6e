package dev.jbuild.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of the month in English, in the forms that Ruby's {@code Time.parse} takes: as the shell's {@code
 * date} prints them ({@code Mon Nov 23 10:21:58 UTC 2026}), as in letters ({@code Mon, 23 Nov 2026 10:21:58 +0200}) and
 * as people write them ({@code November 23rd, 2026 10:21 PM}). As there, nobody asks whether the day of the week fits.
 */
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final List<String> words;
    private int at;

    private DateWords(List<String> words) {
        this.words = words;
    }

    /** The same date in numbers, {@code 2026-11-23 10:21:58 UTC}, where the text has one of these forms. */
    static Optional<String> inNumbers(String text) {
        if (text.length() > 80 || text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s,]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return Optional.ofNullable(new DateWords(words).read());
    }

    private @Nullable String read() {
        if (index(DAYS, word()) >= 0) {
            at++;
        }
        int month = index(MONTHS, word());
        String day;
        if (month >= 0) {
            at++;
            day = day();
            at++;
        } else {
            day = day();
            at++;
            month = index(MONTHS, word());
            at++;
        }
        if (month < 0 || day == null) {
            return null;
        }
        String year = year();
        String time = time();
        year = year == null ? year() : year;
        if (year == null || at < words.size()) {
            return null;
        }
        return year + "-" + (month + 1) + "-" + day + time;
    }

    /** A time with what follows it up to a year, with a blank before each; empty where none stands here. */
    private String time() {
        StringBuilder time = new StringBuilder();
        if (word().indexOf(':') == 1 || word().indexOf(':') == 2) {
            while (at < words.size() && !isNumber(word(), 4)) {
                time.append(' ').append(word());
                at++;
            }
        }
        return time.toString();
    }

    private @Nullable String year() {
        String word = word();
        if (!isNumber(word, 4)) {
            return null;
        }
        at++;
        return word;
    }

    private @Nullable String day() {
        String word = word().toLowerCase(Locale.ROOT);
        for (String ending : List.of("st", "nd", "rd", "th")) {
            word = word.endsWith(ending) ? word.substring(0, word.length() - 2) : word;
        }
        return isNumber(word, 1) || isNumber(word, 2) ? word : null;
    }

    private String word() {
        return at < words.size() ? words.get(at) : "";
    }

    private static boolean isNumber(String word, int digits) {
        return word.length() == digits && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The index of a name, in full or by its first three letters, also with a full stop; or -1. */
    private static int index(List<String> names, String word) {
        String name = word.toLowerCase(Locale.ROOT);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name) || names.get(i).substring(0, 3).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
