package dev.jbuild.route;

import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Term;
import dev.jbuild.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of the site, each once, sorted. */
public final class RouteTable {

    /** Where a term's page is. */
    public record TermAddress(Term term, UrlPath url) {}

    private final List<Route> routes;
    private final List<Route> redirects;
    private final IdentityHashMap<Entry, UrlPath> entries = new IdentityHashMap<>();
    private final IdentityHashMap<Term, UrlPath> terms = new IdentityHashMap<>();
    private final Map<String, UrlPath> bundled = new HashMap<>();

    /**
     * Makes a table of routes whose addresses differ.
     *
     * @param redirects whether or not they are pages, and so among the routes
     * @param termAddresses of each term that has a page
     */
    public RouteTable(List<Route> routes, List<Route> redirects, List<TermAddress> termAddresses) {
        this.routes = sorted(routes);
        this.redirects = sorted(redirects);
        for (Route route : this.routes) {
            if (route.target() instanceof Target.EntryPage page && page.isFirst()) {
                entries.put(page.entry(), route.url());
            } else if (route.target() instanceof Target.Asset asset
                    && asset.file().kind() == SourceKind.BUNDLED) {
                bundled.put(asset.file().path().value(), route.url());
            }
        }
        for (Route route : this.redirects) {
            if (route.target() instanceof Target.Redirect redirect && redirect.direction() == Target.Direction.AWAY) {
                entries.put(redirect.entry(), route.url());
            }
        }
        for (TermAddress address : termAddresses) {
            terms.put(address.term(), address.url());
        }
    }

    private static List<Route> sorted(List<Route> routes) {
        List<Route> sorted = new ArrayList<>(routes);
        sorted.sort((a, b) -> a.url().compareTo(b.url()));
        return Collections.unmodifiableList(sorted);
    }

    /** Every address that leads to another one, sorted; whether pages or rules do that is another question. */
    public List<Route> redirects() {
        return redirects;
    }

    public List<Route> routes() {
        return routes;
    }

    /** The address of an entry; none for members of a collection without output. */
    public Optional<UrlPath> urlOf(Entry entry) {
        return Optional.ofNullable(entries.get(entry));
    }

    /**
     * The image that the front matter of an entry names: that which lies beside an index document, where there is one,
     * else as it is written, which is a path from the site's root or a full address.
     */
    public Optional<String> imageOf(Entry entry) {
        Optional<String> written = entry.metadata().image();
        SourcePath document = entry.document().source().path();
        if (written.isEmpty() || bundled.isEmpty() || !document.stem().equals("index")) {
            return written;
        }
        String name = written.get().startsWith("./") ? written.get().substring(2) : written.get();
        UrlPath beside = bundled.get(document.folder() + "/" + name);
        return beside == null ? written : Optional.of(beside.value());
    }

    /** The address of a term's page. */
    public Optional<UrlPath> urlOf(Term term) {
        return Optional.ofNullable(terms.get(term));
    }
}
