package dev.jbuild.template.filter;

import dev.jbuild.template.TemplateFilter;
import dev.jbuild.text.CalendarNames;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The filters that every template has. */
public final class Filters {

    private Filters() {}

    /**
     * Makers of HTML that other rooms lend.
     *
     * @param markdown a Markdown text to HTML
     * @param smart a text to HTML with curly quotes and dashes
     */
    public record Markup(Maker markdown, Maker smart) {}

    /** Makes HTML. */
    public interface Maker {

        /**
         * The HTML of a text.
         *
         * @param lang the language of the page, a BCP 47 tag; empty for that of the site
         */
        String html(String text, String lang);
    }

    /**
     * All filters. They are safe to share between threads if the makers of HTML are.
     *
     * @param zone of dates that are written without an offset
     * @param names of months and days in dates for people, by the language of the page, which is empty for that of the site
     */
    public static List<TemplateFilter> standard(
            SiteUrls urls, ZoneId zone, Function<String, CalendarNames> names, Markup markup) {
        List<TemplateFilter> all = new ArrayList<>();
        all.addAll(UrlFilters.all(urls));
        all.addAll(Dates.all(zone, names));
        all.addAll(TextFilters.all());
        all.addAll(HtmlFilters.all(markup.markdown(), markup.smart()));
        all.addAll(ListFilters.all());
        all.addAll(NumberFilters.all());
        all.addAll(Json.all());
        all.addAll(Colours.all());
        return List.copyOf(all);
    }
}
