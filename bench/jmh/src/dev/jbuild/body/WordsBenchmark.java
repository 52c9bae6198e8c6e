package dev.jbuild.body;

import dev.jbuild.markdown.MarkdownBenchmark;
import dev.jbuild.markdown.MarkdownProfile;
import dev.jbuild.markdown.MarkdownRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counting words and finding template tags, over a folder of posts; a time is that of all posts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordsBenchmark {

    @Param("target/jmh/posts")
    public String posts = "";

    private final MarkdownRenderer renderer = MarkdownRenderer.of(MarkdownProfile.BLOG);
    private final List<String> bodies = new ArrayList<>();
    private List<String> texts = List.of();

    @Setup
    public void read() throws IOException {
        texts = MarkdownBenchmark.texts(posts);
        for (String text : texts) {
            bodies.add(renderer.render(text, 0).html());
        }
    }

    @Benchmark
    public int words() {
        int words = 0;
        for (String body : bodies) {
            words += Words.in(body);
        }
        return words;
    }

    @Benchmark
    public int tags() {
        int pieces = 0;
        for (String text : texts) {
            pieces += BodyTemplate.tags(text, renderer::codeRegions).pieces().size();
        }
        return pieces;
    }
}
