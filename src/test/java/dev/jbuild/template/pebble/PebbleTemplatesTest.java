package dev.jbuild.template.pebble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateLibrary;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.text.CalendarNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates and what they print or are told, from the files {@code outputs.txt} and {@code mistakes.txt}. */
class PebbleTemplatesTest {

    record Case(String name, String template, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> outputs() throws IOException {
        return cases("outputs.txt");
    }

    static Stream<Case> mistakes() throws IOException {
        return cases("mistakes.txt");
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void prints(Case test) {
        Outcome<String> outcome = engine().render(source("_layouts/test.html", test.template), variables());
        assertThat(report(outcome)).isEmpty();
        assertThat(outcome.value()).isEqualTo(test.expected);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tells(Case test) {
        Outcome<String> outcome = engine().render(source("_layouts/test.html", test.template), variables());
        assertThat(report(outcome)).isEqualTo(test.expected);
        assertThat(outcome.value() == null).isEqualTo(outcome.hasErrors());
    }

    @Test
    void placesCountTheLinesOfFrontMatter() {
        String text = "---\ntitle: x\n---\nfirst\n{{ page.titel }}\n";
        TemplateSource source =
                new TemplateSource("_layouts/a.html", new SourceText(SourcePath.of("_layouts/a.html"), text), 17);
        assertThat(report(engine().render(source, variables())))
                .isEqualTo("warning _layouts/a.html:5:9+5 template-unknown-name: a page has nothing called 'titel'"
                        + " | Did you mean 'title'?\n");
    }

    @Test
    void bodiesHaveNoCommentsAndPlacesInTheirFile() {
        String written = "---\n---\n`{{ x }}` {# id #} {{ page.titel }} `{{ page.titel }}` {{ page.titel }}";
        TemplateSource source =
                new TemplateSource("_posts/a.md", new SourceText(SourcePath.of("_posts/a.md"), written), 8);
        String body = "{% verbatim %}`{{ x }}`{% endverbatim %} {# id #} {{ page.titel }}"
                + " {% verbatim %}`{{ page.titel }}`{% endverbatim %} {{ page.titel }}";
        Outcome<BodyText> outcome = engine().renderBody(source, new BodyText(body, List.of()), variables());
        assertThat(outcome.asOptional().map(BodyText::text)).contains("`{{ x }}` {# id #}  `{{ page.titel }}` ");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::location)
                .containsExactly("_posts/a.md:3:28", "_posts/a.md:3:64");
    }

    @Test
    void longArgumentsDoNotFillTheStack() {
        String argument = "\"" + "a\\n".repeat(50_000) + "\"";
        Outcome<String> outcome =
                engine().render(source("_layouts/x.html", "{{< note " + argument + " >}}"), variables());
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("Write '{{ note(" + argument + ") }}'.");
    }

    @Test
    void aChangedTextIsCompiledAnew() {
        PebbleTemplates engine = engine();
        assertThat(engine.render(source("_layouts/x.html", "one"), variables()).value())
                .isEqualTo("one");
        assertThat(engine.render(source("_layouts/x.html", "two"), variables()).value())
                .isEqualTo("two");
    }

    @Test
    void manyThreadsPrintTheSame() throws Exception {
        PebbleTemplates engine = engine();
        TemplateSource source = source(
                "_layouts/x.html",
                "{% extends \"base\" %}{% block main %}{% for p in posts %}{{ p.title }}{% include \"card\" with {\"post\": p} %}{% endfor %}{% endblock %}");
        String once = engine.render(source, variables()).value();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                work.add(() -> engine.render(source, variables()).value());
            }
            for (Future<String> made : threads.invokeAll(work)) {
                assertThat(made.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void onlyDataIsReachable() {
        Map<String, Object> variables = new HashMap<>(variables());
        variables.put("file", new java.io.File("target"));
        for (String look : List.of(
                "file.name",
                "file.delete()",
                "file.class",
                "file",
                "page.class",
                "\"\".class",
                "posts.class",
                "page.getClass()",
                "template",
                "_context.file",
                "locale.language",
                "loop.class")) {
            Outcome<String> outcome = engine().render(source("_layouts/x.html", "{{ " + look + " }}"), variables);
            assertThat(outcome.value() == null ? "" : outcome.value()).as(look).isEmpty();
        }
        assertThat(new java.io.File("target")).exists();
    }

    private static String report(Outcome<String> outcome) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic d : outcome.diagnostics()) {
            lines.append(d.severity().word())
                    .append(' ')
                    .append(d.location())
                    .append('+')
                    .append(d.span().length());
            lines.append(' ').append(d.code()).append(": ").append(d.message());
            lines.append(d.hint().isEmpty() ? "" : " | " + d.hint());
            d.notes()
                    .forEach(note -> lines.append(" (")
                            .append(note.text())
                            .append(' ')
                            .append(note.span().location())
                            .append(')'));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static TemplateSource source(String name, String text) {
        return new TemplateSource(name, new SourceText(SourcePath.of(name), text), 0);
    }

    static PebbleTemplates engine() {
        Filters.Markup markup = new Filters.Markup((text, lang) -> "<p>" + text + "</p>\n", (text, lang) -> text);
        return new PebbleTemplates(
                new Library(),
                Filters.standard(
                        new SiteUrls("https://example.org", "/blog"),
                        ZoneOffset.UTC,
                        lang -> CalendarNames.ENGLISH,
                        markup),
                List.of("page", "paginator", "content"));
    }

    static Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("page", new PageObject());
        variables.put("content", new HtmlText("<p>Hi &amp; bye</p>"));
        variables.put("posts", List.of(Map.of("title", "One", "n", 1L), Map.of("title", "<Two>", "n", 2L)));
        variables.put(
                "data",
                new DataMap(
                        List.of(
                                entry("yes", "yes"),
                                entry("no", "off"),
                                entry("whole", "42"),
                                entry("price", "1.50"),
                                entry("zip", "0123"),
                                entry("nothing", "~"),
                                entry("version", "1.2.3"),
                                entry("word", "plain"),
                                new DataMap.Entry("list", new DataList(List.of(scalar("a"), scalar("7")), 1, 1), 1, 1),
                                new DataMap.Entry("quoted", new DataScalar("yes", true, 1, 1), 1, 1)),
                        1,
                        1));
        return variables;
    }

    private static DataScalar scalar(String text) {
        return new DataScalar(text, false, 1, 1);
    }

    private static DataMap.Entry entry(String key, String text) {
        return new DataMap.Entry(key, scalar(text), 1, 1);
    }

    private static Stream<Case> cases(String file) throws IOException {
        String text;
        try (InputStream in = PebbleTemplatesTest.class.getResourceAsStream(file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Case> cases = new ArrayList<>();
        for (String part : text.split("(?m)^=== ")) {
            int line = part.indexOf('\n');
            int middle = part.indexOf("\n---\n");
            if (line > 0 && middle > 0) {
                String expected = part.substring(middle + 5);
                boolean lines = file.equals("mistakes.txt");
                cases.add(new Case(
                        part.substring(0, line),
                        part.substring(line + 1, middle),
                        lines ? expected : expected.substring(0, expected.length() - 1)));
            }
        }
        return cases.stream();
    }

    private static final class PageObject implements TemplateObject {

        private final Map<String, Object> values = new TreeMap<>(Map.of(
                "title",
                "Salt & <Pepper>",
                "date",
                OffsetDateTime.parse("2024-07-26T12:42:00+03:00"),
                "tags",
                List.of("java", "web"),
                "content",
                new HtmlText("<b>\"x\" &lt; y</b>"),
                "empty",
                List.of()));

        @Override
        public Object attribute(String name) {
            return values.get(name);
        }

        @Override
        public boolean knows(String name) {
            return values.containsKey(name) || name.equals("image");
        }

        @Override
        public List<String> names() {
            return List.copyOf(values.keySet());
        }

        @Override
        public String kind() {
            return "a page";
        }
    }

    private static final class Library implements TemplateLibrary {

        private final Map<String, String> layouts = new TreeMap<>(Map.of(
                "base",
                "<main>{% block main %}base{% endblock %}</main>",
                "broken",
                "{% if %}",
                "loop",
                "{% extends \"loop\" %}"));
        private final Map<String, String> includes = new TreeMap<>(Map.of(
                "card.html",
                "[{{ post.title }}{% if big %}!{% endif %}]",
                "self.html",
                "{% include \"self\" %}",
                "fields.html",
                "{% macro field(name, kind=\"text\") %}<i {{ name }}={{ kind }}>{% endmacro %}",
                "bad.html",
                "a\n {{ x | nofilter }}"));

        @Override
        public Optional<TemplateSource> layout(String name) {
            return Optional.ofNullable(layouts.get(name)).map(text -> source("_layouts/" + name + ".html", text));
        }

        @Override
        public Optional<TemplateSource> include(String name) {
            String file = name.endsWith(".html") ? name : name + ".html";
            return Optional.ofNullable(includes.get(file)).map(text -> source("_includes/" + file, text));
        }

        @Override
        public List<String> layoutNames() {
            return List.copyOf(layouts.keySet());
        }

        @Override
        public List<String> includeNames() {
            return includes.keySet().stream()
                    .map(name -> name.substring(0, name.length() - 5))
                    .toList();
        }
    }
}
