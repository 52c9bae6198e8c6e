package dev.jbuild.generate;

import dev.jbuild.config.FeedFormat;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.generate.Authors.Person;
import dev.jbuild.site.Entry;
import java.util.List;

/** A feed as Atom 1.0 (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String text(FeedText feed) {
        SiteConfig config = feed.config();
        SiteAddress address = feed.address();
        List<FeedText.Part> parts = feed.parts();
        StringBuilder out = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        Xml.attribute("xml:lang", config.identity().lang(), out);
        out.append(">\n");
        Xml.element("id", feed.id(), out);
        Xml.element("title", feed.feed().title(), out);
        if (!feed.description().isEmpty()) {
            Xml.element("subtitle", feed.description(), out);
        }
        feed.settings().icon().ifPresent(icon -> Xml.element("icon", feed.picture(icon), out));
        feed.settings().logo().ifPresent(logo -> Xml.element("logo", feed.picture(logo), out));
        link("self", FeedFormat.ATOM.type(), address.of(feed.self()), out);
        link("alternate", "text/html", address.of(feed.home()), out);
        Xml.element("updated", Moments.words(Moments.newest(feed.feed().entries())), out);
        person(Authors.ofSite(config, feed.authors()), out);
        out.append("<generator>jbuild</generator>\n");
        for (FeedText.Part part : parts) {
            entry(feed, part, out);
        }
        return out.append("</feed>\n").toString();
    }

    private static void entry(FeedText feed, FeedText.Part part, StringBuilder out) {
        SiteAddress address = feed.address();
        Entry entry = part.entry();
        out.append("<entry");
        String lang = entry.metadata().lang().orElse(feed.config().identity().lang());
        if (!lang.equals(feed.config().identity().lang())) {
            Xml.attribute("xml:lang", lang, out);
        }
        out.append(">\n");
        Xml.element("id", address.id(part.url()), out);
        Xml.element("title", entry.title(), out);
        link("alternate", "text/html", address.of(part.url()), out);
        entry.published().ifPresent(date -> Xml.element("published", Moments.words(date), out));
        Moments.changed(entry).ifPresent(date -> Xml.element("updated", Moments.words(date), out));
        Authors.of(entry, feed.authors()).forEach(person -> person(person, out));
        for (String term : FeedText.terms(entry)) {
            out.append("<category");
            Xml.attribute("term", term, out);
            out.append("/>\n");
        }
        if (feed.isFull()) {
            entry.metadata().description().ifPresent(text -> Xml.element("summary", text, out));
        }
        String name = feed.isFull() ? "content" : "summary";
        out.append('<').append(name).append(" type=\"html\"");
        Xml.attribute("xml:base", address.of(part.url()), out);
        out.append('>');
        Xml.text(part.html(), out);
        out.append("</").append(name).append(">\n</entry>\n");
    }

    private static void person(Person person, StringBuilder out) {
        out.append("<author>\n");
        Xml.element("name", person.name(), out);
        if (!person.url().isEmpty()) {
            Xml.element("uri", person.url(), out);
        }
        out.append("</author>\n");
    }

    private static void link(String rel, String type, String href, StringBuilder out) {
        out.append("<link");
        Xml.attribute("rel", rel, out);
        Xml.attribute("type", type, out);
        Xml.attribute("href", href, out);
        out.append("/>\n");
    }
}
