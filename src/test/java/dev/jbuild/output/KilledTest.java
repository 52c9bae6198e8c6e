package dev.jbuild.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills builds at random times; {@code -Djbuild.kills=500} does it more often. */
class KilledTest {

    @TempDir
    Path temp;

    @Test
    void aKilledBuildLeavesWholeFilesAndTheNextOneIsClean() throws Exception {
        int kills = Integer.getInteger("jbuild.kills", 40);
        long seed = Long.getLong("jbuild.seed", 20260101L);
        Random random = new Random(seed);
        Folder folder = new Folder(temp);
        int brokenOff = 0;
        for (int kill = 0; kill < kills; kill++) {
            killOneAt(folder, kill, random);
            assertWhole(kill, seed);
            brokenOff += folder.leftovers().isEmpty() ? 0 : 1;
            Map<String, String> next = KilledBuilds.site(random.nextInt(2));
            folder.build(next);
            assertThat(Folder.tree(temp.resolve("_site")))
                    .as("kill %s, seed %s", kill, seed)
                    .isEqualTo(next);
            assertThat(folder.leftovers()).isEmpty();
        }
        assertThat(brokenOff).as("builds that were killed in the middle").isGreaterThan(kills / 4);
    }

    private void killOneAt(Folder folder, int turn, Random random) throws IOException, InterruptedException {
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(
                        ChildJvm.command(KilledBuilds.class, folder.site().toString(), Integer.toString(turn)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            // The moment is counted from its first build on, so that each kill meets one.
            while (process.isAlive() && !hasBegun(temp.resolve(".jbuild/output"))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(120_000));
            assertThat(process.isAlive()).as(() -> read(log)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Whether a build is at work. */
    private static boolean hasBegun(Path state) throws IOException {
        if (!Files.exists(state)) {
            return false;
        }
        try (Stream<Path> children = Files.list(state)) {
            return children.anyMatch(
                    child -> Files.exists(child.resolve("staging")) || Files.exists(child.resolve("journal")));
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void assertWhole(int kill, long seed) throws IOException {
        Map<String, String> one = KilledBuilds.site(0);
        Map<String, String> other = KilledBuilds.site(1);
        Folder.tree(temp.resolve("_site")).forEach((path, text) -> {
            if (!path.endsWith("/")) {
                assertThat(text).as("kill %s, seed %s: %s", kill, seed, path).isIn(one.get(path), other.get(path));
            }
        });
    }
}
