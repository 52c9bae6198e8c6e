package dev.jbuild.check;

import dev.jbuild.body.BodyReferences;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.PathPattern;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.text.NearestWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds links of bodies to a part of a page that the page does not have. The pages are looked at as they are published,
 * so that whatever has an id counts: headings, footnotes, raw HTML, and what layouts write.
 */
public final class AnchorCheck {

    private final SiteConfig config;
    private final RouteTable routes;
    private final Function<OutputPath, Optional<byte[]>> outputs;
    private @Nullable Map<String, OutputPath> pages;
    private final Map<OutputPath, Optional<Set<String>>> known = new HashMap<>();

    /** What a link asks for: a part of a page. */
    private record Part(OutputPath page, String id) {}

    /**
     * A check of a site all of whose pages are made.
     *
     * @param outputs gives the bytes of what is made at a path
     */
    public AnchorCheck(SiteConfig config, RouteTable routes, Function<OutputPath, Optional<byte[]>> outputs) {
        this.config = config;
        this.routes = routes;
        this.outputs = outputs;
    }

    /** All pages by their paths. Most builds have no link that asks for them. */
    private Map<String, OutputPath> pages() {
        Map<String, OutputPath> found = pages;
        if (found == null) {
            found = new HashMap<>();
            for (Route route : routes.routes()) {
                String path = route.outputPath().value();
                boolean page = route.target() instanceof Target.EntryPage
                        || route.target() instanceof Target.ListPage
                        || route.target() instanceof Target.Asset;
                if (page && (path.endsWith(".html") || path.endsWith(".htm"))) {
                    found.put(path, route.outputPath());
                }
            }
            pages = found;
        }
        return found;
    }

    /** Whether each of these addresses, as an entry's body has them, leads to a part that is there, or to no page. */
    public boolean holds(Entry entry, List<String> destinations) {
        UrlPath page = routes.urlOf(entry).orElse(null);
        return page == null || destinations.stream().allMatch(written -> isThere(part(entry, page, written)));
    }

    /** A warning for each link of a body to a part that is not there. */
    public List<Diagnostic> check(Entry entry, BodyReferences references) {
        List<Diagnostic> problems = new ArrayList<>();
        UrlPath page = routes.urlOf(entry).orElse(null);
        for (int i = 0; page != null && i < references.links().size(); i++) {
            Part part = part(entry, page, references.links().get(i).destination());
            if (part != null && !isThere(part)) {
                boolean own = part.page().equals(Permalinks.outputPath(entry, page));
                problems.add(Diagnostic.warning(
                                "link-anchor",
                                "there is no '#" + part.id() + "' "
                                        + (own ? "on this page" : "at /" + address(part.page())),
                                references.placeOfLink(i))
                        .hint(hint(part)));
            }
        }
        return problems;
    }

    private static String address(OutputPath page) {
        String path = page.value();
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    private String hint(Part part) {
        List<String> ids = List.copyOf(ids(part.page()).orElse(Set.of()));
        return NearestWord.of(part.id(), ids)
                .map(near -> "Did you mean '#" + near + "'?")
                .orElse("Headings have their words for an id; '{#name}' behind a heading gives it another one.");
    }

    private boolean isThere(@Nullable Part part) {
        if (part == null) {
            return true;
        }
        Optional<Set<String>> ids = ids(part.page());
        return ids.isEmpty() || ids.get().contains(part.id()) || ids.get().contains(LocalAddress.decode(part.id()));
    }

    private Optional<Set<String>> ids(OutputPath page) {
        return known.computeIfAbsent(
                page, path -> outputs.apply(path).map(bytes -> PageIds.of(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** What an address asks for; {@code null} where that is no part of a page of this site. */
    private @Nullable Part part(Entry entry, UrlPath page, String written) {
        int hash = written.indexOf('#');
        String id = hash < 0 ? "" : written.substring(hash + 1);
        int directive = id.indexOf(":~:");
        id = directive < 0 ? id : id.substring(0, directive);
        // "top" is the top of each page (HTML, section 7.4.6.3); scripts give a meaning to what looks like an address.
        if (id.isEmpty() || id.equalsIgnoreCase("top") || id.charAt(0) == '!' || id.charAt(0) == '/') {
            return null;
        }
        if (hash == 0) {
            OutputPath own = pages().get(Permalinks.outputPath(entry, page).value());
            return own == null ? null : new Part(own, id);
        }
        String base = config.identity().baseurl();
        String url = config.identity().url();
        boolean full = !url.isEmpty() && written.startsWith(url + "/");
        Optional<LocalAddress> address =
                LocalAddress.of(full ? written.substring(url.length()) : written, new UrlPath(base + page.value()));
        if (address.isEmpty() || !address.get().isUnder(base)) {
            return null;
        }
        OutputPath target = target(address.get().path().substring(base.length()));
        return target == null ? null : new Part(target, id);
    }

    /** The page that a plain host shows at an address. */
    private @Nullable OutputPath target(String path) {
        for (String pattern : config.links().ignoreUrls()) {
            if (new PathPattern(pattern).matches(path)) {
                return null;
            }
        }
        String file = path.isEmpty() ? "" : path.substring(1);
        if (file.isEmpty() || file.endsWith("/")) {
            return pages().get(file + "index.html");
        }
        OutputPath plain = pages().getOrDefault(file, pages().get(file + ".html"));
        return plain == null ? pages().get(file + "/index.html") : plain;
    }
}
