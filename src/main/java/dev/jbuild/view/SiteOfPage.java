package dev.jbuild.view;

import dev.jbuild.config.SiteWords;
import dev.jbuild.template.TemplateObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code site} on the page of an entry, where it has one name more, as in Jekyll: {@code related_posts}. Its words are in
 * the language of the page, which is an input of whatever is made with it: {@link EntryReads#SOURCE}, {@link
 * EntryReads#LAYOUT}.
 */
final class SiteOfPage implements TemplateObject {

    static final String RELATED = "related_posts";

    private final SiteView site;
    private final EntryView entry;
    private final SiteWords words;
    private final String lang;

    /**
     * The site as the page of an entry shows it.
     *
     * @param lang the language of the page; empty for the site's
     */
    SiteOfPage(SiteView site, EntryView entry, SiteWords words, String lang) {
        this.site = site;
        this.entry = entry;
        this.words = words;
        this.lang = lang;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case RELATED -> entry.attribute("related");
            case "words" ->
                lang.isEmpty() ? site.attribute(name) : words.of(lang).texts();
            default -> site.attribute(name);
        };
    }

    @Override
    public boolean knows(String name) {
        return site.knows(name);
    }

    @Override
    public List<String> names() {
        return site.names();
    }

    @Override
    public String kind() {
        return site.kind();
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
