package dev.jbuild.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.CaseFile.Case;
import dev.jbuild.config.ConfigReader;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceKind;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key of front matter in each of its forms, and each wrong type, as a table in a file. */
class MetadataReaderTest {

    static List<Case> cases() {
        return CaseFile.read(MetadataReaderTest.class, "metadata.txt");
    }

    /** What is given, a line each, then the diagnostics. */
    static String read(Case c) {
        SourceText file = new SourceText(SourcePath.of("a.md"), "---\n" + c.input() + "---\n");
        DataMap values =
                (DataMap) new YamlReader().read(file, 4, 4 + c.input().length()).value();
        Outcome<Metadata> outcome = new MetadataReader().read(file, values, ZoneOffset.UTC);
        Metadata m = outcome.value();
        StringBuilder out = new StringBuilder();
        line(out, "layout", m.layout());
        line(out, "title", m.title());
        line(out, "date", m.date());
        line(out, "lastModified", m.lastModified());
        line(out, "slug", m.slug());
        line(out, "permalink", m.permalink());
        line(out, "authors", m.authors());
        line(out, "tags", m.tags());
        line(out, "categories", m.categories());
        line(out, "description", m.description());
        line(out, "image", m.image());
        line(out, "excerpt", m.excerpt());
        line(out, "excerptSeparator", m.excerptSeparator());
        line(out, "redirectFrom", m.redirectFrom());
        line(out, "redirectTo", m.redirectTo());
        line(out, "expiry", m.expiry());
        if (!m.flags().equals(new Metadata.Flags(true, false, false, false, false, true))) {
            out.append(m.flags()).append('\n');
        }
        return (out + CaseFile.lines(outcome.diagnostics())).strip();
    }

    private static void line(StringBuilder out, String name, Object value) {
        boolean given = value instanceof Optional<?> o ? o.isPresent() : !((Collection<?>) value).isEmpty();
        if (given) {
            Object shown = value instanceof Optional<?> o
                    ? o.get()
                    : String.join(
                            "|", ((List<?>) value).stream().map(String::valueOf).toList());
            out.append(name)
                    .append(" = ")
                    .append(shown.toString().replace("\n", "\\n"))
                    .append('\n');
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keysMeanWhatJekyllTakesThemFor(Case c) {
        assertThat(read(c)).isEqualTo(c.expected());
    }

    @Test
    void problemsOfDefaultsAreReportedOnceInTheSettings() {
        SourceText site = new SourceText(
                SourcePath.of("site.yml"),
                "defaults:\n  - values:\n      date: 2024-02-30\n      toc: maybe\n      image: {path: [a]}\n");
        SiteConfig config =
                new ConfigReader().read(Optional.of(site), Overrides.NONE).value();
        assertThat(new MetadataReader().checkDefaults(config))
                .extracting(Diagnostic::location)
                .containsExactly("site.yml:3:13", "site.yml:5:21", "site.yml:4:12");
        Outcome<Document> document = DocumentReaderTest.read(SourceKind.PAGE, "a.md", "---\ntitle: x\n---\n", config);
        assertThat(document.diagnostics()).isEmpty();
    }
}
