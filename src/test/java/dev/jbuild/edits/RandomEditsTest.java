package dev.jbuild.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit, a build over the last one's output does what a clean build does: the same exit code, the same
 * console, the same bytes.
 *
 * <p>{@code -Djbuild.edits=20000} is the long run; {@code -Djbuild.edits.seed=7} begins with that seed.
 */
class RandomEditsTest {

    /** Each row of edits begins with a new site. */
    private static final int LENGTH = 100;

    @TempDir
    Path temp;

    @Test
    void incrementalIsClean() throws IOException {
        int edits = Integer.getInteger("jbuild.edits", 300);
        long seed = Long.getLong("jbuild.edits.seed", 1);
        RandomRun run = new RandomRun(temp);
        for (int done = 0; done < edits; done += LENGTH, seed++) {
            run.run(seed, Math.min(LENGTH, edits - done));
        }
        if (edits >= 300) {
            assertThat(run.counts()).as("each kind of edit was made").doesNotContainValue(0);
            assertThat(run.successes()).as("most sites build").isGreaterThan(edits / 2);
        }
    }
}
