import dev.jbuild.highlight.Highlighter;
import dev.jbuild.highlight.Languages;
import dev.jbuild.highlight.Lines;
import dev.jbuild.text.Utf8Builder;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How fast code gets its colours: megabytes a second of CPU time, warm, for each sample of the tests, and the harmonic mean.
 *
 * <p>{@code java -cp target/classes bench/Highlight.java [SECONDS [LANGUAGE,LANGUAGE]]}, with
 * {@code -XX:TieredStopAtLevel=1} for the compiler that builds have.
 */
public final class Highlight {

    private static final Path SAMPLES = Path.of("src/test/resources/highlight/samples");

    private Highlight() {}

    public static void main(String[] args) throws Exception {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 0.5;
        Set<String> only = args.length > 1 ? Set.of(args[1].split(",")) : Set.of();
        Languages languages = new Languages();
        Highlighter highlighter = new Highlighter(languages);
        List<Path> files;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            files = all.sorted().toList();
        }
        for (String round : List.of("warming up", "measured")) {
            List<String> rows = new ArrayList<>();
            double secondsAByte = 0;
            for (Path file : files) {
                String id = file.getFileName().toString().replaceFirst("\\..*", "");
                if (languages.id(id).isEmpty() || (!only.isEmpty() && !only.contains(id))) {
                    continue;
                }
                double speed = speed(highlighter, id, Files.readString(file), seconds);
                secondsAByte += 1 / speed;
                rows.add(String.format(Locale.ROOT, "%-14s %6.2f MB/s", id, speed / 1e6));
            }
            if (round.equals("measured")) {
                rows.forEach(System.out::println);
                System.out.printf(Locale.ROOT, "%-14s %6.2f MB/s%n", "mean", rows.size() / secondsAByte / 1e6);
            }
        }
    }

    private static double speed(Highlighter highlighter, String id, String code, double seconds) {
        Utf8Builder out = new Utf8Builder(1 << 16);
        long start = cpu();
        long characters = 0;
        while (cpu() - start < seconds * 1e9) {
            out.clear();
            highlighter.highlight(code, id, Lines.NONE, out);
            characters += code.length();
        }
        return characters / ((cpu() - start) / 1e9);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
