package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a repository of a golden site, whose folder cannot hold one. Each line of {@code commits.txt} is one commit, the
 * first one first: the moment of it, then the files in it. A file of several commits has other text in all but the last.
 * Files that no line names are not committed.
 */
final class GoldenCommits {

    private static final String EARLIER = "Other text.\n";

    private GoldenCommits() {}

    /** Commits the files of a site that was copied into a folder; the test is skipped where there is no Git. */
    static void make(Path script, Path site) throws IOException, InterruptedException {
        List<List<String>> commits = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (String line : Files.readAllLines(script)) {
            List<String> words = List.of(line.strip().split("\\s+"));
            commits.add(words);
            words.forEach(word -> last.put(word, commits.size()));
        }
        assumeTrue(git(site, "", "init", "-q") == 0, "Git is not installed");
        for (int i = 0; i < commits.size(); i++) {
            String moment = commits.get(i).get(0);
            for (String path : commits.get(i).subList(1, commits.get(i).size())) {
                Path file = site.resolve(path);
                byte[] text = Files.readAllBytes(file);
                if (last.get(path) > i + 1) {
                    Files.writeString(file, EARLIER);
                }
                assertThat(git(site, moment, "add", path)).as(path).isZero();
                Files.write(file, text);
            }
            assertThat(git(site, moment, "commit", "-q", "-m", "A change")).isZero();
        }
    }

    private static int git(Path site, String moment, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", site.toString()));
        for (String setting : List.of("user.name=a", "user.email=a@example.org", "commit.gpgSign=false")) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (!moment.isEmpty()) {
            builder.environment().put("GIT_COMMITTER_DATE", moment);
            builder.environment().put("GIT_AUTHOR_DATE", moment);
        }
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
