package dev.jbuild.generate;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.generate.Authors.Person;
import dev.jbuild.site.Entry;
import java.util.List;

/**
 * A feed as RSS 2.0 (RSS Advisory Board), with the modules that readers know: {@code content:encoded} for whole posts,
 * {@code dc:creator} for authors, whose e-mail addresses RSS itself would ask for, and {@code atom:link}.
 */
final class RssFeed {

    private static final String MODULES = " xmlns:atom=\"http://www.w3.org/2005/Atom\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private RssFeed() {}

    static String text(FeedText feed) {
        SiteConfig config = feed.config();
        SiteAddress address = feed.address();
        StringBuilder out = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<rss version=\"2.0\"").append(MODULES).append(">\n<channel>\n");
        Xml.element("title", feed.feed().title(), out);
        Xml.element("link", address.of(feed.home()), out);
        // The element must be there; without a description the title says what there is to say.
        Xml.element("description", feed.description().isEmpty() ? feed.feed().title() : feed.description(), out);
        Xml.element("language", config.identity().lang(), out);
        Xml.element("lastBuildDate", Moments.mail(Moments.newest(feed.feed().entries())), out);
        out.append("<generator>jbuild</generator>\n<atom:link rel=\"self\"");
        Xml.attribute("type", FeedFormat.RSS.type(), out);
        Xml.attribute("href", address.of(feed.self()), out);
        out.append("/>\n");
        feed.settings().logo().or(() -> feed.settings().icon()).ifPresent(picture -> image(feed, picture, out));
        List<FeedText.Part> parts = feed.parts();
        for (FeedText.Part part : parts) {
            item(feed, part, out);
        }
        return out.append("</channel>\n</rss>\n").toString();
    }

    private static void image(FeedText feed, String picture, StringBuilder out) {
        out.append("<image>\n");
        Xml.element("url", feed.picture(picture), out);
        Xml.element("title", feed.feed().title(), out);
        Xml.element("link", feed.address().of(feed.home()), out);
        out.append("</image>\n");
    }

    private static void item(FeedText feed, FeedText.Part part, StringBuilder out) {
        SiteAddress address = feed.address();
        Entry entry = part.entry();
        out.append("<item>\n");
        Xml.element("title", entry.title(), out);
        Xml.element("link", address.of(part.url()), out);
        out.append("<guid isPermaLink=\"").append(!address.origin().isEmpty()).append("\">");
        Xml.text(address.id(part.url()), out);
        out.append("</guid>\n");
        Moments.changed(entry)
                .ifPresent(changed ->
                        Xml.element("pubDate", Moments.mail(entry.published().orElse(changed)), out));
        for (Person person : creators(feed, entry)) {
            Xml.element("dc:creator", person.name(), out);
        }
        FeedText.terms(entry).forEach(term -> Xml.element("category", term, out));
        if (feed.isFull()) {
            entry.metadata().description().ifPresent(text -> Xml.element("description", text, out));
            Xml.element("content:encoded", part.html(), out);
        } else {
            Xml.element("description", part.html(), out);
        }
        out.append("</item>\n");
    }

    /** The entry's authors, else the site's: an item of RSS takes over nothing from its channel. */
    private static List<Person> creators(FeedText feed, Entry entry) {
        List<Person> own = Authors.of(entry, feed.authors());
        return own.isEmpty() ? List.of(Authors.ofSite(feed.config(), feed.authors())) : own;
    }
}
