package dev.jbuild.route;

import dev.jbuild.config.Hosting.RedirectForm;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.RouteTable.TermAddress;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Term;
import dev.jbuild.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Gathers the routes that generators ask for, and finds those that cannot stand side by side: on one address, in one
 * file, in files whose names differ only for some file systems, or a file where others need a folder.
 */
public final class Claims {

    private final SiteConfig config;
    private final Predicate<String> layouts;
    private final Map<String, Claim> sources = new LinkedHashMap<>();
    private final List<Claim> doubles = new ArrayList<>();
    private final List<Claim> generated = new ArrayList<>();
    private final List<TermAddress> terms = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Collisions collisions;

    /**
     * Begins with none.
     *
     * @param layouts says whether the site or its theme has a layout of that name
     */
    public Claims(SiteConfig config, Predicate<String> layouts) {
        this.config = config;
        this.layouts = layouts;
        this.collisions = new Collisions(config.file().path());
    }

    /** Asks for the page of an entry. */
    public void entry(Entry entry, UrlPath url) {
        Target.EntryPage target = new Target.EntryPage(entry, Optional.empty());
        source(new Route(url, Permalinks.outputPath(entry, url), target));
    }

    /** Asks for a file as it is. */
    public void asset(SourceFile file) {
        asset(file, "/" + file.path().value());
    }

    /** Asks for a file as it is, at an address that begins with a slash. */
    public void asset(SourceFile file, String address) {
        String fault = Address.fault(address);
        if (fault != null) {
            diagnostics.add(Places.error("permalink-path", "The file's address " + fault, null, file.path())
                    .hint("Give the file another name."));
            return;
        }
        source(new Route(Address.ofFile(address.substring(1)), new Target.Asset(file)));
    }

    /** Asks for a page at an entry's old address that leads to its new one. */
    public void redirect(Entry entry, UrlPath from) {
        Target target = new Target.Redirect(entry, Target.Direction.HERE);
        source(new Route(from, Permalinks.outputPath(from), target));
    }

    /** Asks for a page at an entry's own address that leads to where its {@code redirect_to} says. */
    public void away(Entry entry, UrlPath url) {
        Target target = new Target.Redirect(entry, Target.Direction.AWAY);
        source(new Route(url, Permalinks.outputPath(entry, url), target));
    }

    /** How many routes are asked for up to now, whether they can stand or not. */
    public int count() {
        return sources.size() + generated.size();
    }

    /** The routes asked for up to now, sorted, but for those in whose place another one will stand. */
    public List<Route> standing() {
        Map<String, Route> byUrl = new TreeMap<>();
        generated.forEach(claim -> byUrl.putIfAbsent(claim.url(), claim.route()));
        sources.values().forEach(claim -> {
            if (!claim.isRedirect()) {
                byUrl.put(claim.url(), claim.route());
            }
        });
        return List.copyOf(byUrl.values());
    }

    /**
     * Asks for what no source stands for. Where a source has the address nothing is generated, nor is a list without
     * its layout.
     */
    public void generated(UrlPath url, Target target) {
        if (target instanceof Target.ListPage list && !layouts.test(list.layout())) {
            return;
        }
        Route route = target instanceof Target.ListPage || target instanceof Target.EntryPage
                ? new Route(url, Permalinks.outputPath(url), target)
                : new Route(url, target);
        generated.add(new Claim(route, Claim.Rank.GENERATED));
    }

    /** Says where the page of a term is, unless neither a source nor a layout makes one. */
    public void term(Term term, UrlPath url, String layout) {
        if (layouts.test(layout) || sources.containsKey(url.value())) {
            terms.add(new TermAddress(term, url));
        }
    }

    /** The entry whose page is at an address. */
    public Optional<Entry> entryAt(UrlPath url) {
        Claim claim = sources.get(url.value());
        return claim != null && claim.route().target() instanceof Target.EntryPage page
                ? Optional.of(page.entry())
                : Optional.empty();
    }

    /** Tells of each entry that asked for a page, and of its address. */
    public void entries(BiConsumer<Entry, UrlPath> listener) {
        for (Claim claim : sources.values()) {
            if (claim.route().target() instanceof Target.EntryPage page) {
                listener.accept(page.entry(), claim.route().url());
            }
        }
    }

    /** Makes an entry's page the first page of a list. */
    public void paginate(Entry entry, UrlPath url, PageOfPosts first) {
        Target.EntryPage target = new Target.EntryPage(entry, Optional.of(first));
        Route route = new Route(url, Permalinks.outputPath(entry, url), target);
        Claim claim = new Claim(route, Claim.Rank.SOURCE);
        if (!claim.replacesSilently()) {
            String message = claim.name() + " takes the place of the generated list of posts at " + url;
            diagnostics.add(Collisions.warning(Places.error("url-collision", message, claim.place(), claim.file()))
                    .hint("Give the document another 'permalink:'."));
        }
        sources.put(url.value(), claim);
    }

    /** Reports a problem. */
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** The table of all routes that stand, with every collision. */
    public Outcome<RouteTable> table() {
        List<Route> routes = new ArrayList<>(sources.size() + generated.size());
        Map<String, Claim> byFile = new HashMap<>((sources.size() + generated.size()) * 2);
        List<Claim> standing = new ArrayList<>(sources.values());
        standing.addAll(doubles);
        standing.addAll(generated);
        List<String> files = new ArrayList<>(standing.size());
        for (Claim claim : standing) {
            String file = Address.folded(claim.output());
            files.add(file);
            Claim other = byFile.putIfAbsent(file, claim);
            if (other == null) {
                routes.add(claim.route());
            } else if (isReplaced(claim, other)) {
                if (!other.replacesSilently() || claim.isWish()) {
                    diagnostics.add(collisions.taken(other, claim));
                }
                if (other.isRedirect()) {
                    put(claim, other, routes);
                    byFile.put(file, claim);
                }
            } else {
                diagnostics.add(collisions.of(other, claim));
                if (!other.output().equals(claim.output())) {
                    routes.add(claim.route());
                }
            }
        }
        findFilesInTheWay(byFile, standing, files);
        List<Route> redirects = routes.stream()
                .filter(route -> route.target() instanceof Target.Redirect)
                .toList();
        if (!config.hosting().redirects().contains(RedirectForm.HTML)) {
            routes.removeIf(route -> route.target() instanceof Target.Redirect);
        }
        return Outcome.of(new RouteTable(routes, redirects, terms), diagnostics);
    }

    private void source(Route route) {
        Claim claim = new Claim(route, Claim.Rank.SOURCE);
        if (sources.putIfAbsent(route.url().value(), claim) != null) {
            doubles.add(claim);
        }
    }

    private static boolean isReplaced(Claim claim, Claim other) {
        return claim.rank() == Claim.Rank.GENERATED
                && other.rank() == Claim.Rank.SOURCE
                && claim.output().equals(other.output());
    }

    /** A generated page stands where a redirect would have been. */
    private static void put(Claim generated, Claim redirect, List<Route> routes) {
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).outputPath().equals(redirect.route().outputPath())) {
                routes.set(i, generated.route());
            }
        }
    }

    private void findFilesInTheWay(Map<String, Claim> byFile, List<Claim> standing, List<String> files) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            Claim claim = standing.get(i);
            String path = files.get(i);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                String folder = path.substring(0, slash);
                if (!seen.add(folder)) {
                    break;
                }
                Claim file = byFile.get(folder);
                if (file != null) {
                    diagnostics.add(collisions.fileAndFolder(file, claim));
                }
            }
        }
    }
}
