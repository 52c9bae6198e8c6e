package dev.jbuild.generate;

import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** When content changed. Nothing here knows when the site was built, so that equal content gives equal bytes. */
final class Moments {

    private static final OffsetDateTime NEVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private Moments() {}

    /** When an entry says it was last changed, else when it was published. */
    static Optional<OffsetDateTime> changed(Entry entry) {
        Optional<OffsetDateTime> modified = entry.metadata().lastModified();
        return modified.isPresent() ? modified : entry.published();
    }

    /**
     * The last change among posts that come newest first; the beginning of 1970 where there is none, since a feed must
     * name a moment.
     */
    static OffsetDateTime newest(List<Post> posts) {
        OffsetDateTime newest = posts.isEmpty() ? NEVER : posts.get(0).date();
        for (Post post : posts) {
            Optional<OffsetDateTime> modified = post.metadata().lastModified();
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

    private static void two(char before, int number, StringBuilder out) {
        out.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
