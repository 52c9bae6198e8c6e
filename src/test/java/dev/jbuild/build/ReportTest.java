package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.jbuild.build.BuildResult.Counts;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.Style;
import dev.jbuild.output.OutputTree;
import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Skipped;
import dev.jbuild.site.Skipped.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final SourceSpan PLACE = new SourceSpan(SourcePath.of("_posts/a.md"), 3, 7, 2, "date: xx");

    private static final Diagnostic ERROR =
            Diagnostic.error("bad-date", "xx is no date", PLACE).note("said \"here\"", PLACE);

    private static final Diagnostic WARNING = Diagnostic.warning("image-missing", "no image", PLACE);

    private static BuildResult built(List<Skipped> skipped, List<Diagnostic> problems, long milliseconds) {
        return new BuildResult(
                new Counts(1, 12_345, 2, 0),
                skipped,
                Optional.of(new Published(10, 1_000_000, 1)),
                Path.of("out"),
                problems,
                Duration.ofMillis(milliseconds));
    }

    private static BuildResult failed() {
        return new BuildResult(
                Counts.NONE,
                List.of(),
                Optional.empty(),
                Path.of("out"),
                List.of(ERROR, ERROR, WARNING),
                Duration.ofMillis(1_239));
    }

    private static String words(BuildResult result) {
        return new ReportText(Style.PLAIN).of(result, "_site");
    }

    @Test
    void countsWhatWasBuilt() {
        assertThat(words(built(List.of(), List.of(), 999)))
                .isEqualTo("Built 1 post, 12,345 pages (2 for tags) and 0 files into _site in 999 ms:"
                        + " 0 rendered, 10 written, 1,000,000 kept, 1 removed.\n");
    }

    @Test
    void countsWarnings() {
        assertThat(words(built(List.of(), List.of(WARNING), 61_005)))
                .endsWith(" removed.\n1 warning.\n")
                .contains("61.00 s");
    }

    @Test
    void saysThatNothingWasPublished() {
        assertThat(words(failed()))
                .isEqualTo("2 errors and 1 warning in 1.23 s. Nothing was published; _site is as it was.\n");
    }

    @Test
    void saysThatSomeFilesWerePublished() {
        List<Diagnostic> problems = List.of(Diagnostic.error(OutputTree.UNFINISHED, "it broke off"));
        BuildResult result = new BuildResult(
                Counts.NONE, List.of(), Optional.empty(), Path.of("out"), problems, Duration.ofMillis(8));
        assertThat(words(result)).isEqualTo("1 error in 8 ms. Some files were published, others not.\n");
    }

    @Test
    void doesNotSpeakOfAFolderThatIsNotThere() {
        assertThat(new ReportText(Style.PLAIN).of(failed(), ""))
                .isEqualTo("2 errors and 1 warning in 1.23 s. Nothing was published.\n");
    }

    @Test
    void saysWhatWasSkippedAndWhy() {
        OffsetDateTime moment = OffsetDateTime.parse("2027-01-02T03:04:00+05:30");
        List<Skipped> skipped = new ArrayList<>();
        skipped.add(new Skipped(SourcePath.of("_drafts/idea.md"), Reason.DRAFT, Optional.empty()));
        skipped.add(new Skipped(SourcePath.of("_posts/f.md"), Reason.FUTURE, Optional.of(moment)));
        skipped.add(new Skipped(SourcePath.of("_posts/u.md"), Reason.UNPUBLISHED, Optional.empty()));
        for (int i = 0; i < 1_200; i++) {
            skipped.add(new Skipped(SourcePath.of("_posts/" + i + ".md"), Reason.LIMIT, Optional.empty()));
        }

        assertThat(words(built(skipped, List.of(), 5))).startsWith("""
                Skipped 1 draft (--drafts builds them)
                  _drafts/idea.md
                Skipped 1 future document (--future builds them)
                  _posts/f.md, to be published 2027-01-02 03:04 +05:30
                Skipped 1 unpublished document (--unpublished builds them)
                  _posts/u.md
                Skipped 1,200 older posts (--limit-posts 0 builds them)
                Built 1 post,""");
    }

    @Test
    void namesAtMostTenOfOneReason() {
        List<Skipped> skipped = new ArrayList<>();
        for (int i = 10; i < 23; i++) {
            skipped.add(new Skipped(SourcePath.of("_drafts/" + i + ".md"), Reason.DRAFT, Optional.empty()));
        }

        assertThat(words(built(skipped, List.of(), 5)))
                .contains("  _drafts/19.md\n  and 3 more\n")
                .doesNotContain("_drafts/20.md");
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(words(built(List.of(), List.of(), 1_500)))
                    .contains("12,345 pages")
                    .contains("1.50 s");
            assertThat(ReportJson.of(built(List.of(), List.of(), 1_500))).contains("\"milliseconds\":1500");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void jsonSaysTheSame() {
        OffsetDateTime moment = OffsetDateTime.parse("2027-01-02T03:04:05+05:30");
        Skipped future = new Skipped(SourcePath.of("_posts/f.md"), Reason.FUTURE, Optional.of(moment));
        JsonObject json = JsonParser.parseString(ReportJson.of(built(List.of(future), List.of(WARNING), 7)))
                .getAsJsonObject();

        assertThat(json.keySet())
                .containsExactly(
                        "schema",
                        "published",
                        "destination",
                        "counts",
                        "output",
                        "pages",
                        "skipped",
                        "fixes",
                        "errors",
                        "warnings",
                        "diagnostics",
                        "milliseconds");
        assertThat(json.get("counts").toString()).isEqualTo("{\"posts\":1,\"pages\":12345,\"tags\":2,\"files\":0}");
        assertThat(json.get("output").toString()).isEqualTo("{\"written\":10,\"kept\":1000000,\"removed\":1}");
        assertThat(json.get("skipped").toString())
                .isEqualTo(
                        "[{\"path\":\"_posts/f.md\",\"reason\":\"future\",\"publish_at\":\"2027-01-02T03:04:05+05:30\",\"expires_at\":null}]");
        assertThat(json.get("warnings").getAsInt()).isEqualTo(1);
    }

    @Test
    void jsonSaysWhyPagesWereMadeWhereThatIsAskedFor() {
        BuildResult bare = built(List.of(), List.of(), 7);
        BuildResult result = new BuildResult(
                bare.counts(),
                bare.skipped(),
                bare.published(),
                List.of(new BuildResult.Rendered(OutputPath.of("about.html"), "site.motto")),
                3,
                bare.addresses(),
                bare.destination(),
                bare.diagnostics(),
                bare.fixes(),
                bare.time());

        assertThat(ReportJson.of(result)).contains("\"pages\":{\"rendered\":1,\"kept\":3}");
        assertThat(ReportJson.of(result, ReportJson.Detail.PAGES))
                .contains("\"pages\":{\"rendered\":1,\"kept\":3,"
                        + "\"reasons\":[{\"path\":\"about.html\",\"reason\":\"site.motto\"}]}");
    }

    @Test
    void jsonOfAFailureHasPlacesAndNotes() {
        JsonObject json = JsonParser.parseString(ReportJson.of(failed())).getAsJsonObject();

        assertThat(json.get("published").getAsBoolean()).isFalse();
        assertThat(json.get("output").isJsonNull()).isTrue();
        assertThat(json.get("errors").getAsInt()).isEqualTo(2);
        assertThat(json.get("diagnostics").getAsJsonArray().get(0).toString())
                .isEqualTo(
                        "{\"severity\":\"error\",\"code\":\"bad-date\",\"message\":\"xx is no date\","
                                + "\"file\":\"_posts/a.md\",\"line\":3,\"column\":7,\"length\":2,\"hint\":null,"
                                + "\"notes\":[{\"text\":\"said \\\"here\\\"\",\"file\":\"_posts/a.md\",\"line\":3,\"column\":7,\"length\":2}]}");
    }

    @Property
    void jsonCarriesAnyText(@ForAll String text) {
        Diagnostic problem = Diagnostic.error("x", text);
        String json = ReportJson.of(built(List.of(), List.of(problem), 1));

        assertThat(json).doesNotContainPattern("[\\x00-\\x1F\\x7F\\u2028\\u2029]");
        assertThat(JsonParser.parseString(json)
                        .getAsJsonObject()
                        .get("diagnostics")
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("message")
                        .getAsString())
                .isEqualTo(problem.message());
    }
}
