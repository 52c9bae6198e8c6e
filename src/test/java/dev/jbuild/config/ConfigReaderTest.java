package dev.jbuild.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.CaseFile.Case;
import dev.jbuild.data.RepeatedKeys;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings: their defaults, their forms, the command line over them, and what authors are told about mistakes. */
class ConfigReaderTest {

    private static Outcome<SiteConfig> outcome(String yaml, Overrides overrides) {
        return new ConfigReader().read(Optional.of(new SourceText(SourcePath.of("site.yml"), yaml)), overrides);
    }

    private static SiteConfig read(String yaml) {
        Outcome<SiteConfig> outcome = outcome(yaml, Overrides.NONE);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value();
    }

    static List<Case> mistakes() {
        return CaseFile.read(ConfigReaderTest.class, "config-mistakes.txt");
    }

    static String diagnostics(Case c) {
        return CaseFile.lines(outcome(c.input(), Overrides.NONE).diagnostics());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreExplainedAndReadingGoesOn(Case c) {
        assertThat(diagnostics(c)).isEqualTo(c.expected());
        assertThat(outcome(c.input(), Overrides.NONE).value()).isNotNull();
    }

    @Test
    void noFileIsAllDefaults() {
        Outcome<SiteConfig> outcome = new ConfigReader().read(Optional.empty(), Overrides.NONE);
        assertThat(outcome.diagnostics()).isEmpty();
        SiteConfig config = outcome.value();
        assertThat(config.identity()).isEqualTo(new SiteConfig.Identity("", "", "", "", "en", ZoneOffset.UTC));
        assertThat(config.files())
                .isEqualTo(new SiteConfig.Files(
                        List.of(), List.of(), true, Optional.empty(), false, RepeatedKeys.REFUSED));
        assertThat(config.selection()).isEqualTo(new SiteConfig.Selection(false, false, false, 0, Optional.empty()));
        assertThat(config.links())
                .isEqualTo(new SiteConfig.Links(
                        "date",
                        "/tags/:name/",
                        "/tags/",
                        "/categories/:name/",
                        "/categories/",
                        "/archive/",
                        "/feed.xml",
                        List.of()));
        assertThat(config.lists()).isEqualTo(new SiteConfig.Lists(0, "/page:num/", 20, "\n\n"));
        assertThat(config.markdown())
                .isEqualTo(new SiteConfig.Markdown(true, false, true, false, false, false, HeadingLevels.ALL));
        assertThat(config.collections()).isEmpty();
        assertThat(config.defaults()).isEmpty();
        assertThat(config.values().isEmpty()).isTrue();
    }

    @Test
    void everyKeyIsRead() {
        SiteConfig config = read(CaseFile.text(ConfigReaderTest.class, "all-keys.yml"));
        assertThat(config.identity())
                .isEqualTo(new SiteConfig.Identity(
                        "A blog", "Words", "https://example.org", "/blog", "de", ZoneId.of("Europe/Berlin")));
        assertThat(config.files())
                .isEqualTo(new SiteConfig.Files(
                        List.of(".htaccess"),
                        List.of("drafts", "*.psd"),
                        false,
                        Optional.of("public"),
                        false,
                        RepeatedKeys.LAST_COUNTS));
        assertThat(config.selection())
                .isEqualTo(new SiteConfig.Selection(
                        true, true, true, 5, Optional.of(Instant.parse("2024-07-26T10:00:00Z"))));
        assertThat(config.links())
                .isEqualTo(new SiteConfig.Links(
                        "/:year/:title/", "/t/:name/", "/t/", "/c/:name.html", "/c/", "/all/", "/atom.xml", List.of()));
        assertThat(config.lists()).isEqualTo(new SiteConfig.Lists(7, "/p/:num/", 3, "<!--more-->"));
        assertThat(config.markdown())
                .isEqualTo(new SiteConfig.Markdown(false, true, false, false, false, false, HeadingLevels.ALL));
        assertThat(config.collections())
                .containsExactly(
                        new SiteConfig.CollectionConfig("recipes", true, "/r/:title/"),
                        new SiteConfig.CollectionConfig("people", false, "/:collection/:path/"));
        assertThat(config.defaults()).extracting(SiteConfig.DefaultRule::type).containsExactly("posts", "", "recipes");
        assertThat(config.defaults()).extracting(SiteConfig.DefaultRule::path).containsExactly("", "a/b", "");
        assertThat(config.defaults().get(0).values().text("layout")).contains("post");
        assertThat(config.values().text("my_own_key")).contains("1.10");
    }

    @ParameterizedTest
    @CsvSource({"blog/, /blog", "/, ''", "//a//b/, /a/b", "/blog, /blog", "'', ''"})
    void baseurlHasALeadingAndNoClosingSlash(String written, String expected) {
        assertThat(read("baseurl: '" + written + "'").identity().baseurl()).isEqualTo(expected);
    }

    @Test
    void theCommandLineWins() {
        Overrides overrides = new Overrides(
                Optional.of("http://localhost:4000/"),
                Optional.of("x/"),
                Optional.of(false),
                Optional.of(true),
                Optional.of(true),
                Optional.of(2),
                Optional.of(Instant.EPOCH));
        SiteConfig config = outcome(
                        "url: https://a.org\nbaseurl: /b\nshow_drafts: true\nlimit_posts: 9\ntime: 2024-01-01",
                        overrides)
                .value();
        assertThat(config.identity().url()).isEqualTo("http://localhost:4000");
        assertThat(config.identity().baseurl()).isEqualTo("/x");
        assertThat(config.selection())
                .isEqualTo(new SiteConfig.Selection(true, false, true, 2, Optional.of(Instant.EPOCH)));
    }

    @Test
    void theNameStandsInForTheTitleAndPostsMayHaveTheirPermalinkAsACollection() {
        assertThat(read("name: N").identity().title()).isEqualTo("N");
        assertThat(read("collections: {posts: {permalink: /p/:title/}}").links().permalink())
                .isEqualTo("/p/:title/");
    }
}
