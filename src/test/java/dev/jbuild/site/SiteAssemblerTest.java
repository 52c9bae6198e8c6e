package dev.jbuild.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.content.Document;
import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAssemblerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Sources.Config config = new Sources.Config();
    private final List<Document> documents = new ArrayList<>();

    private void add(String path, String... lines) {
        documents.add(Sources.document(path, lines));
    }

    private Outcome<Site> assemble() {
        return SiteAssembler.assemble(documents, config.build(), DataMap.EMPTY, List.of(), NOW);
    }

    private static List<String> paths(List<? extends Entry> entries) {
        return entries.stream()
                .map(entry -> entry.document().source().path().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "_drafts/a.md, title: A, DRAFT",
        "_posts/2025-01-01-a.md, draft: true, DRAFT",
        "_pages/a.md, draft: true, DRAFT",
        "_posts/2025-01-01-a.md, published: false, UNPUBLISHED",
        "_pages/a.md, published: false, UNPUBLISHED",
        "_recipes/a.md, published: false, UNPUBLISHED",
        "_posts/2026-01-02-a.md, title: A, FUTURE",
        "_posts/2025-01-02-a.md, date: 2026-01-01 14:00:01 +0200, FUTURE",
        "_posts/2025-01-02-a.md, date: 2026-01-01 14:00:00 +0200, ",
        "_recipes/a.md, date: 2027-01-01 00:00:00 +0000, FUTURE",
        "_pages/a.md, date: 2027-01-01 00:00:00 +0000, ",
        "_posts/2026-01-01-a.md, hidden: true, ",
    })
    void saysWhatIsNotPublished(String path, String line, String reason) {
        config.collections = List.of(new CollectionConfig("recipes", true, "/:collection/:path/"));
        add(path, line);
        Site site = assemble().value();
        int built = site.posts().size()
                + site.pages().size()
                + site.collections().get(0).items().size();
        assertThat(built).isEqualTo(reason == null ? 1 : 0);
        assertThat(site.skipped()).hasSize(1 - built);
        if (reason != null) {
            Skipped skipped = site.skipped().get(0);
            assertThat(skipped.reason().name()).isEqualTo(reason);
            assertThat(skipped.publishAt().isPresent()).isEqualTo(reason.equals("FUTURE"));
        }
        config.drafts = true;
        config.future = true;
        config.unpublished = true;
        assertThat(assemble().value().skipped()).isEmpty();
    }

    @Test
    void tellsInTheSitesZoneWhenAFuturePostComesAndGoes() {
        add("_posts/2025-01-02-a.md", "date: 2026-07-01 14:00:01 +0200", "expiry_date: 2026-08-01 00:00:00 +0300");
        Skipped skipped = assemble().value().skipped().get(0);
        assertThat(skipped.publishAt()).contains(OffsetDateTime.parse("2026-07-01T12:00:01Z"));
        assertThat(skipped.expiry()).contains(OffsetDateTime.parse("2026-07-31T21:00:00Z"));
    }

    @Test
    void leavesOutWhatHasExpired() {
        // The moment that counts as now is the last second of the first and the first without the second.
        add("_posts/2025-01-02-still.md", "expiry_date: 2026-01-01 12:00:01 +0000");
        add("_posts/2025-01-02-gone.md", "expiry_date: 2026-01-01 12:00:00 +0000");
        add("_pages/gone.md", "expiry_date: 2025-12-31 00:00:00 +0000");
        config.future = true;
        Site site = assemble().value();
        assertThat(site.posts()).extracting(Post::slug).containsExactly("still");
        assertThat(site.skipped())
                .extracting(skipped -> skipped.path() + " " + skipped.reason())
                .containsExactly("_pages/gone.md EXPIRED", "_posts/2025-01-02-gone.md EXPIRED");
    }

    @Test
    void sortsTheNewestFirstWhateverTheOrderOfFiles() {
        add("_posts/2025-01-01-b.md");
        add("_posts/2025-01-01-a.md");
        add("_posts/2024-06-01-old.md");
        add("_posts/2025-05-01-x.md", "date: 2025-01-01 00:30:00 +0100");
        add("_posts/2025-05-01-y.md", "date: 2025-01-01 00:30:00 +0000");
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(paths(assemble().value().posts()))
                    .containsExactly(
                            "_posts/2025-05-01-y.md",
                            "_posts/2025-01-01-b.md",
                            "_posts/2025-01-01-a.md",
                            "_posts/2025-05-01-x.md",
                            "_posts/2024-06-01-old.md");
        }
    }

    @Test
    void keepsTheNewestOfTheLimit() {
        add("_posts/2025-01-01-a.md");
        add("_posts/2025-01-02-b.md");
        add("_posts/2025-01-03-c.md");
        config.limitPosts = 2;
        Site site = assemble().value();
        assertThat(paths(site.posts())).containsExactly("_posts/2025-01-03-c.md", "_posts/2025-01-02-b.md");
        assertThat(site.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).isEqualTo(Skipped.Reason.LIMIT));
    }

    @Test
    void aDraftWithoutDateHasTheDayOfTheClock() {
        config.drafts = true;
        add("_drafts/idea.md");
        OffsetDateTime date = assemble().value().posts().get(0).date();
        assertThat(date.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(date.toInstant()).isBetween(NOW.minus(Duration.ofDays(1)), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/2025-01-01-my-first-post.md, My First Post",
        "_pages/about-us.md, About Us",
        "_pages/index.md, Blog",
        "_pages/de/index.md, De",
        "index.html, Blog",
        "docs/how-to/index.html, How To",
    })
    void titlesWhatHasNoTitle(String path, String title) {
        add(path, "layout: x");
        Site site = assemble().value();
        Entry entry =
                site.posts().isEmpty() ? site.pages().get(0) : site.posts().get(0);
        assertThat(entry.title()).isEqualTo(title);
    }

    @Test
    void gathersListedPostsUnderTerms() {
        add("_posts/2025-01-01-a.md", "tags: [zeta, Alpha]", "category: x");
        add("_posts/2025-01-02-b.md", "tags: [Alpha]");
        add("_posts/2025-01-03-c.md", "tags: [Alpha, ghost]", "hidden: true");
        Site site = assemble().value();
        assertThat(site.tags().terms()).extracting(Term::name).containsExactly("Alpha", "zeta");
        assertThat(paths(site.tags().terms().get(0).posts()))
                .containsExactly("_posts/2025-01-02-b.md", "_posts/2025-01-01-a.md");
        assertThat(site.categories().terms()).extracting(Term::name).containsExactly("x");
    }

    @Test
    void noSpellingThatEndsLikeASentenceIsAdvised() {
        add("_posts/2025-01-03-c.md", "tags: [tea]");
        add("_posts/2025-01-02-b.md", "tags: [Tea.]");
        add("_posts/2025-01-01-a.md", "tags: [Tea.]");
        assertThat(assemble().diagnostics())
                .extracting(problem -> problem.hint())
                .containsExactly("Write 'tea' everywhere.");
    }

    @Test
    void slipsInKeysAreTold() {
        add("_posts/2025-01-01-a.md", "titel: A", "layot: b", "perma_link: c", "dscription: d", "images: e", "toe: f");
        add("_posts/2025-01-02-b.md", "taggs: x", "Title: B", "far_away: c");
        add("_posts/2025-01-03-c.md", "taggs: x", "subtitle: y");
        assertThat(assemble().diagnostics())
                .extracting(problem -> problem.code() + " " + problem.location() + " " + problem.hint())
                .containsExactly(
                        "front-matter-unknown-key _posts/2025-01-01-a.md:2:1 Did you mean 'title'?",
                        "front-matter-unknown-key _posts/2025-01-01-a.md:3:1 Did you mean 'layout'?",
                        "front-matter-unknown-key _posts/2025-01-01-a.md:4:1 Did you mean 'permalink'?",
                        "front-matter-unknown-key _posts/2025-01-01-a.md:5:1 Did you mean 'description'?",
                        "front-matter-unknown-key _posts/2025-01-02-b.md:2:1 Did you mean 'tags'?",
                        "front-matter-unknown-key _posts/2025-01-02-b.md:3:1 Did you mean 'title'?",
                        "front-matter-unknown-key _posts/2025-01-03-c.md:2:1 Did you mean 'tags'?");
        add("_posts/2025-01-04-d.md", "taggs: x");
        assertThat(assemble().diagnostics()).hasSize(5);
    }

    @Test
    void spellingsOfOneTermAreOneTermAndAWarning() {
        add("_posts/2025-01-03-c.md", "title: C", "tags: [x, java]");
        add("_posts/2025-01-02-b.md", "tags: [Java, JAVA]");
        add("_posts/2025-01-01-a.md", "tags: [Java]");
        Outcome<Site> outcome = assemble();
        Term term = outcome.value().tags().terms().get(0);
        assertThat(term.name()).isEqualTo("Java");
        assertThat(term.posts()).hasSize(3);
        assertThat(outcome.diagnostics()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("term-spelling");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.notes().get(0).span().location()).isEqualTo("_posts/2025-01-02-b.md:2:8");
        });
        assertThat(outcome.diagnostics().get(0).location()).isEqualTo("_posts/2025-01-03-c.md:3:11");
        assertThat(outcome.diagnostics().get(0).hint())
                .isEqualTo("Write 'Java' everywhere, as 2 posts do; 'java' has 1.");
    }

    @Test
    void sortsMembersOfACollectionByDateThenPath() {
        config.collections = List.of(
                new CollectionConfig("recipes", true, "/:collection/:path/"),
                new CollectionConfig("empty", true, "/:collection/:path/"));
        add("_recipes/b.md", "date: 2020-01-01 00:00:00 +0000");
        add("_recipes/a.md", "date: 2021-01-01 00:00:00 +0000");
        add("_recipes/deep/d.md");
        add("_recipes/c.md");
        Site site = assemble().value();
        assertThat(paths(site.collections().get(0).items()))
                .containsExactly("_recipes/c.md", "_recipes/deep/d.md", "_recipes/b.md", "_recipes/a.md");
        assertThat(site.collections().get(1).items()).isEmpty();
    }
}
