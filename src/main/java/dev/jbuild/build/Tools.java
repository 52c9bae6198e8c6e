package dev.jbuild.build;

import dev.jbuild.body.Workbench;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteWords;
import dev.jbuild.markdown.Addresses;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownProfile.Extra;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.render.LayoutLibrary;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.template.pebble.PebbleTemplates;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What makes HTML and costs time to make itself.
 *
 * @param engine with the templates that it has compiled
 * @param templates fingerprint of all templates together
 * @param deaf which reads are not noted; {@code null} where all are, as in all builds but those of one test
 */
record Tools(
        Workbench workbench,
        PebbleTemplates engine,
        long templates,
        @Nullable BiPredicate<String, String> deaf) {

    /** Tools for a library of templates, and for settings that filters and Markdown know. */
    static Tools of(LayoutLibrary library, SiteConfig config, @Nullable BiPredicate<String, String> deaf) {
        SiteWords words = new SiteWords(config);
        Workbench workbench = new Workbench(profile(config), words);
        PebbleTemplates engine = new PebbleTemplates(
                library, filters(config, words, workbench), List.of("content", "paginator", "layout"));
        return new Tools(workbench, engine, library.fingerprint(), deaf);
    }

    private static List<TemplateFilter> filters(SiteConfig config, SiteWords words, Workbench workbench) {
        return Filters.standard(
                new SiteUrls(config.identity().url(), config.identity().baseurl()),
                config.identity().zone(),
                lang -> words.of(lang).names(),
                new Filters.Markup(
                        (text, lang) -> workbench.with(
                                lang,
                                renderer -> renderer.render(text, 0, Addresses.MARKED)
                                        .html()),
                        (text, lang) -> workbench.with(lang, renderer -> renderer.renderInline(text))));
    }

    private static MarkdownProfile profile(SiteConfig config) {
        return new MarkdownProfile(
                MarkdownProfile.Extensions.ALL,
                config.markdown().smartPunctuation() ? Toggle.ON : Toggle.OFF,
                config.markdown().emoji() ? Toggle.ON : Toggle.OFF,
                config.markdown().highlight() ? Toggle.ON : Toggle.OFF,
                extras(config.markdown()));
    }

    private static Set<Extra> extras(SiteConfig.Markdown markdown) {
        Set<Extra> extras = new TreeSet<>();
        if (markdown.math()) {
            extras.add(Extra.DOLLARS);
        }
        if (markdown.wikilinks()) {
            extras.add(Extra.WIKILINKS);
        }
        if (markdown.mermaid()) {
            extras.add(Extra.DIAGRAMS);
        }
        return extras;
    }
}
