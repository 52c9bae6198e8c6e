package dev.jbuild.check;

import dev.jbuild.body.BodyReferences;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.SourcePath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.site.Entry;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.text.NearestWord;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds images that a document shows and the site does not have. */
final class ImageCheck {

    private final SiteConfig config;
    private final String baseurl;
    private final SiteFiles files;

    ImageCheck(SiteConfig config, SiteFiles files) {
        this.config = config;
        this.baseurl = config.identity().baseurl();
        this.files = files;
    }

    /** Checks the images of a body. */
    void body(Entry entry, UrlPath page, BodyReferences references, Found found) {
        for (int i = 0; i < references.images().size(); i++) {
            int number = i;
            String written = references.images().get(i).destination();
            LocalAddress.of(written, page)
                    .ifPresent(address -> check(entry, written, address, () -> references.placeOfImage(number), found));
        }
    }

    private void check(Entry entry, String written, LocalAddress address, Supplier<SourceSpan> place, Found found) {
        String path = address.path();
        found.looked(path.substring(1));
        if (!address.isUnder(baseurl)) {
            if (files.has(path.substring(1))) {
                found.problem(Found.lacksBase("image-baseurl", new Found.Lacking(path, path), baseurl, place.get()));
            } else {
                found.problem(missing(path, place.get(), entry, written));
            }
            return;
        }
        String inSite = path.substring(baseurl.length());
        found.looked(inSite.isEmpty() ? "" : inSite.substring(1));
        if (inSite.isEmpty() || !files.has(inSite.substring(1))) {
            found.problem(missing(inSite, place.get(), entry, written));
        }
    }

    /**
     * The front matter's image is a path from the site's root, with or without a leading slash, as in Jekyll themes; one
     * that lies beside its document is none to look for.
     */
    void hero(Entry entry, String image, Found found) {
        Optional<LocalAddress> local = LocalAddress.of(image, new UrlPath("/"));
        local.ifPresent(address -> found.looked(address.path().substring(1)));
        if (local.isPresent() && !files.has(local.get().path().substring(1))) {
            found.problem(
                    missing(local.get().path(), FrontMatterPlaces.of(entry.document(), "image", config), entry, image));
        }
    }

    /** The problem, with the advice that fits best: the file may be published elsewhere, or lie there unpublished. */
    private Diagnostic missing(String path, SourceSpan place, Entry entry, String written) {
        Diagnostic problem = Diagnostic.warning("image-missing", "there is no image " + path, place);
        Optional<String> fromRoot = LocalAddress.of(written, new UrlPath("/"))
                .map(LocalAddress::path)
                .filter(address -> !address.equals(path) && files.has(address.substring(1)));
        if (fromRoot.isPresent()) {
            return problem.hint(fromRoot(fromRoot.get(), place));
        }
        String file = path.substring(Math.min(1, path.length()));
        if (liesUnpublished(entry, file)) {
            int slash = file.indexOf('/');
            String top = slash < 0 ? file : file.substring(0, slash);
            return problem.hint(
                    "It lies there, but is not published: name '" + top + "' under 'include:' in site.yml.");
        }
        Optional<String> near = NearestWord.of(path, files.images());
        if (near.isPresent()) {
            return problem.didYouMean(near);
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        Optional<String> elsewhere = files.images().stream()
                .filter(image -> !name.isEmpty() && image.endsWith("/" + name))
                .findFirst();
        // What completes an address in front matter or within a tag is the template, not the author.
        boolean plain = written.equals(entry.metadata().image().orElse(null)) || Found.isInTag(place);
        if (elsewhere.isPresent()) {
            return problem.hint("There is " + elsewhere.get() + ": write " + asWritten(elsewhere.get(), plain) + ".");
        }
        SourcePath source = entry.document().source().path();
        if (source.stem().equals("index") && name.equals(written)) {
            return problem.hint("Put the file at " + source.folder() + "/" + name + ", beside the document.");
        }
        return file.startsWith("assets/")
                ? problem.hint("Put the file at " + file + " in the site's folder.")
                : problem.hint(
                        "Put the file at assets/" + name + " and write " + asWritten("/assets/" + name, plain) + ".");
    }

    /** Advice for an image that is there when its address begins at the site's root. */
    private String fromRoot(String address, SourceSpan place) {
        if (Found.isInTag(place)) {
            return "Write \"" + address + "\".";
        }
        String filter = "{{ \"" + address + "\" | relative_url }}";
        return baseurl.isEmpty() ? "Write " + address + " (or " + filter + ")." : "Write " + filter + ".";
    }

    /** How an author writes the address of a file: in front matter and in tags without the base path. */
    private String asWritten(String address, boolean plain) {
        return plain || baseurl.isEmpty() ? address : "{{ \"" + address + "\" | relative_url }}";
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
}
