package dev.jbuild.check;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.LocalAddress;
import dev.jbuild.path.UrlPath;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds settings that the theme shows on each page and that lead nowhere: items of the menu, the site's image, pictures
 * of authors. A site whose own templates read such a setting may mean something else by it.
 */
final class SettingLinks {

    private static final List<String> OF_ITEMS = List.of("title", "url");

    /** What other themes and generators call the keys of an item, by the keys. */
    private static final List<List<String>> OTHERWISE =
            List.of(List.of("name", "label", "text"), List.of("link", "href", "path", "page", "address", "pageRef"));

    private final SiteConfig config;
    private final SiteFiles files;
    private final LinkCheck links;
    private final List<TemplateSource> own;
    private final Found found;

    /**
     * A check that has not begun.
     *
     * @param own the templates of the author
     */
    SettingLinks(SiteConfig config, SiteFiles files, LinkCheck links, List<TemplateSource> own, Found found) {
        this.config = config;
        this.files = files;
        this.links = links;
        this.own = own;
        this.found = found;
    }

    void check() {
        if (!config.files().theme()) {
            return;
        }
        DataMap values = config.values();
        if (values.get("nav").orElse(null) instanceof DataList menu && !isOwn("site.nav")) {
            menu.items().forEach(this::item);
        }
        if (!isOwn("site.image")) {
            DataValue image = values.get("image").orElse(null);
            image(image instanceof DataMap map ? map.get("path").orElse(null) : image);
        }
        if (values.get("authors").orElse(null) instanceof DataMap authors && !isOwn("avatar")) {
            for (DataMap.Entry author : authors.entries()) {
                if (author.value() instanceof DataMap record) {
                    image(record.get("avatar").orElse(null));
                }
            }
        }
    }

    private boolean isOwn(String name) {
        return own.stream().anyMatch(template -> template.file().text().contains(name));
    }

    private void item(DataValue item) {
        if (!(item instanceof DataMap map)) {
            found.problem(leftOut("is no map", place(item), "Write 'title' and 'url' for it."));
            return;
        }
        for (int i = 0; i < OF_ITEMS.size(); i++) {
            if (text(map.get(OF_ITEMS.get(i)).orElse(null)).isEmpty()) {
                lacks(map, i);
            }
        }
        DataValue url = map.get("url").orElse(null);
        if (url != null && !text(url).isEmpty()) {
            links.setting(text(url), place(url), found);
        }
    }

    private void lacks(DataMap item, int number) {
        String key = OF_ITEMS.get(number);
        for (DataMap.Entry entry : item.entries()) {
            boolean other = OTHERWISE.get(number).contains(entry.key())
                    || NearestWord.of(entry.key(), List.of(key)).isPresent();
            if (other && !entry.key().equals(key)) {
                SourceSpan place = config.file()
                        .at(entry.line(), entry.column(), entry.key().length());
                found.problem(leftOut(
                        "has no '" + key + "'", place, "Write '" + key + "' in place of '" + entry.key() + "'."));
                return;
            }
        }
        found.problem(leftOut("has no '" + key + "'", place(item), "Write '" + key + ":' in it."));
    }

    private static Diagnostic leftOut(String why, SourceSpan place, String hint) {
        return Diagnostic.warning("config-nav", "this item of 'nav' " + why + ", so the menu leaves it out", place)
                .hint(hint);
    }

    /** A path from the site's root, with or without its slash; an address on another host is none to look for. */
    private void image(@Nullable DataValue value) {
        Optional<LocalAddress> address = LocalAddress.of(text(value), new UrlPath("/"));
        if (value == null || address.isEmpty() || files.has(address.get().path().substring(1))) {
            return;
        }
        String path = address.get().path();
        Diagnostic problem = Diagnostic.warning("image-missing", "there is no image " + path, place(value));
        Optional<String> near = NearestWord.of(path, files.images());
        found.problem(
                near.isPresent()
                        ? problem.didYouMean(near)
                        : problem.hint("Put the file at " + path.substring(1) + " in the site's folder."));
    }

    private static String text(@Nullable DataValue value) {
        return value instanceof DataScalar scalar && !scalar.isNull()
                ? scalar.text().strip()
                : "";
    }

    private SourceSpan place(DataValue value) {
        int length = value instanceof DataScalar scalar ? scalar.text().length() + (scalar.quoted() ? 2 : 0) : 1;
        return config.file().at(value.line(), value.column(), Math.max(1, length));
    }
}
