package dev.jbuild.template.filter;

import dev.jbuild.data.DataScalar;
import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.text.CalendarNames;
import dev.jbuild.text.Strftime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words, as Jekyll's {@code date_filters.rb} and Liquid's {@code date} make them. A date keeps its offset: those
 * of documents have that of the site's zone, a text has the one that is written in it.
 */
final class Dates {

    private static final String XML = "%Y-%m-%dT%H:%M:%S%:z";

    /** More patterns than the templates of a site have. */
    private static final int MOST_SOUND = 100;

    private final ZoneId zone;
    private final Function<String, CalendarNames> names;

    /** Patterns in which each part means something, so that not every date is printed twice to find that out. */
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

    private Dates(ZoneId zone, Function<String, CalendarNames> names) {
        this.zone = zone;
        this.names = names;
    }

    /**
     * The filters for dates.
     *
     * @param zone of dates that are written without an offset
     * @param names of months and days by the language of the page
     */
    static List<TemplateFilter> all(ZoneId zone, Function<String, CalendarNames> names) {
        Dates dates = new Dates(zone, names);
        return List.of(
                new DateFilter(dates),
                NamedFilter.of("date_to_xmlschema", (input, given) -> dates.needed(input, XML, CalendarNames.ENGLISH)),
                NamedFilter.of(
                        "date_to_rfc822",
                        (input, given) -> dates.needed(input, "%a, %d %b %Y %H:%M:%S %z", CalendarNames.ENGLISH)),
                NamedFilter.of("date_to_string", (input, given) -> dates.words(input, "%b", given), "type", "style"),
                NamedFilter.of(
                        "date_to_long_string", (input, given) -> dates.words(input, "%B", given), "type", "style"));
    }

    /** A date as Liquid prints it without a filter. */
    static String plain(OffsetDateTime time) {
        return Strftime.format(time, "%Y-%m-%d %H:%M:%S %z");
    }

    /** {@code date(format)}, which says what is odd about the format or the date. */
    private record DateFilter(Dates dates) implements TemplateFilter {

        @Override
        public String name() {
            return "date";
        }

        @Override
        public List<String> parameters() {
            return List.of("format");
        }

        @Override
        public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments) {
            return apply(input, arguments, "");
        }

        @Override
        public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments, String lang) {
            return dates.date(input, new Arguments(arguments, lang));
        }

        @Override
        public Optional<String> doubt(@Nullable Object input, List<@Nullable Object> arguments) {
            return dates.doubt(input, new Arguments(arguments, "").text(0));
        }
    }

    private Optional<String> doubt(@Nullable Object input, String format) {
        if (input == null || format.isEmpty() || (input instanceof OffsetDateTime && sound.contains(format))) {
            return Optional.empty();
        }
        OffsetDateTime time = time(input);
        if (time == null) {
            String text = Input.text(input);
            return text.isBlank() ? Optional.empty() : Optional.of("'" + text + "' is no date and stays as it is");
        }
        if (format.indexOf('%') < 0) {
            return Optional.of("'" + format + "' names no part of a date; write it as in '%Y-%m-%d'");
        }
        Optional<String> unknown = Strftime.unknown(time, format);
        if (unknown.isEmpty() && sound.size() < MOST_SOUND) {
            sound.add(format);
        }
        return unknown.map(part -> "'" + part + "' in '" + format + "' means nothing");
    }

    /** What is no date stays as it is. */
    private @Nullable Object date(@Nullable Object input, Arguments given) {
        String format = given.text(0);
        OffsetDateTime time = format.isEmpty() ? null : time(input);
        return time == null ? input : Strftime.format(time, format, names.apply(given.lang()));
    }

    private @Nullable Object needed(@Nullable Object input, String format, CalendarNames language) {
        if (Input.text(input).isEmpty()) {
            return input;
        }
        OffsetDateTime time = time(input);
        if (time == null) {
            throw new FilterException("'" + Input.text(input) + "' is no date");
        }
        return Strftime.format(time, format, language);
    }

    private @Nullable Object words(@Nullable Object input, String month, Arguments given) {
        if (!given.text(0).equals("ordinal")) {
            return needed(input, "%d " + month + " %Y", names.apply(given.lang()));
        }
        OffsetDateTime time = time(input);
        String day = time == null ? "" : time.getDayOfMonth() + ordinal(time.getDayOfMonth());
        String pattern = given.text(1).equals("US") ? month + " " + day + ", %Y" : day + " " + month + " %Y";
        return needed(input, pattern, names.apply(given.lang()));
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** The moment that a value stands for, or {@code null} if it is no date. */
    private @Nullable OffsetDateTime time(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time;
        }
        if (value instanceof Number seconds) {
            return Instant.ofEpochSecond(seconds.longValue()).atZone(zone).toOffsetDateTime();
        }
        if (!(value instanceof String || value instanceof HtmlText || value instanceof DataScalar)) {
            return null;
        }
        String text = Input.text(value).strip();
        if (text.equals("now") || text.equals("today")) {
            throw new FilterException("a build does not ask for the time of day; write 'site.time'");
        }
        if (!text.isEmpty() && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return time(Long.valueOf(text));
        }
        try {
            DateText read = DateText.read(text);
            if (read == null) {
                return null;
            }
            Integer offset = read.offset();
            return offset == null
                    ? read.local().atZone(zone).toOffsetDateTime()
                    : read.local().atOffset(ZoneOffset.ofTotalSeconds(offset));
        } catch (DateTimeException e) { // a day or an hour that does not exist
            return null;
        }
    }
}
