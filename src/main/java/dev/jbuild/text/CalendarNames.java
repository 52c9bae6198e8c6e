package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a language calls months and days of the week.
 *
 * @param months as they stand in a date, from January on
 * @param shortMonths the same, short
 * @param alone months as they stand without a day, which differs in some languages
 * @param days from Sunday on
 * @param shortDays the same, short
 */
public record CalendarNames(
        List<String> months, List<String> shortMonths, List<String> alone, List<String> days, List<String> shortDays) {

    /** The names that addresses, feeds and dates in settings have whatever the site's language is. */
    public static final CalendarNames ENGLISH = of(
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
            List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"));

    public CalendarNames {
        months = List.copyOf(months);
        shortMonths = List.copyOf(shortMonths);
        alone = List.copyOf(alone);
        days = List.copyOf(days);
        shortDays = List.copyOf(shortDays);
    }

    /** Names of a language whose months are the same with and without a day. */
    public static CalendarNames of(
            List<String> months, List<String> shortMonths, List<String> days, List<String> shortDays) {
        return new CalendarNames(months, shortMonths, months, days, shortDays);
    }

    /** What Java knows of a language; these names may differ between versions of Java. */
    public static CalendarNames of(Locale locale) {
        List<String> months = new ArrayList<>();
        List<String> shortMonths = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, locale));
            shortMonths.add(month.getDisplayName(TextStyle.SHORT, locale));
            alone.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
        List<String> days = new ArrayList<>();
        List<String> shortDays = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = DayOfWeek.SUNDAY.plus(i);
            days.add(day.getDisplayName(TextStyle.FULL, locale));
            shortDays.add(day.getDisplayName(TextStyle.SHORT, locale));
        }
        return new CalendarNames(months, shortMonths, alone, days, shortDays);
    }

    /** The same for dates without a day. */
    public CalendarNames withoutDay() {
        return new CalendarNames(alone, shortMonths, alone, days, shortDays);
    }
}
