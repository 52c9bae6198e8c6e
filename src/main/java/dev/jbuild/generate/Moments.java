package dev.jbuild.generate;

import dev.jbuild.site.Entry;
import dev.jbuild.site.Post;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

    /** The last change among posts; the beginning of 1970 where there is none, since a feed must name a moment. */
    static OffsetDateTime newest(List<Post> posts) {
        OffsetDateTime newest = NEVER;
        for (Post post : posts) {
            OffsetDateTime changed = changed(post).orElse(post.date());
            if (changed.isAfter(newest)) {
                newest = changed;
            }
        }
        return newest;
    }

    /** The form of RFC 3339, to the second. */
    static String words(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }
}
