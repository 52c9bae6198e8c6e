package dev.jbuild.generate;

import java.util.List;

/** The list of all generators. What stands for a source comes first, since others look for it; the sitemap comes last, since it counts the others. */
final class Generators {

    static final List<Generator> ALL = List.of(
            new Assets(),
            new EntryPages(),
            new Bundles(),
            new Redirects(),
            new HomePages(),
            new TaxonomyPages(),
            new CollectionPages(),
            new Archives(),
            new NotFound(),
            new SiteFeeds(),
            new HostFiles(),
            new LlmsText(),
            new Robots(),
            new Sitemap());

    private Generators() {}
}
