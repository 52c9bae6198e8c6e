package dev.jbuild.generate;

import dev.jbuild.config.Sorting;
import dev.jbuild.config.Words;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Post;
import dev.jbuild.site.Site;
import dev.jbuild.text.Strftime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The page of all listed posts by year and, as configured, a page for each year and each month that has some. */
final class Archives implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        ListPages lists = new ListPages(site, permalinks, claims);
        Sorting.Archives wanted = site.config().sorting().archives();
        Target.ListPage page = new Target.ListPage(
                ListKind.ARCHIVE, site.config().words().text("archive"), site.listedPosts(), Subject.NONE);
        int perPage = site.config().sorting().paginate();
        permalinks.of(site.config().links().archive()).ifPresent(url -> lists.add(page, url, perPage));
        wanted.year()
                .ifPresent(pattern ->
                        add(site, post -> Subject.ofYear(post.date().getYear()), (subject, posts) -> {
                            String path = pattern.replace(":year", year(subject));
                            ListKind kind = new ListKind("year", wanted.layout());
                            Target.ListPage list =
                                    new Target.ListPage(kind, String.valueOf(subject.year()), posts, subject);
                            permalinks.of(path).ifPresent(url -> lists.add(list, url, wanted.paginate()));
                        }));
        wanted.month()
                .ifPresent(pattern -> add(site, Archives::month, (subject, posts) -> {
                    String month = String.format(Locale.ROOT, "%02d", subject.month());
                    String path = pattern.replace(":year", year(subject)).replace(":month", month);
                    String title = title(subject, site.config().words());
                    Target.ListPage list =
                            new Target.ListPage(new ListKind("month", wanted.layout()), title, posts, subject);
                    permalinks.of(path).ifPresent(url -> lists.add(list, url, wanted.paginate()));
                }));
    }

    /** Takes the posts of one year or month. */
    private interface Lister {
        void list(Subject subject, List<Post> posts);
    }

    private static void add(Site site, Function<Post, Subject> subject, Lister lister) {
        Map<Subject, List<Post>> groups = new LinkedHashMap<>();
        for (Post post : site.listedPosts()) {
            groups.computeIfAbsent(subject.apply(post), key -> new ArrayList<>())
                    .add(post);
        }
        groups.forEach(lister::list);
    }

    private static String title(Subject subject, Words words) {
        OffsetDateTime month = OffsetDateTime.of(subject.year(), subject.month(), 1, 0, 0, 0, 0, ZoneOffset.UTC);
        return Strftime.format(month, words.text("month_year"), words.names().withoutDay());
    }

    private static Subject month(Post post) {
        return Subject.ofMonth(post.date().getYear(), post.date().getMonthValue());
    }

    private static String year(Subject subject) {
        return String.format(Locale.ROOT, "%04d", subject.year());
    }
}
