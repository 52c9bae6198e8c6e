package dev.jbuild.render;

import dev.jbuild.body.SiteBodies;
import dev.jbuild.content.Document;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.PageOfPosts;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Page;
import dev.jbuild.site.Post;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.Printed;
import dev.jbuild.template.TemplateEngine;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateFunction;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.text.Utf8Text;
import dev.jbuild.trace.Recorder;
import dev.jbuild.view.Bodies;
import dev.jbuild.view.EntryReads;
import dev.jbuild.view.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes pages, for one worker, whose views are told what is read. */
public final class PageRenderer {

    private final TemplateEngine engine;
    private final LayoutLibrary layouts;
    private final Views views;
    private final Bodies bodies;
    private final Recorder recorder;
    private final Map<String, Object> common;

    /**
     * @param common root names that every template sees besides {@code site} and {@code page}
     */
    public PageRenderer(
            TemplateEngine engine,
            LayoutLibrary layouts,
            SiteBodies bodies,
            Recorder recorder,
            Map<String, Object> common) {
        this.engine = engine;
        this.layouts = layouts;
        this.views = bodies.views();
        this.bodies = bodies;
        this.recorder = recorder;
        this.common = common;
    }

    /** The page of an entry: its body inside its layouts, innermost first. */
    public Outcome<Printed> entry(UrlPath url, Entry entry, Optional<PageOfPosts> paginator) {
        views.noteRead(entry, "content");
        Utf8Text html = bodies.body(entry).text();
        Optional<String> name = layoutOf(entry);
        if (name.isEmpty()) {
            return Outcome.of(Printed.of(html));
        }
        Optional<Layout> layout = find(name.get());
        if (layout.isEmpty()) {
            return isOfSettings(entry)
                    ? Outcome.failed(List.of())
                    : Outcome.failed(layouts.unknown(
                            name.get(), FrontMatterPlaces.of(entry.document(), "layout", views.config())));
        }
        // One and the same site on all pages lets includes that show only the site be run once.
        String lang = views.lang(entry);
        boolean usual = lang.isEmpty() && !layouts.mentions("related_posts");
        TemplateObject site = usual ? views.site() : views.siteOf(entry);
        Shown shown = new Shown(site, views.entry(entry), paginatorView(url, paginator), lang);
        return inLayouts(layout.get(), html, shown);
    }

    /** A page that no source stands for; nothing where neither site nor theme has its layout. */
    public Optional<Outcome<Printed>> list(UrlPath url, Target.ListPage list) {
        Optional<Layout> layout = find(list.layout());
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> about = list.document();
        about.ifPresent(item -> {
            views.noteRead(item, "content");
            views.noteRead(item, EntryReads.LAYOUT);
        });
        Utf8Text html = about.map(item -> bodies.body(item).text()).orElse(Utf8Text.EMPTY);
        String lang = about.map(views::lang).orElse("");
        TemplateObject site =
                lang.isEmpty() ? views.site() : about.map(views::siteOf).orElse(views.site());
        Shown shown = new Shown(site, views.list(url, list), paginatorView(url, list.paginator()), lang);
        return Optional.of(inLayouts(layout.get(), html, shown));
    }

    private Optional<TemplateObject> paginatorView(UrlPath url, Optional<PageOfPosts> paginator) {
        return paginator.map(page -> views.paginator(url, page));
    }

    private Optional<Layout> find(String name) {
        recorder.read("layout", name);
        return layouts.find(name);
    }

    /**
     * The name of an entry's layout. A Markdown document that names none gets its kind's, so that a post is never
     * published bare by an oversight; {@code layout: none} asks for that.
     */
    private Optional<String> layoutOf(Entry entry) {
        views.noteRead(entry, EntryReads.LAYOUT);
        Document document = entry.document();
        if (entry.metadata().layout().isPresent() || document.frontMatter().has("layout") || !document.isMarkdown()) {
            return entry.metadata().layout();
        }
        Optional<String> ofCollection = views.collectionLayout(entry);
        if (ofCollection.isPresent()) {
            return ofCollection;
        }
        List<String> usual = entry instanceof Post
                ? List.of("post", "default")
                : entry instanceof Page ? List.of("page", "default") : List.of("item", "page", "default");
        for (String name : usual) {
            if (find(name).isPresent()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether the layout's name stands in a setting, about which {@link SettingLayouts} tells. */
    // A record has the very value of the rule that made its page.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOfSettings(Entry entry) {
        DataValue own = entry.document().frontMatter().get("layout").orElse(null);
        if (own == null) {
            return entry.metadata().layout().isEmpty()
                    && views.collectionLayout(entry).isPresent();
        }
        return views.config().generate().stream()
                .anyMatch(rule -> rule.written().get("layout").orElse(null) == own);
    }

    /** What all layouts of one page see, and in which language they speak, which is empty for the site's. */
    private record Shown(TemplateObject site, TemplateObject page, Optional<TemplateObject> paginator, String lang) {}

    private Outcome<Printed> inLayouts(Layout innermost, Utf8Text content, Shown shown) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> chain = new ArrayList<>();
        Utf8Text html = content;
        Layout layout = innermost;
        while (true) {
            chain.add(layout.name());
            Map<String, Object> variables = new LinkedHashMap<>(common);
            variables.put("site", shown.site());
            variables.put(TemplateFunction.VARIABLE, views.functions());
            variables.put(TemplateFilter.LANGUAGE, shown.lang());
            variables.put("page", shown.page());
            variables.put("layout", layout.frontMatter());
            variables.put("content", HtmlText.of(html));
            if (shown.paginator().isPresent()) {
                variables.put("paginator", shown.paginator().get());
            }
            Printed printed = engine.print(layout.template(), variables).into(problems);
            if (printed == null) {
                return Outcome.failed(problems);
            }
            Layout outer = around(layout, chain, problems);
            if (outer == null) {
                return Outcome.of(printed, problems);
            }
            html = printed.text();
            printed.close();
            layout = outer;
        }
    }

    /** The layout that a layout's front matter names, or {@code null} where it names none or a wrong one. */
    private @Nullable Layout around(Layout layout, List<String> chain, List<Diagnostic> problems) {
        DataMap.Entry key = layout.frontMatter().entry("layout").orElse(null);
        String name = layout.frontMatter().text("layout").orElse("none");
        if (key == null || name.equals("none") || name.equals("false")) {
            return null;
        }
        DataValue value = key.value();
        SourceText file = layout.template().file();
        SourceSpan place = file.at(value.line(), value.column(), name.length());
        if (chain.contains(name)) {
            problems.add(Diagnostic.error("layout-cycle", "the layout '" + name + "' is inside itself", place)
                    .hint("The chain is " + String.join(" in ", chain) + " in " + name + "."));
            return null;
        }
        Optional<Layout> found = find(name);
        if (found.isEmpty()) {
            problems.add(layouts.unknown(name, place));
        }
        return found.orElse(null);
    }
}
