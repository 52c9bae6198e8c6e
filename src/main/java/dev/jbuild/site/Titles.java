package dev.jbuild.site;

import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.content.Document;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.Slug;

/** What an entry is called when its front matter does not say. */
final class Titles {

    private Titles() {}

    /** The title, else the slug in words, as Jekyll titles documents. */
    static String of(Document document) {
        return document.metadata().title().orElseGet(() -> Slug.inWords(slug(document)));
    }

    /** The title, else the file's name in words; an index is called after its folder, the root's after the site. */
    static String ofPage(Document document, Identity identity) {
        if (document.metadata().title().isPresent()) {
            return document.metadata().title().get();
        }
        SourcePath path = document.source().path();
        if (!path.stem().equals("index")) {
            return Slug.inWords(path.stem());
        }
        String folder = path.folder().startsWith("_pages") ? path.folder().substring("_pages".length()) : path.folder();
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        if (!last.isEmpty()) {
            return Slug.inWords(last);
        }
        return identity.title().isEmpty() ? "Home" : identity.title();
    }

    /** The short name, not slugified. */
    static String slug(Document document) {
        return document.metadata()
                .slug()
                .orElseGet(() -> document.source().path().stem());
    }
}
