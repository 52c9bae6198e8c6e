package dev.jbuild.route;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Term;
import dev.jbuild.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** What is made at an address. */
public sealed interface Target {

    /**
     * The page of a post, a page or a member of a collection.
     *
     * @param paginator where the entry is the site's own home page: the part of the posts that this page shows. Its
     *     second and later pages are routes of the same entry.
     */
    record EntryPage(Entry entry, Optional<PageOfPosts> paginator) implements Target {

        /** Whether this is the entry's own address rather than a later page of its list. */
        public boolean isFirst() {
            return paginator.isEmpty() || paginator.get().page() == 1;
        }
    }

    /**
     * A page that no source stands for, made from a layout.
     *
     * @param kind which list it is; where neither site nor theme has its layout, it is not made
     * @param title of the page, as {@code page.title}
     * @param posts what it lists, in its order: all of them, of which {@code paginator} shows some
     * @param subject what its entries have in common
     * @param paginator where it is one of several pages of one list
     */
    record ListPage(ListKind kind, String title, List<Entry> posts, Subject subject, Optional<PageOfPosts> paginator)
            implements Target {

        public ListPage {
            posts = List.copyOf(posts);
        }

        /** A list that has not been divided into pages. */
        public ListPage(ListKind kind, String title, List<? extends Entry> posts, Subject subject) {
            this(kind, title, List.copyOf(posts), subject, Optional.empty());
        }

        /** The page of the list that shows some of its entries. */
        public ListPage on(PageOfPosts page) {
            return new ListPage(kind, title, posts, subject, Optional.of(page));
        }

        /** The layout's name. */
        public String layout() {
            return kind.layout();
        }

        /** The term whose page it is. */
        public Optional<Term> term() {
            return subject.term();
        }

        /** What the author wrote about the term, where this is the first page that shows it. */
        public Optional<Item> document() {
            boolean first = paginator.isEmpty() || paginator.get().page() == 1;
            return first ? subject.term().flatMap(Term::document) : Optional.empty();
        }
    }

    /**
     * Which list a page without a source is.
     *
     * @param word its name as {@code page.kind}
     * @param layout the name of its layout
     */
    record ListKind(String word, String layout) {

        /** All posts, or the first of them. */
        public static final ListKind HOME = new ListKind("home", "home");

        /** All posts by year. */
        public static final ListKind ARCHIVE = new ListKind("archive", "archive");

        /** What hosts show where nothing is. */
        public static final ListKind NOT_FOUND = new ListKind("404", "404");
    }

    /**
     * What the entries of a list have in common.
     *
     * @param taxonomy name of the taxonomy of a term, or of all terms; otherwise empty
     * @param term whose page it is
     * @param collection name of the collection, or empty
     * @param year of all dates, or 0
     * @param month of all dates, from 1, or 0
     */
    record Subject(String taxonomy, Optional<Term> term, String collection, int year, int month) {

        /** Nothing but that they are listed. */
        public static final Subject NONE = new Subject("", Optional.empty(), "", 0, 0);

        /** A term. */
        public static Subject of(String taxonomy, Term term) {
            return new Subject(taxonomy, Optional.of(term), "", 0, 0);
        }

        /** All terms of a taxonomy. */
        public static Subject ofTaxonomy(String taxonomy) {
            return new Subject(taxonomy, Optional.empty(), "", 0, 0);
        }

        /** A collection. */
        public static Subject ofCollection(String collection) {
            return new Subject("", Optional.empty(), collection, 0, 0);
        }

        /** A year. */
        public static Subject ofYear(int year) {
            return new Subject("", Optional.empty(), "", year, 0);
        }

        /** A month of a year. */
        public static Subject ofMonth(int year, int month) {
            return new Subject("", Optional.empty(), "", year, month);
        }
    }

    /** A file that is published as it is. */
    record Asset(SourceFile file) implements Target {}

    /**
     * A feed of the newest entries of the site, or of one part of it.
     *
     * @param title what the feed is called
     * @param scope what it is a feed of
     * @param entries newest first, as many as it has
     */
    record Feed(FeedFormat format, String title, FeedScope scope, List<Entry> entries) implements Target {

        public Feed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What a feed is a feed of.
     *
     * @param part which part of the site
     * @param term whose posts it has, where it is a term's
     * @param name of the author or the collection, where it is theirs
     */
    record FeedScope(FeedPart part, Optional<Term> term, String name) {}

    /** Which part of a site a feed has. */
    enum FeedPart {
        SITE,
        TERM,
        AUTHOR,
        COLLECTION
    }

    /** A page or a rule that leads from one address to another. */
    record Redirect(Entry entry, Direction direction) implements Target {}

    /** Which way a redirect leads. */
    enum Direction {
        /** From an old address to the entry's. */
        HERE,
        /** From the entry's own address to where its {@code redirect_to} says. */
        AWAY
    }

    /**
     * A text that a generator writes without a layout: a sitemap, {@code robots.txt}, what hosts are told.
     *
     * @param part which part of a divided sitemap it is, from 1; otherwise 0
     */
    record GeneratedText(TextKind kind, int part) implements Target {

        /** A text of which the site has one. */
        public GeneratedText(TextKind kind) {
            this(kind, 0);
        }
    }

    /** Which text a generator writes. */
    enum TextKind {
        SITEMAP(Wish.USUAL),
        SITEMAP_PART(Wish.USUAL),
        ROBOTS(Wish.USUAL),
        REDIRECT_RULES(Wish.SETTING),
        NGINX_MAP(Wish.SETTING),
        HEADERS(Wish.SETTING),
        NOJEKYLL(Wish.SETTING),
        CNAME(Wish.SETTING),
        LLMS(Wish.SETTING);

        private final Wish wish;

        TextKind(Wish wish) {
            this.wish = wish;
        }

        /** Why it is made. */
        public Wish wish() {
            return wish;
        }
    }

    /** Why a text is made. */
    enum Wish {
        /** Each site has it. */
        USUAL,
        /** A setting asks for it, so that a file in its place is worth a word. */
        SETTING
    }
}
