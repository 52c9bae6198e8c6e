package dev.jbuild.generate;

import java.util.List;

/** The list of all generators. What stands for a source comes first, since others look for it. */
final class Generators {

    static final List<Generator> ALL = List.of(
            new Assets(),
            new EntryPages(),
            new HomePages(),
            new TagPages(),
            new CategoryPages(),
            new Archive(),
            new NotFound(),
            new AtomFeed(),
            new Sitemap(),
            new Robots());

    private Generators() {}
}
