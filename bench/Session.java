import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.BuildSession;
import dev.jbuild.build.Changes;
import dev.jbuild.build.Progress;
import dev.jbuild.config.Overrides;
import dev.jbuild.path.SourcePath;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures builds of one session, as a preview makes them: {@code java -cp target/classes:LIBRARIES bench/Session.java
 * SITE [BUILDS]} edits the body of one post after the other and builds each time. Printed are the first build, the
 * median and the 90th percentile of the last half of the others in milliseconds, and the processor time of those.
 */
public final class Session {

    private Session() {}

    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[0]).toAbsolutePath();
        int builds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        List<Path> posts;
        try (Stream<Path> files = Files.list(site.resolve("_posts"))) {
            posts = files.sorted().toList();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        BuildRequest request =
                new BuildRequest(site, Optional.empty(), Overrides.NONE, Strictness.LENIENT, threads);
        BuildSession session = BuildSession.open(request, Clock.systemUTC());
        long start = System.nanoTime();
        BuildResult first = session.build(Changes.unknown(), Progress.NONE);
        System.out.printf("first %.0f ms, %d rendered%n", (System.nanoTime() - start) / 1e6, first.rendered().size());
        for (boolean known : new boolean[] {true, false}) {
            double[] times = new double[builds / 2];
            long cpu = 0;
            for (int i = 0; i < builds; i++) {
                Path post = posts.get((int) (i * 7919L % posts.size()));
                Files.writeString(post, Files.readString(post) + "\nOne sentence more, number " + i + ".\n");
                Changes changes = known
                        ? Changes.of(Set.of(SourcePath.of(site.relativize(post).toString())))
                        : Changes.unknown();
                long before = cpu();
                long begin = System.nanoTime();
                BuildResult result = session.build(changes, Progress.NONE);
                double time = (System.nanoTime() - begin) / 1e6;
                if (i >= builds - times.length) {
                    times[i - (builds - times.length)] = time;
                    cpu += cpu() - before;
                }
                if (!result.succeeded() || result.rendered().isEmpty() || result.rendered().size() > 50) {
                    throw new IllegalStateException(result.rendered() + " " + result.diagnostics());
                }
            }
            Arrays.sort(times);
            System.out.printf(
                    "%s: median %.1f ms, 90th %.1f ms, cpu %.1f ms%n",
                    known ? "told" : "looking",
                    times[times.length / 2],
                    times[times.length * 9 / 10],
                    cpu / 1e6 / times.length);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
