package dev.jbuild.build;

import dev.jbuild.route.Route;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * In which order outputs are made. Entries come first, so that each body is made once, shown in its page, and let go;
 * lists need only excerpts by then.
 *
 * @param entries pages of entries
 * @param others all other outputs. Sitemap and feeds are in front: they take long, so that at the end one worker would
 *     be busy with them when the others are done
 * @param fed entries whose bodies several feeds may show, and which are not let go before
 */
record RenderOrder(List<Route> entries, List<Route> others, Set<Entry> fed) {

    static RenderOrder of(List<Route> routes) {
        List<Route> entries = new ArrayList<>();
        List<Route> others = new ArrayList<>();
        List<Route> lists = new ArrayList<>();
        Set<Entry> fed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Route route : routes) {
            if (route.target() instanceof Target.Feed feed) {
                fed.addAll(feed.entries());
            }
            if (route.target() instanceof Target.EntryPage) {
                entries.add(route);
            } else {
                (route.target() instanceof Target.ListPage ? lists : others).add(route);
            }
        }
        others.addAll(lists);
        return new RenderOrder(entries, others, fed);
    }
}
