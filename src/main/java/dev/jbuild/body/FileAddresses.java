package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.markdown.Addresses;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import dev.jbuild.view.PublishedFiles;
import dev.jbuild.view.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets links and images name files of the site's folder, as editors and code hosts follow them: {@code photo.jpg} beside
 * the document, {@code ../assets/x.png}, {@code 2026-01-02-x.md#part}. Where the page's own address makes another sense
 * of a reference, as browsers would follow it, it stays as it is.
 */
final class FileAddresses implements Addresses {

    private final PublishedFiles files;
    private final Views views;
    private final Entry entry;
    private final List<Missing> missing = new ArrayList<>();

    /** A name in the text that no document has. */
    record Missing(String name, int offset) {}

    FileAddresses(Views views, Entry entry) {
        this.views = views;
        this.files = views.files();
        this.entry = entry;
    }

    @Override
    public String of(String address) {
        int end = pathEnd(address);
        if (end == 0 || (address.charAt(0) == '/' && !isMarkdown(address, end))) {
            return address;
        }
        String written = address.substring(0, end);
        if (written.startsWith("//") || LocalAddress.hasScheme(written)) {
            return address;
        }
        String decoded = LocalAddress.decode(written);
        String path = decoded.charAt(0) == '/' ? decoded.substring(1) : join(folder(), decoded);
        UrlPath url = path == null ? null : files.of(path.endsWith("/") ? path + "index.md" : path);
        if (url == null || meansAnother(written, url)) {
            return address;
        }
        return views.basePath() + url.encoded() + address.substring(end);
    }

    @Override
    public Optional<Named> named(String name, int offset) {
        Entry found = files.named(name);
        UrlPath url = found == null ? null : views.address(found);
        if (found == null || url == null) {
            missing.add(new Missing(name, offset));
            return Optional.empty();
        }
        boolean isTitle = found.title().equalsIgnoreCase(name);
        return Optional.of(new Named(views.basePath() + url.encoded(), isTitle ? name : found.title()));
    }

    /** Warns of each name that no document has, at its place in the document, though templates may have moved it. */
    void tell(String rendered, List<Diagnostic> into) {
        if (missing.isEmpty()) {
            return;
        }
        Document document = entry.document();
        String written = document.body();
        int from = 0;
        missing.sort(Comparator.comparingInt(Missing::offset));
        for (Missing name : missing) {
            int at = rendered.equals(written) ? name.offset() : alike(rendered, name, written, from);
            from = at < 0 ? from : at + 2;
            int start = document.bodyStart() + (at < 0 ? 0 : from);
            SourceSpan place =
                    document.text().span(start, at < 0 ? 1 : name.name().length());
            into.add(Diagnostic.warning(
                            "wikilink-missing", "nothing on this site is called '" + name.name() + "'", place)
                    .didYouMean(files.nearestTitle(name.name())));
        }
    }

    /**
     * Where a link that templates may have moved stands in what the author wrote: in the same place of the order of equal
     * texts, which may stand in code too; else the next one.
     */
    private static int alike(String rendered, Missing name, String written, int from) {
        String text = "[[" + name.name();
        if (rendered.startsWith(text, name.offset()) && count(rendered, text) == count(written, text)) {
            int at = -1;
            for (int made = -1; made < name.offset(); ) {
                made = rendered.indexOf(text, made + 1);
                at = written.indexOf(text, at + 1);
            }
            return at;
        }
        return written.indexOf(text, from);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether a browser would find something else there. */
    private boolean meansAnother(String written, UrlPath url) {
        views.noteRead(entry, "url");
        UrlPath page = views.address(entry);
        if (page == null) {
            return false;
        }
        String followed = LocalAddress.of(written, page).map(LocalAddress::path).orElse("/");
        return !followed.equals(url.value()) && files.isMade(followed);
    }

    private String folder() {
        return entry.document().source().path().folder();
    }

    private static int pathEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '#' || c == '?') {
                return i;
            }
        }
        return address.length();
    }

    private static boolean isMarkdown(String address, int end) {
        return address.startsWith(".md", end - 3) || address.startsWith(".markdown", end - 9);
    }

    /** A path seen from a folder; nothing where it leads out of the site. */
    private static @Nullable String join(String folder, String relative) {
        String base = folder;
        String rest = relative;
        while (true) {
            if (rest.startsWith("./")) {
                rest = rest.substring(2);
            } else if (rest.startsWith("../")) {
                if (base.isEmpty()) {
                    return null;
                }
                base = base.substring(0, Math.max(0, base.lastIndexOf('/')));
                rest = rest.substring(3);
            } else {
                return base.isEmpty() ? rest : base + "/" + rest;
            }
        }
    }
}
