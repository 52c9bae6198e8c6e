package dev.jbuild.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.path.SourcePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan looks at a place or it does not. */
class SourceScopeTest {

    @TempDir
    Path folder;

    private SourceScope scope() {
        ScanRules rules = new ScanRules(
                List.of("notes/public", ".extra"),
                List.of("drafts-old", "_posts/private"),
                List.of("guides"),
                Optional.of(folder.resolve("assets/out")));
        return new SourceScope(new SiteFolder(folder), rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_posts",
                "_posts/2026",
                "_guides",
                "_guides/a/b",
                "notes",
                "notes/public",
                "notes/public/x",
                ".extra",
                ".well-known",
                "assets",
                "assets/a",
                "_data",
                "_layouts/parts"
            })
    void looksInto(String path) {
        assertThat(scope().leavesOutFolder(SourcePath.of(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git",
                "node_modules",
                "_posts/node_modules",
                "target",
                "vendor",
                "drafts-old",
                "_posts/private",
                "_posts/private/deep",
                "notes/other",
                "_unknown",
                ".cache",
                "assets/out",
                "assets/out/tags",
                "_posts/.hidden"
            })
    void doesNotLookInto(String path) {
        assertThat(scope().leavesOutFolder(SourcePath.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.yml",
                "_posts/a.md",
                "about.md",
                "README.md",
                "odd.bin",
                "_posts/picture.png",
                "_data/a.yml",
                "assets/x.swf",
                "notes/public/a.txt",
                "CNAME"
            })
    void asksAboutFilesThatAreTakenOrMayBeMissed(String path) {
        assertThat(scope().leavesOutFile(SourcePath.of(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_posts/.a.md.swp", "_posts/a.md~", "_posts/.a.md.bck", "_layouts/.post.html.un~", "vendor/a.md",
                "notes/a.md", ".gitignore", "_posts/_part.md", "_posts/private/a.md", "assets/.cache"
            })
    void doesNotAskAboutOthers(String path) {
        assertThat(scope().leavesOutFile(SourcePath.of(path))).isTrue();
    }
}
