package dev.jbuild.route;

import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Page;
import org.jspecify.annotations.Nullable;

/** A route that somebody asks for, before it is known whether another has it. */
record Claim(Route route, Rank rank) {

    /** Who wins an address: what the author made stands in place of what a generator would make. */
    enum Rank {
        /** A document or a file. */
        SOURCE,
        /** A page or text without a source. */
        GENERATED
    }

    String url() {
        return route.url().value();
    }

    String output() {
        return route.outputPath().value();
    }

    boolean isAsset() {
        return route.target() instanceof Target.Asset;
    }

    /** The file that it is made of; none for what is generated. */
    @Nullable
    SourcePath file() {
        Entry entry = entry();
        if (entry != null) {
            return entry.document().source().path();
        }
        return route.target() instanceof Target.Asset asset ? asset.file().path() : null;
    }

    /** Where the author gave the address; none where it follows from the file's name. */
    @Nullable
    SourceSpan place() {
        Entry entry = entry();
        if (entry == null) {
            return null;
        }
        return isRedirect() ? Places.oldAddress(entry.document(), url()) : Places.value(entry.document(), "permalink");
    }

    private @Nullable Entry entry() {
        if (route.target() instanceof Target.EntryPage page) {
            return page.entry();
        }
        return route.target() instanceof Target.Redirect redirect ? redirect.entry() : null;
    }

    /** Whether it is the old address of an entry. */
    boolean isRedirect() {
        return route.target() instanceof Target.Redirect redirect && redirect.direction() == Target.Direction.HERE;
    }

    /** Whether a setting asks for what is generated. */
    boolean isWish() {
        return route.target() instanceof Target.GeneratedText text
                && text.kind().wish() == Target.Wish.SETTING;
    }

    /**
     * Whether it may take the place of a generated page without a word: a page of the author's and a file are made for
     * that; a post, a member of a collection and an old address come there by accident.
     */
    boolean replacesSilently() {
        Entry entry = entry();
        return entry == null || (entry instanceof Page && !isRedirect());
    }

    /** What messages call it. */
    String name() {
        SourcePath file = file();
        if (file != null) {
            return isRedirect() ? "the redirect of " + file : file.value();
        }
        if (route.target() instanceof Target.ListPage list) {
            return "the generated page '" + list.title() + "'";
        }
        return "the generated " + output();
    }
}
