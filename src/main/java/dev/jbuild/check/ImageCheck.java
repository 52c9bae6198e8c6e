package dev.jbuild.check;

import dev.jbuild.body.ImageUse;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.site.Entry;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds images that a document shows and the site does not have. */
public final class ImageCheck {

    private final String baseurl;
    private final Set<String> outputs = new HashSet<>();
    private final List<String> images = new ArrayList<>();
    private final RouteTable routes;

    public ImageCheck(SiteConfig config, RouteTable routes) {
        this.baseurl = config.identity().baseurl();
        this.routes = routes;
        for (Route route : routes.routes()) {
            String path = route.outputPath().value();
            outputs.add(path);
            if (isImage(path)) {
                images.add("/" + path);
            }
        }
    }

    /** Whether a file is made at a path, as {@link #check} tells its listener. */
    public boolean isMade(String outputPath) {
        return outputs.contains(outputPath);
    }

    /**
     * A warning for each missing image of an entry: those of its body, and the one that its front matter names.
     *
     * @param looked is told each output path that the answer depends on
     */
    public List<Diagnostic> check(Entry entry, List<ImageUse> uses, Consumer<String> looked) {
        Optional<UrlPath> page = routes.urlOf(entry);
        if (page.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (ImageUse use : uses) {
            checkUse(entry, page.get(), use, problems, looked);
        }
        entry.metadata().image().ifPresent(image -> checkHero(entry, image, problems, looked));
        return problems;
    }

    private void checkUse(Entry entry, UrlPath page, ImageUse use, List<Diagnostic> problems, Consumer<String> looked) {
        Optional<LocalAddress> local = LocalAddress.of(use.destination(), page);
        if (local.isEmpty()) {
            return;
        }
        String path = local.get().path();
        looked.accept(path.substring(1));
        if (!local.get().isUnder(baseurl)) {
            if (outputs.contains(path.substring(1))) {
                problems.add(Diagnostic.warning(
                                "image-baseurl", "the address " + path + " lacks the base path " + baseurl, use.place())
                        .hint("Write {{ site.baseurl }}" + path + " or {{ \"" + path + "\" | relative_url }}."));
            } else {
                problems.add(missing(path, use.place(), entry, use.destination()));
            }
            return;
        }
        String inSite = path.substring(baseurl.length());
        looked.accept(inSite.isEmpty() ? "" : inSite.substring(1));
        if (inSite.isEmpty() || !outputs.contains(inSite.substring(1))) {
            problems.add(missing(inSite, use.place(), entry, use.destination()));
        }
    }

    /** The front matter's image is a path from the site's root, with or without a leading slash, as in Jekyll themes. */
    private void checkHero(Entry entry, String image, List<Diagnostic> problems, Consumer<String> looked) {
        Optional<LocalAddress> local = LocalAddress.of(image, new UrlPath("/"));
        local.ifPresent(address -> looked.accept(address.path().substring(1)));
        if (local.isPresent() && !outputs.contains(local.get().path().substring(1))) {
            problems.add(missing(local.get().path(), heroPlace(entry, image), entry, image));
        }
    }

    private static SourceSpan heroPlace(Entry entry, String image) {
        DataMap.Entry key = entry.document().frontMatter().entry("image").orElse(null);
        if (key != null
                && entry.document().text().lines().lineText(key.value().line()).contains(image)) {
            return entry.document().text().at(key.value().line(), key.value().column(), image.length());
        }
        return entry.document().text().at(1, 1, 1);
    }

    /** The problem, with the advice that fits best: the file may be published elsewhere, or lie there unpublished. */
    private Diagnostic missing(String path, SourceSpan place, Entry entry, String written) {
        Diagnostic problem = Diagnostic.warning("image-missing", "there is no image " + path, place);
        Optional<String> fromRoot = LocalAddress.of(written, new UrlPath("/"))
                .map(LocalAddress::path)
                .filter(address -> !address.equals(path) && outputs.contains(address.substring(1)));
        if (fromRoot.isPresent()) {
            String filter = "{{ \"" + fromRoot.get() + "\" | relative_url }}";
            return problem.hint(
                    baseurl.isEmpty() ? "Write " + fromRoot.get() + " (or " + filter + ")." : "Write " + filter + ".");
        }
        String file = path.substring(Math.min(1, path.length()));
        if (liesUnpublished(entry, file)) {
            int slash = file.indexOf('/');
            String top = slash < 0 ? file : file.substring(0, slash);
            return problem.hint(
                    "It lies there, but is not published: name '" + top + "' under 'include:' in site.yml.");
        }
        Optional<String> near = NearestWord.of(path, images);
        return near.isPresent()
                ? problem.didYouMean(near)
                : problem.hint("Put the file at " + file + " in the site's folder.");
    }

    /** Whether the site's folder, from which the entry came, has such a file outside the folders that are published. */
    private static boolean liesUnpublished(Entry entry, String file) {
        if (!(entry.document().source().origin() instanceof SiteFolder folder) || file.startsWith("assets/")) {
            return false;
        }
        try {
            return folder.has(SourcePath.of(file));
        } catch (IllegalArgumentException e) {
            // No path of a file at all, so nothing lies there.
            return false;
        }
    }

    private static boolean isImage(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0
                && switch (path.substring(dot + 1)) {
                    case "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "PNG", "JPG", "JPEG" -> true;
                    default -> false;
                };
    }
}
