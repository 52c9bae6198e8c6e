package dev.jbuild.generate;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.generate.Authors.Person;
import dev.jbuild.site.Entry;
import dev.jbuild.text.JsonText;
import java.util.List;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private JsonFeed() {}

    static String text(FeedText feed) {
        SiteConfig config = feed.config();
        SiteAddress address = feed.address();
        JsonText json = new JsonText().beginObject();
        json.name("version").value("https://jsonfeed.org/version/1.1");
        json.name("title").value(feed.feed().title());
        json.name("home_page_url").value(address.of(feed.home()));
        json.name("feed_url").value(address.of(feed.self()));
        if (!feed.description().isEmpty()) {
            json.name("description").value(feed.description());
        }
        feed.settings().logo().ifPresent(logo -> json.name("icon").value(feed.picture(logo)));
        feed.settings().icon().ifPresent(icon -> json.name("favicon").value(feed.picture(icon)));
        authors(List.of(Authors.ofSite(config, feed.authors())), json);
        json.name("language").value(config.identity().lang());
        json.name("items").beginArray();
        for (FeedText.Part part : feed.parts()) {
            item(feed, part, json);
        }
        return json.endArray().endObject() + "\n";
    }

    private static void item(FeedText feed, FeedText.Part part, JsonText json) {
        SiteAddress address = feed.address();
        Entry entry = part.entry();
        json.beginObject();
        json.name("id").value(address.id(part.url()));
        json.name("url").value(address.of(part.url()));
        json.name("title").value(entry.title());
        json.name("content_html").value(part.html());
        entry.metadata().description().ifPresent(text -> json.name("summary").value(text));
        feed.routes().imageOf(entry).ifPresent(image -> json.name("image").value(feed.picture(image)));
        entry.published().ifPresent(date -> json.name("date_published").value(Moments.words(date)));
        entry.metadata()
                .lastModified()
                .ifPresent(date -> json.name("date_modified").value(Moments.words(date)));
        authors(Authors.of(entry, feed.authors()), json);
        List<String> terms = FeedText.terms(entry);
        if (!terms.isEmpty()) {
            json.name("tags").beginArray();
            terms.forEach(json::value);
            json.endArray();
        }
        json.endObject();
    }

    private static void authors(List<Person> people, JsonText json) {
        if (people.isEmpty()) {
            return;
        }
        json.name("authors").beginArray();
        for (Person person : people) {
            json.beginObject().name("name").value(person.name());
            if (!person.url().isEmpty()) {
                json.name("url").value(person.url());
            }
            json.endObject();
        }
        json.endArray();
    }
}
