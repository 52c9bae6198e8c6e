package dev.jbuild.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.config.ConfigReader;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents from files: what the name says, what defaults lie under them, and that no mistake hides another. */
class DocumentReaderTest {

    private static final SourceOrigin NOWHERE = new SourceOrigin() {
        @Override
        public byte[] read(SourcePath path) throws IOException {
            throw new IOException("not asked for");
        }

        @Override
        public boolean isTheme() {
            return false;
        }
    };

    static SiteConfig config(String yaml) {
        SourceText file = new SourceText(SourcePath.of("site.yml"), yaml);
        Outcome<SiteConfig> config = new ConfigReader().read(Optional.of(file), Overrides.NONE);
        assertThat(config.diagnostics()).isEmpty();
        return config.value();
    }

    static Outcome<Document> read(SourceKind kind, String path, String text, SiteConfig config) {
        SourceFile source = new SourceFile(SourcePath.of(path), kind, NOWHERE);
        return new DocumentReader().read(source, new SourceText(source.path(), text), config);
    }

    private static Metadata metadata(SourceKind kind, String path, String text) {
        Outcome<Document> outcome = read(kind, path, text, config(""));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().metadata();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_posts/2024-07-26-hello-WORLD.md | 2024-07-26 | hello-WORLD | Hello World | ''",
                "_posts/2024-7-6-llama-3.1-is-out.markdown | 2024-07-06 | llama-3.1-is-out | Llama 3.1 Is Out | ''",
                "_posts/sub/deep/24-07-26-a--b-.md | 2024-07-26 | a--b- | A  B | ''",
                "java/web/_posts/2024-07-26-x...md | 2024-07-26 | x | X | java web",
                "_posts/2024-07-26-éclair-ñandú.md | 2024-07-26 | éclair-ñandú | Éclair Ñandú | ''",
                "_posts/2024-07-26-2024-in-review.md | 2024-07-26 | 2024-in-review | 2024 In Review | ''",
            })
    void aPostsNameHasItsDateAndSlug(String path, String date, String slug, String title, String categories) {
        Metadata metadata = metadata(SourceKind.POST, path, "Body");
        assertThat(metadata.date().orElseThrow().toLocalDate()).hasToString(date);
        assertThat(metadata.slug()).contains(slug);
        assertThat(metadata.title()).contains(title);
        assertThat(String.join(" ", metadata.categories())).isEqualTo(categories);
    }

    @Test
    void frontMatterWinsOverTheName() {
        Metadata metadata = metadata(
                SourceKind.POST,
                "a/_posts/2024-02-30-x.md",
                "---\ndate: 2023-01-02 03:04 +0500\nslug: y\ntitle: Z\ncategories: b a\n---\n");
        assertThat(metadata.date()).contains(OffsetDateTime.parse("2023-01-01T22:04Z"));
        assertThat(metadata.slug()).contains("y");
        assertThat(metadata.title()).contains("Z");
        assertThat(metadata.categories()).containsExactly("a", "b");
    }

    @Test
    void datesWithoutOffsetAreInTheSitesZone() {
        SiteConfig config = config("timezone: Asia/Tokyo");
        Document document =
                read(SourceKind.POST, "_posts/2024-07-26-x.md", "", config).value();
        assertThat(document.metadata().date()).contains(OffsetDateTime.parse("2024-07-26T00:00+09:00"));
    }

    @Test
    void draftsPagesAndMembersNeedNoDate() {
        assertThat(metadata(SourceKind.DRAFT, "_drafts/my-idea.md", "").title()).contains("My Idea");
        assertThat(metadata(SourceKind.PAGE, "_pages/2024-01-02-x.md", "").slug())
                .contains("2024-01-02-x");
        assertThat(metadata(SourceKind.PAGE, "_pages/about.md", "").title()).isEmpty();
        Metadata member = metadata(SourceKind.COLLECTION, "_recipes/2024-01-02-apple-pie.md", "");
        assertThat(member.title()).contains("Apple Pie");
        assertThat(member.date()).contains(OffsetDateTime.parse("2024-01-02T00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_posts/hello.md | '' | file post-name this post has no date",
                "_posts/hello.md | date: 2024-01-02 | ''",
                "_posts/2024-02-30-x.md | '' | file date-impossible there is no 30 February 2024",
                "_posts/2024-02-03-x.md | - a | 2:1 front-matter-type front matter must be",
                "_posts/hello.md | x: @a | 2:4 yaml-syntax a value cannot begin with '@'",
                "_posts/hello.md | date: 2024-02-30 | 2:7 date-impossible there is no 30 February 2024",
            })
    void mistakesAreReportedOnce(String path, String yaml, String expected) {
        Outcome<Document> outcome = read(SourceKind.POST, path, "---\n" + yaml + "\n---\nBody\n", config(""));
        assertThat(outcome.value()).isNotNull();
        assertThat(CaseFile.lines(outcome.diagnostics())).startsWith(expected).doesNotContain("\n");
        assertThat(outcome.diagnostics()).hasSize(expected.isEmpty() ? 0 : 1);
    }

    @Test
    void allMistakesOfAFileAreReported() {
        Outcome<Document> outcome = read(
                SourceKind.POST,
                "_posts/2024-01-02-x.md",
                "---\ntitle: a: b\ndate: 2024-13-01\ntoc: maybe\ntags: [x\n---\n",
                config(""));
        assertThat(outcome.diagnostics())
                .extracting("code")
                .containsExactly("yaml-syntax", "yaml-syntax", "date-impossible", "metadata-type");
    }

    @Test
    void defaultsLieUnderFrontMatterWithJekyllsPrecedence() {
        SiteConfig config = config(CaseFile.text(DocumentReaderTest.class, "defaults.yml"));
        Document post = read(
                        SourceKind.POST,
                        "_posts/2024-01-02-x.md",
                        "---\nlayout:\ncategories: own\ncolours: {b: 3}\n---\n",
                        config)
                .value();
        assertThat(post.metadata().layout()).contains("post");
        assertThat(post.metadata().authors()).containsExactly("everybody");
        assertThat(post.metadata().categories()).containsExactly("news", "own");
        assertThat(post.metadata().flags().toc()).isTrue();
        assertThat(post.frontMatter().get("colours").orElseThrow().toString()).contains("b", "3", "a", "1");
        Document java =
                read(SourceKind.POST, "_posts/java/2024-01-02-x.md", "", config).value();
        assertThat(java.metadata().authors()).containsExactly("duke");
        Document draft = read(SourceKind.DRAFT, "_drafts/x.md", "", config).value();
        assertThat(draft.metadata().flags().hidden()).isTrue();
        assertThat(draft.metadata().layout()).contains("post");
        Document page =
                read(SourceKind.PAGE, "section/deep/special.md", "", config).value();
        assertThat(page.metadata().layout()).contains("special");
        Document member =
                read(SourceKind.COLLECTION, "_recipes/pie.md", "", config).value();
        assertThat(member.metadata().layout()).contains("recipe");
    }

    @Property(tries = 500)
    void anyTextSurvivesAsAQuotedTitle(@ForAll @StringLength(min = 1, max = 40) String title) {
        Assume.that(title.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        StringBuilder quoted = new StringBuilder();
        title.codePoints().forEach(c -> quoted.append(String.format(Locale.ROOT, "\\U%08x", c)));
        Outcome<Document> outcome = read(SourceKind.PAGE, "a.md", "---\ntitle: \"" + quoted + "\"\n---\n", config(""));
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().frontMatter().text("title")).contains(title);
    }

    @Test
    void theSeedPostIsUnderstood() throws IOException {
        Path seed = Path.of(System.getProperty("jbuild.shared", "../shared"))
                .resolve("seed/2024-07-26-llama-3.1-largest-open-source-ai-model-yet.md");
        Assumptions.assumeTrue(Files.exists(seed), "no file " + seed);
        String name = seed.getFileName().toString();
        Outcome<Document> outcome = read(SourceKind.POST, "_posts/" + name, Files.readString(seed), config(""));
        assertThat(outcome.diagnostics()).isEmpty();
        Metadata metadata = outcome.value().metadata();
        assertThat(metadata.layout()).contains("post");
        assertThat(metadata.title()).contains("Llama 3.1 - Largest Open Source AI Model Yet");
        assertThat(metadata.date()).contains(OffsetDateTime.parse("2024-07-26T09:42:00Z"));
        assertThat(metadata.slug()).contains("llama-3.1-largest-open-source-ai-model-yet");
        assertThat(metadata.tags()).containsExactly("meta", "llama", "ai", "open source");
        assertThat(metadata.image()).contains("assets/images/b30.jpeg");
        assertThat(metadata.authors()).containsExactly("ghazi");
        assertThat(metadata.description()).get().asString().startsWith("In the thrilling world of AI and ML, it's");
        assertThat(metadata.flags()).isEqualTo(new Metadata.Flags(true, false, false, false, false, true));
        assertThat(outcome.value().frontMatter().keys()).contains("video_embed", "tags_color");
        assertThat(outcome.value().body()).startsWith("In the thrilling world");
    }
}
