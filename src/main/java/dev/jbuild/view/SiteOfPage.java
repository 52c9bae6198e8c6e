package dev.jbuild.view;

import dev.jbuild.template.TemplateObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code site} on the page of an entry, where it has one name more, as in Jekyll: {@code related_posts}. */
final class SiteOfPage implements TemplateObject {

    static final String RELATED = "related_posts";

    private final SiteView site;
    private final EntryView entry;

    SiteOfPage(SiteView site, EntryView entry) {
        this.site = site;
        this.entry = entry;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return name.equals(RELATED) ? entry.attribute("related") : site.attribute(name);
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
