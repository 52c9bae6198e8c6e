package dev.jbuild.generate;

import dev.jbuild.site.Entry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When content changed. Nothing here knows when the site was built, so that equal content gives equal bytes. */
final class Moments {

    private static final OffsetDateTime NEVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private Moments() {}

    /** When an entry says it was last changed, else when it was published. */
    static Optional<OffsetDateTime> changed(Entry entry) {
        Optional<OffsetDateTime> modified = entry.metadata().lastModified();
        return modified.isPresent() ? modified : entry.published();
    }

    /**
     * The last change among entries that come newest first; the beginning of 1970 where there is none, since a feed must
     * name a moment.
     */
    static OffsetDateTime newest(List<? extends Entry> entries) {
        OffsetDateTime newest =
                entries.isEmpty() ? NEVER : entries.get(0).published().orElse(NEVER);
        for (Entry entry : entries) {
            Optional<OffsetDateTime> modified = entry.metadata().lastModified();
            if (modified.isPresent() && modified.get().isAfter(newest)) {
                newest = modified.get();
            }
        }
        return newest;
    }

    /** The form of RFC 3339, to the second. A sitemap has thousands, so no formatter takes part. */
    static String words(OffsetDateTime moment) {
        StringBuilder out = new StringBuilder(25);
        if (moment.getYear() < 1000) {
            out.append("0".repeat(4 - Integer.toString(moment.getYear()).length()));
        }
        out.append(moment.getYear());
        two('-', moment.getMonthValue(), out);
        two('-', moment.getDayOfMonth(), out);
        two('T', moment.getHour(), out);
        two(':', moment.getMinute(), out);
        two(':', moment.getSecond(), out);
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return out.append('Z').toString();
        }
        two(minutes < 0 ? '-' : '+', Math.abs(minutes) / 60, out);
        two(':', Math.abs(minutes) % 60, out);
        return out.toString();
    }

    /** The form of RFC 822 with a year of four digits, as RSS has it; the names of days and months are English. */
    static String mail(OffsetDateTime moment) {
        return MAIL.format(moment);
    }

    private static void two(char before, int number, StringBuilder out) {
        out.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
