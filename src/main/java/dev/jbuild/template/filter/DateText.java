package dev.jbuild.template.filter;

import dev.jbuild.text.Strftime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: {@code 2024-07-26 12:42:00 +0300} and its kin, or with a month's English name.
 *
 * @param offset in seconds, or {@code null} if none is written
 */
record DateText(LocalDateTime local, @Nullable Integer offset) {

    /**
     * The date in a text, or {@code null} if the text does not look like one.
     *
     * @throws java.time.DateTimeException if it looks like a date that does not exist
     */
    static @Nullable DateText read(String text) {
        int[] time = {0, 0, 0, 0};
        Integer offset = null;
        int colon = text.indexOf(':');
        String date = text;
        if (colon > 0) {
            int start = colon;
            while (start > 0 && isDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = clock(text, start, time);
            if (end < 0) {
                return null;
            }
            date = text.substring(0, start).strip();
            date = date.endsWith("T") || date.endsWith("t") ? date.substring(0, date.length() - 1) : date;
            String zone = text.substring(end).strip();
            offset = zone.isEmpty() ? null : offset(zone);
            if (!zone.isEmpty() && offset == null) {
                return null;
            }
        }
        int[] day = day(date);
        if (day == null) {
            return null;
        }
        return new DateText(LocalDateTime.of(day[0], day[1], day[2], time[0], time[1], time[2], time[3]), offset);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads {@code 12:42}, {@code 12:42:00} or {@code 12:42:00.5}; gives the offset after it, or -1. */
    private static int clock(String text, int start, int[] time) {
        int i = start;
        for (int part = 0; part < 3; part++) {
            int from = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                time[part] = Math.min(time[part], 99) * 10 + text.charAt(i++) - '0';
            }
            if (i == from) {
                return -1;
            }
            if (part == 2 || i >= text.length() || text.charAt(i) != ':') {
                break;
            }
            i++;
        }
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            int scale = 100_000_000;
            for (i++; i < text.length() && isDigit(text.charAt(i)); i++) {
                time[3] += (text.charAt(i) - '0') * scale;
                scale /= 10;
            }
        }
        return i;
    }

    private static @Nullable Integer offset(String zone) {
        switch (zone.toUpperCase(Locale.ROOT)) {
            case "Z", "UTC", "GMT" -> {
                return 0;
            }
            default -> {
                String digits = zone.substring(1).replace(":", "");
                boolean sign = zone.charAt(0) == '+' || zone.charAt(0) == '-';
                if (!sign || digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return null;
                }
                int number = Integer.parseInt(digits);
                int seconds = number / 100 * 3600 + number % 100 * 60;
                return zone.charAt(0) == '-' ? -seconds : seconds;
            }
        }
    }

    private static int @Nullable [] day(String date) {
        List<Integer> numbers = new ArrayList<>();
        int month = 0;
        for (int i = 0; i < date.length(); ) {
            char c = date.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < date.length() && isDigit(date.charAt(end))) {
                    end++;
                }
                if (end - i > 4) {
                    return null;
                }
                numbers.add(Integer.valueOf(date.substring(i, end)));
            } else if (Character.isLetter(c)) {
                while (end < date.length() && Character.isLetter(date.charAt(end))) {
                    end++;
                }
                int named = month(date.substring(i, end));
                if (named < 0) {
                    return null;
                }
                month = named > 0 ? named : month;
            } else if ("-/., ".indexOf(c) < 0) {
                return null;
            }
            i = end;
        }
        return inOrder(numbers, month);
    }

    private static int @Nullable [] inOrder(List<Integer> numbers, int month) {
        if (month == 0 && numbers.size() == 3 && numbers.get(0) > 31) {
            return new int[] {numbers.get(0), numbers.get(1), numbers.get(2)};
        }
        if (month > 0 && numbers.size() == 2) {
            boolean yearFirst = numbers.get(0) > 31;
            int year = yearFirst ? numbers.get(0) : numbers.get(1);
            return new int[] {year, month, yearFirst ? numbers.get(1) : numbers.get(0)};
        }
        return null;
    }

    /** The number of a month's name or its first three letters, 0 for a weekday or an ordinal's ending, -1 for others. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            String name = Strftime.monthName(month).toLowerCase(Locale.ROOT);
            if (lower.equals(name) || lower.equals(name.substring(0, 3)) || (month == 9 && lower.equals("sept"))) {
                return month;
            }
        }
        boolean ending = List.of("st", "nd", "rd", "th").contains(lower);
        boolean weekday = lower.length() >= 3
                && List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday").stream()
                        .anyMatch(day -> day.startsWith(lower));
        return ending || weekday ? 0 : -1;
    }
}
