package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.jbuild.highlight.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Markdown of a folder of posts; a time is that of all posts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {

    @Param("target/jmh/posts")
    public String posts = "";

    private final Languages languages = new Languages();
    private final FlexmarkRenderer renderer = new FlexmarkRenderer(MarkdownProfile.BLOG, languages);
    private final List<String> texts = new ArrayList<>();
    private final List<FlexmarkRenderer> renderers = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        for (String text : texts(posts)) {
            // One renderer for each text: what a text defines is forgotten at the next.
            FlexmarkRenderer own = new FlexmarkRenderer(MarkdownProfile.BLOG, languages);
            texts.add(text);
            renderers.add(own);
            documents.add(own.parse(text));
        }
    }

    /** The bodies of all posts of a folder. */
    public static List<String> texts(String folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                texts.add(text.substring(text.indexOf("\n---\n", 4) + 5));
            }
        }
        return texts;
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (String text : texts) {
            hole.consume(renderer.parse(text));
        }
    }

    @Benchmark
    public void write(Blackhole hole) {
        for (int i = 0; i < texts.size(); i++) {
            hole.consume(renderers.get(i).write(texts.get(i), documents.get(i), texts.get(i).length(), Addresses.AS_WRITTEN));
        }
    }

    @Benchmark
    public void render(Blackhole hole) {
        for (String text : texts) {
            hole.consume(renderer.render(text, text.length()));
        }
    }

    @Benchmark
    public void codeRegions(Blackhole hole) {
        for (String text : texts) {
            hole.consume(renderer.codeRegions(text));
        }
    }
}
