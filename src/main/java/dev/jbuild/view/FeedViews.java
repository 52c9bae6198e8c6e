package dev.jbuild.view;

import dev.jbuild.route.Route;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Term;
import dev.jbuild.trace.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feeds as templates see them: maps with {@code url}, {@code title}, {@code type} and {@code format}. */
final class FeedViews {

    private FeedViews() {}

    /**
     * Those of a part of the site, in the order of the configured formats.
     *
     * @param feeds the routes of all feeds
     * @param term whose feeds they are, where the part is a term
     */
    // A tag and a category of one name with the same posts are equal, and not the same.
    @SuppressWarnings("ReferenceEquality")
    static List<Map<String, Object>> of(List<Route> feeds, Target.FeedPart part, @Nullable Term term) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Route route : feeds) {
            if (route.target() instanceof Target.Feed feed
                    && feed.scope().part() == part
                    && feed.scope().term().orElse(null) == term) {
                Map<String, Object> view = new LinkedHashMap<>();
                view.put("url", route.url().encoded());
                view.put("title", feed.title());
                view.put("type", feed.format().type());
                view.put("format", feed.format().name().toLowerCase(Locale.ROOT));
                found.add(view);
            }
        }
        return found;
    }

    /** How a feed looks but for what it has of its entries. */
    static long fingerprint(@Nullable Route route, Views views) {
        return route != null && route.target() instanceof Target.Feed feed
                ? fingerprint(feed, views)
                : Fingerprint.ABSENT;
    }

    private static long fingerprint(Target.Feed feed, Views views) {
        String home = feed.scope().term().map(views::url).orElse("");
        long state = Fingerprint.mix(Fingerprint.of(feed.title()), Fingerprint.of(home));
        state = Fingerprint.mix(state, Fingerprint.of(feed.format().name()));
        for (Entry entry : feed.entries()) {
            state = Fingerprint.mix(state, views.view(entry).identity());
        }
        return state;
    }
}
