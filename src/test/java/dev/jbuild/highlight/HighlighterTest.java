package dev.jbuild.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.highlight.Highlighter.Ending;
import dev.jbuild.text.Utf8Builder;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    private final Languages languages = new Languages();
    private final Highlighter highlighter = new Highlighter(languages);

    private String html(String code, String language, Lines lines) {
        Utf8Builder out = new Utf8Builder(64);
        assertThat(highlighter.highlight(code, language, lines, out)).isEqualTo(Ending.COLOURED);
        return out.toString();
    }

    @Test
    void writesSpansWithShortClassesAndEscapes() {
        assertThat(html("if (a < \"b\") // c & d", "java", Lines.NONE))
                .isEqualTo("<span class=\"k\">if</span> (a <span class=\"o\">&lt;</span> "
                        + "<span class=\"s\">&quot;b&quot;</span>) <span class=\"c\">// c &amp; d</span>");
    }

    @Test
    void closesSpansAtTheEndOfALineAndOpensThemAgain() {
        BitSet marked = new BitSet();
        marked.set(2);
        assertThat(html("/* a\nb */\nc", "java", new Lines(9, marked)))
                .isEqualTo("<span class=\"line\" data-n=\"9\"><span class=\"c\">/* a</span></span>\n"
                        + "<span class=\"line hll\" data-n=\"10\"><span class=\"c\">b */</span></span>\n"
                        + "<span class=\"line\" data-n=\"11\">c</span>");
    }

    @Test
    void everyLanguageKeepsTheTextWhateverStandsAroundItsLines() {
        for (String id : languages.all().keySet()) {
            String code = Streams.read(Streams.FOLDER.resolve("invented/" + id + ".txt"));
            BitSet marked = new BitSet();
            marked.set(3, 6);
            for (Lines lines : List.of(Lines.NONE, new Lines(1, marked), new Lines(-1, marked))) {
                String html = html(code, id, lines);
                String text = html.replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
                assertThat(text).as(id).isEqualTo(code);
                assertThat(html.split("<span").length).as(id).isEqualTo(html.split("</span>", -1).length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "'", "`", "/*", "//", "<", "{{", "{%", "<%", "(", "[", "{", "\\", "_", "*", "**_", "$", "${", "a",
                " ", "\n", "#", "\"\"\"", "```\n", "- ", "a.", "a:", "=", "<a ", "<!--", "\"\\", "|", "a\n", "<?php "
            })
    void noTextStallsABuild(String piece) {
        String code = piece.repeat(1_500 / piece.length());
        for (String id : languages.all().keySet()) {
            Utf8Builder out = new Utf8Builder(64);
            Ending ending = highlighter.highlight(code, id, Lines.NONE, out);
            assertThat(ending == Ending.COLOURED || out.length() == 0).as(id).isTrue();
        }
    }

    @Test
    void largeCodeStaysPlain() {
        Utf8Builder out = new Utf8Builder(64);
        assertThat(highlighter.highlight("a\n".repeat(100_001), "java", Lines.NONE, out))
                .isEqualTo(Ending.TOO_LARGE);
        assertThat(out.length()).isZero();
    }

    @Test
    void costlyCodeEndsAfterTheSameNumberOfLooks() {
        Utf8Builder out = new Utf8Builder(64);
        String code = Streams.read(Streams.FOLDER.resolve("samples/python.py")).repeat(3);
        assertThat(highlighter.highlight(code, "eiffel", Lines.NONE, out)).isEqualTo(Ending.TOO_COSTLY);
        assertThat(out.length()).isZero();
        assertThat(html("if", "java", Lines.NONE)).contains("<span");
    }

    @Test
    void manyThreadsGetTheSame() {
        List<String> ids = List.of("markdown", "jsx", "php", "liquid", "java");
        Set<String> results = new ConcurrentSkipListSet<>();
        IntStream.range(0, 40).parallel().forEach(i -> {
            Highlighter own = new Highlighter(languages);
            Utf8Builder out = new Utf8Builder(64);
            for (String id : ids) {
                own.highlight(Streams.read(Streams.FOLDER.resolve("invented/" + id + ".txt")), id, Lines.NONE, out);
            }
            results.add(Streams.hash(out.toString()));
        });
        assertThat(results).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "sh,bash",
        "shell,bash",
        "console,shell-session",
        "yml,yaml",
        "js,javascript",
        "ts,typescript",
        "c++,cpp",
        "cs,csharp",
        "C#,csharp",
        "objc,objectivec",
        "html,markup",
        "svg,markup",
        "py,python",
        "rb,ruby",
        "rs,rust",
        "golang,go",
        "dockerfile,docker",
        "jinja2,django",
        "jinja,django",
        "terraform,hcl",
        "proto,protobuf",
        "f#,fsharp",
        "make,makefile",
        "ps1,powershell",
        "bat,batch",
        "kt,kotlin",
        "hbs,handlebars",
        "tex,latex",
        "gitignore,ignore"
    })
    void otherNames(String name, String id) {
        assertThat(languages.id(name)).contains(id);
    }

    @Test
    void namesBelongToOneLanguageAndPlainTextIsNone() {
        Set<String> all = new TreeSet<>();
        languages.all().forEach((id, names) -> {
            assertThat(all.add(id)).as(id).isTrue();
            names.forEach(name -> assertThat(all.add(name)).as(name).isTrue());
        });
        assertThat(languages.all()).hasSizeGreaterThan(250);
        assertThat(List.of("", "text", "Plain", "none", "plaintext")).allMatch(languages::isPlain);
        assertThat(languages.id("jvaa")).isEmpty();
        assertThat(languages.nearest("pyhton")).contains("python");
    }
}
