package dev.jbuild.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbuild.edits.RandomEdits.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison sees what it is there to see. */
class EditedSiteTest {

    /** A file that no clean build makes. */
    private static final Step STRAY = new Step.Write("_site/stray.html", "Who made this?\n");

    @TempDir
    Path temp;

    private EditedSite site() throws IOException {
        return new EditedSite(temp.resolve("one")).write("_posts/2026-01-01-one.md", "One.\n");
    }

    @Test
    void seesAFileTooMany() throws IOException {
        EditedSite site = site();
        assertThat(site.check().code()).isZero();
        STRAY.apply(site);
        assertThatThrownBy(site::check)
                .isInstanceOf(Mismatch.class)
                .hasMessageContaining("stray.html: should not be there");
    }

    @Test
    void tellsWhatWasWrittenAndRemoved() throws IOException {
        EditedSite site = site();
        Built first = site.check();
        assertThat(first.written()).isEqualTo(first.tree().keySet()).contains("2026/01/01/one.html");
        assertThat(site.check().written()).isEmpty();
        Built moved = site.move("_posts/2026-01-01-one.md", "_posts/2026-01-02-one.md")
                .check();
        assertThat(moved.written()).contains("2026/01/02/one.html");
        assertThat(moved.removed()).containsExactly("2026/01/01/one.html");
    }

    @Test
    void refusedOutputIsBuiltAnewAfterTheRecordIsLost() throws IOException {
        EditedSite site = site();
        site.check();
        site.damage(EditedSite.Harm.ALL_GONE, 0).write("_posts/2026-01-01-one.md", "Another one.\n");
        assertThat(site.check().code()).isZero();
    }

    @Test
    void refusedOutputOfASiteWithErrorsIsNoDifference() throws IOException {
        EditedSite site = site();
        site.check();
        site.damage(EditedSite.Harm.ALL_GONE, 0).write("_data/broken.yml", "a: [1\n");
        assertThat(site.check().code()).isEqualTo(1);
    }

    @Test
    void aRewriteKeepsTheTime() throws IOException {
        EditedSite site = site().write("assets/a.css", "a\n");
        site.check();
        assertThat(site.rewrite("assets/a.css", "b\n").check().tree()).containsEntry("assets/a.css", "b\n");
    }

    @Test
    void shrinksToWhatMatters() throws IOException {
        RandomRun run = new RandomRun(temp);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Step other = new Step.Write("_posts/2026-03-0" + (i + 1) + "-more" + i + ".md", "More.\n");
            edits.add(new Edit("other", i == 2 ? List.of(other, STRAY) : List.of(other)));
        }
        assertThat(run.shrink(edits, "the output differs:")).containsExactly(new Edit("other", List.of(STRAY)));
    }

    @Test
    void aStepIsWrittenAsAScriptReadsIt() throws IOException {
        List<Step> steps = List.of(
                new Step.Write("_posts/2026-01-01-two.md", "Two.\n"),
                new Step.Write("assets/a.css", "a\n"),
                new Step.Touch("assets/a.css"),
                new Step.Move("assets/a.css", "assets/b.css"),
                new Step.Rewrite("assets/b.css", "b\n"),
                new Step.Options(List.of("--threads", "1")),
                new Step.Damage(EditedSite.Harm.ALL_GONE, 0),
                new Step.Delete("_posts/2026-01-01-one.md"),
                new Step.Build());
        StringBuilder script = new StringBuilder();
        steps.forEach(step -> script.append(step.script()));
        EditedSite site = site();
        Script.run(script + "expect exit: 0\nexpect says: Built 1 post\n", site);
        assertThat(site.check().tree()).containsEntry("assets/b.css", "b\n");
    }
}
