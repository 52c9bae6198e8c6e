package dev.jbuild.view;

import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Entry;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries under the years of their dates, and there under the months; those without a date are left out. */
final class YearGroups {

    private final Views views;
    private final Map<Integer, Group> years = new LinkedHashMap<>();

    /** The entries of one year. */
    private static final class Group {
        final List<EntryView> posts = new ArrayList<>();
        final Map<Integer, List<EntryView>> months = new LinkedHashMap<>();
    }

    private YearGroups(Views views) {
        this.views = views;
    }

    /** The groups in the entries' order, as maps. */
    static List<Map<String, Object>> of(List<Entry> entries, Views views) {
        YearGroups groups = new YearGroups(views);
        entries.forEach(groups::add);
        List<Map<String, Object>> all = new ArrayList<>();
        groups.years.forEach((year, group) -> all.add(groups.year(year, group)));
        return all;
    }

    private void add(Entry entry) {
        Optional<OffsetDateTime> date = entry.published();
        if (date.isPresent()) {
            EntryView view = views.view(entry);
            Group year = years.computeIfAbsent(date.get().getYear(), key -> new Group());
            year.posts.add(view);
            year.months
                    .computeIfAbsent(date.get().getMonthValue(), key -> new ArrayList<>())
                    .add(view);
        }
    }

    private Map<String, Object> year(int year, Group group) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year);
        map.put("posts", group.posts);
        views.archive(Subject.ofYear(year)).ifPresent(url -> map.put("url", url));
        List<Map<String, Object>> months = new ArrayList<>();
        group.months.forEach((month, posts) -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("month", month);
            each.put("name", views.config().words().names().alone().get(month - 1));
            each.put("posts", posts);
            views.archive(Subject.ofMonth(year, month)).ifPresent(url -> each.put("url", url));
            months.add(each);
        });
        map.put("months", months);
        return map;
    }
}
