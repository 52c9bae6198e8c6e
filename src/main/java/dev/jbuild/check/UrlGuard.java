package dev.jbuild.check;

import dev.jbuild.check.UrlLock.Line;
import dev.jbuild.content.Revisions;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Skipped;
import dev.jbuild.source.SourceKind;
import dev.jbuild.text.NearestWord;
import dev.jbuild.text.TextSketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds published addresses that a site would no longer have, and the documents that moved away from them. */
public final class UrlGuard {

    private final SourceText file;
    private final UrlLock lock;
    private final RouteTable routes;
    private final Revisions revisions;
    private final Map<String, Skipped> skipped = new HashMap<>();
    private final Map<String, Entry> bySource = new HashMap<>();
    private final List<New> news = new ArrayList<>();

    private UrlGuard(SourceText file, UrlLock lock, Site site, RouteTable routes, Revisions revisions) {
        this.file = file;
        this.lock = lock;
        this.routes = routes;
        this.revisions = revisions;
        site.skipped().forEach(one -> skipped.put(one.path().value(), one));
        site.posts().forEach(this::take);
        site.pages().forEach(this::take);
        for (Collection collection : site.collections()) {
            collection.items().forEach(this::take);
        }
    }

    /** A document at an address that was not published before. */
    private record New(Entry entry, long sketch, boolean telling) {}

    /**
     * Compares published addresses with those of the site. One whose document has expired, as its front matter said, or
     * is beyond the limit of a partial build, is not missed.
     *
     * @param file the lock's
     * @param revisions of the site's documents
     */
    public static VanishedUrls check(SourceText file, UrlLock lock, Site site, RouteTable routes, Revisions revisions) {
        Set<String> present = new HashSet<>();
        routes.routes().forEach(route -> present.add(route.url().encoded()));
        routes.redirects().forEach(route -> present.add(route.url().encoded()));
        List<Line> missing = lock.lines().stream()
                .filter(line -> !present.contains(line.url()))
                .toList();
        return missing.isEmpty() ? VanishedUrls.NONE : new UrlGuard(file, lock, site, routes, revisions).found(missing);
    }

    private void take(Entry entry) {
        bySource.put(entry.document().source().path().value(), entry);
        UrlPath url = routes.urlOf(entry).orElse(null);
        if (url != null && !lock.has(url.encoded())) {
            String body = revisions.newest(entry.document()).body();
            news.add(new New(entry, TextSketch.of(body), TextSketch.isTelling(body)));
        }
    }

    private VanishedUrls found(List<Line> missing) {
        List<VanishedUrls.Vanished> all = new ArrayList<>();
        for (Line line : missing) {
            Skipped reason = skipped.get(line.source());
            if (reason != null
                    && (reason.reason() == Skipped.Reason.EXPIRED || reason.reason() == Skipped.Reason.LIMIT)) {
                continue;
            }
            Entry now = reason == null ? moved(line) : null;
            boolean own = now != null
                    && !now.document().source().origin().isTheme()
                    && now.document().source().kind() != SourceKind.DATA;
            Diagnostic problem = Diagnostic.error(
                            "url-vanished",
                            "The published address " + line.url() + " would vanish",
                            file.at(line.number(), 1, line.url().length()))
                    .hint(now != null && own ? moveHint(line, now) : reason != null ? skipHint(reason) : hint(line));
            Optional<Entry> mover = own ? Optional.ofNullable(now) : Optional.empty();
            all.add(new VanishedUrls.Vanished(line.url(), line.source(), problem, mover));
        }
        return new VanishedUrls(all, VanishedUrls.Settings.SOUND);
    }

    /** The document that had an address: by its file, else by its text; {@code null} where none or several may be it. */
    private @Nullable Entry moved(Line line) {
        Entry same = bySource.get(line.source());
        if (same != null && routes.urlOf(same).isPresent()) {
            return same;
        }
        if (line.sketch() == 0) {
            return null;
        }
        Entry best = null;
        int least = Integer.MAX_VALUE;
        for (New one : news) {
            int distance = TextSketch.distance(line.sketch(), one.sketch());
            if (distance == least) {
                best = null;
            } else if (distance < least && (distance == 0 || (one.telling() && TextSketch.isLike(distance)))) {
                best = one.entry();
                least = distance;
            }
        }
        return best;
    }

    private String moveHint(Line line, Entry now) {
        String url = routes.urlOf(now).map(UrlPath::encoded).orElse("");
        return "Its text is now at " + url + ": 'jbuild build --fix' writes 'redirect_from: " + line.url() + "' into "
                + now.document().source().path() + ".";
    }

    private static String skipHint(Skipped skipped) {
        return "Its source " + skipped.path() + " is skipped ("
                + skipped.reason().name().toLowerCase(Locale.ROOT)
                + "). Delete this line if the address may go.";
    }

    private String hint(Line line) {
        List<String> urls = UrlLock.of(routes).without(lock).stream()
                .filter(url -> !url.equals("/"))
                .toList();
        String near = NearestWord.of(line.url(), urls)
                .or(() -> urls.stream()
                        .filter(url -> name(url).equals(name(line.url())))
                        .findFirst())
                .map(url -> " (the nearest new address is " + url + ")")
                .orElse("");
        return "Name it in 'redirect_from:' of what took its place" + near
                + ", or delete this line if the address may go.";
    }

    /** The last name in an address. */
    private static String name(String url) {
        String bare = url.replaceFirst("(/|\\.html)$", "");
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
