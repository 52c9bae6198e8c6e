package dev.jbuild.check;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.text.TextSketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses that a site has published, as {@code urls.lock} keeps them: one line for each, sorted, with the sketch of
 * its text and its source where it has one.
 */
public final class UrlLock {

    /** Where the file lies. */
    public static final SourcePath PATH = SourcePath.of("urls.lock");

    private static final String HEAD = """
            # Addresses that this site has published; 'jbuild urls --write' adds new ones. Keep this file in version control.
            # A build fails when one of them would vanish. Delete the line of an address that may go.
            """;

    /** No address. */
    public static final UrlLock NONE = new UrlLock(new TreeMap<>());

    private final Map<String, Line> lines;

    private UrlLock(Map<String, Line> lines) {
        this.lines = lines;
    }

    /**
     * One address.
     *
     * @param url percent-encoded, without the base path
     * @param sketch of the source's text; 0 where there is none
     * @param source path of the document; empty for a generated page
     * @param number of the line in the file, from 1; 0 for one that is not in a file
     */
    record Line(String url, long sketch, String source, int number) {

        private String text() {
            return source.isEmpty() ? url : url + " " + hex(sketch) + " " + source;
        }

        private static String hex(long sketch) {
            String digits = Long.toHexString(sketch);
            return "0".repeat(16 - digits.length()) + digits;
        }
    }

    /** What a file says. A line that is no address is an error. */
    public static Outcome<UrlLock> parse(SourceText file) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Line> lines = new TreeMap<>();
        int number = 0;
        for (String text : file.text().split("\n", -1)) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] parts = text.strip().split(" ", 3);
            boolean whole = parts.length == 1 || (parts.length == 3 && parts[1].matches("[0-9a-f]{16}"));
            if (!parts[0].startsWith("/") || !whole) {
                problems.add(Diagnostic.error("url-lock", "This line is no address", file.wholeLine(number))
                        .hint("Take the line as 'jbuild urls --write' wrote it, or delete it."));
                continue;
            }
            Line line = parts.length == 1
                    ? new Line(parts[0], 0, "", number)
                    : new Line(parts[0], Long.parseUnsignedLong(parts[1], 16), parts[2], number);
            lines.putIfAbsent(line.url(), line);
        }
        return Outcome.of(new UrlLock(lines), problems);
    }

    /** The addresses of pages and redirects. Later pages of a list, whose posts move on, and the 404 page are left out. */
    public static UrlLock of(RouteTable routes) {
        Map<String, Line> lines = new TreeMap<>();
        for (Route route : routes.routes()) {
            if (route.target() instanceof Target.EntryPage page && page.isFirst() && isHtml(route)) {
                add(route, page.entry(), lines);
            } else if (route.target() instanceof Target.ListPage list
                    && !list.kind().equals(Target.ListKind.NOT_FOUND)
                    && list.paginator().map(page -> page.page() == 1).orElse(true)) {
                lines.put(route.url().encoded(), new Line(route.url().encoded(), 0, "", 0));
            }
        }
        for (Route route : routes.redirects()) {
            if (route.target() instanceof Target.Redirect redirect) {
                add(route, redirect.entry(), lines);
            }
        }
        return new UrlLock(lines);
    }

    private static boolean isHtml(Route route) {
        String name = route.outputPath().value();
        return (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) && !name.equals("404.html");
    }

    private static void add(Route route, Entry entry, Map<String, Line> lines) {
        String url = route.url().encoded();
        String source = entry.document().source().path().value();
        lines.put(url, new Line(url, TextSketch.of(entry.document().body()), source, 0));
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    boolean has(String url) {
        return lines.containsKey(url);
    }

    /** All addresses of this lock that another one has not. */
    public List<String> without(UrlLock other) {
        return lines.keySet().stream().filter(url -> !other.has(url)).toList();
    }

    /** This lock with what another one adds, and with that one's sketches and sources where both have an address. */
    public UrlLock with(UrlLock newer) {
        Map<String, Line> all = new TreeMap<>(lines);
        all.putAll(newer.lines);
        return new UrlLock(all);
    }

    /** How many addresses there are. */
    public int size() {
        return lines.size();
    }

    /** The text of the file. */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD);
        lines.values().forEach(line -> out.append(line.text()).append('\n'));
        return out.toString();
    }
}
