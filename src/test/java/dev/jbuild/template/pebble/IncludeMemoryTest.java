package dev.jbuild.template.pebble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.TemplateLibrary;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.text.CalendarNames;
import dev.jbuild.trace.InputTable;
import dev.jbuild.trace.Recorder;
import dev.jbuild.trace.Trace;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compares an engine that has made many pages with a new one, by whose rules for bodies each include is run. */
final class IncludeMemoryTest {

    private static final Map<String, String> INCLUDES = new TreeMap<>(Map.of(
            "latest", "{% for p in site.posts | slice(0, 2) %}<{{ p.title }}>{{ loop.index }}{% endfor %}",
            "head", "{{ page.title }} of {{ site.title }}",
            "constant", "{{ \"/a\" | relative_url }}{% if site.title == \"Site\" %}yes{% endif %}",
            "warns", "{{ site.titel }}{{ nobody }}",
            "row", "[{{ p.title }}]",
            "counter", "{{ loop.index }}{{ loop.last }}",
            "outer", "({{ x }}{{ site.title }})",
            "sets", "{% set x = site.title %}{{ x }}",
            "nested", "{% include \"latest\" %}{% include \"head\" %}",
            "calls", "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(site.title) }}{{ max(1, 2) }}"));

    private static final List<String> PIECES = List.of(
            "{% include \"latest\" %}",
            "{% include \"head\" %}",
            "{% include \"constant\" %}",
            "{% include \"warns\" %}",
            "{% for p in site.posts %}{% include \"row\" %}{% endfor %}",
            "{% for p in site.posts | slice(1, 2) %}{% include \"row\" %}{% endfor %}",
            "{% for p in site.posts %}{% include \"counter\" %}{% endfor %}",
            "{% set x = page.title %}{% include \"outer\" %}",
            "{% set x = \"a\" %}{% include \"outer\" %}",
            "{% set x = site.posts %}{% include \"outer\" %}",
            "{% include \"outer\" %}",
            "{% include \"sets\" %}{{ x }}",
            "{% include \"nested\" %}",
            "{% include \"calls\" %}",
            "{% include \"latest\" with {\"site\": page} %}",
            "{% set site = page %}{% include \"latest\" %}",
            "{% include \"none\" %}");

    private final InputTable table = new InputTable();

    @Property(tries = 1_000)
    void makesAndNotesWhatAFreshEngineDoes(@ForAll("pages") List<List<String>> pages) {
        Desk worn = new Desk(table);
        for (int i = 0; i < pages.size(); i++) {
            String layout = String.join("|", pages.get(i));
            Made made = worn.page(layout, i % 2);
            Made fresh = new Desk(table).body(layout, i % 2);
            assertThat(made).isEqualTo(fresh);
        }
    }

    @Test
    void looksAtTheSiteOnceForTheSameText() {
        Desk desk = new Desk(table);
        Made first = desk.page("{% include \"latest\" %}", 0);
        int twice = 2 * desk.looks;
        desk.page("{% include \"latest\" %}", 1);
        assertThat(desk.looks).isEqualTo(twice);
        for (int i = 0; i < 10; i++) {
            assertThat(desk.page("{% include \"latest\" %}", i % 2)).isEqualTo(first);
        }
        assertThat(desk.looks).isEqualTo(twice);
    }

    @Provide
    Arbitrary<List<List<String>>> pages() {
        return Arbitraries.of(PIECES).list().ofMaxSize(3).list().ofMaxSize(7);
    }

    /** What came of a page, and the names of what was read for it. */
    private record Made(Outcome<String> outcome, List<String> reads) {}

    /** A worker with a site of its own. */
    private static final class Desk {

        private final InputTable table;
        private final Recorder recorder;
        private final PebbleTemplates engine;
        private final TemplateObject site;
        private final List<TemplateObject> pages;
        private int looks;

        Desk(InputTable table) {
            this.table = table;
            this.recorder = new Recorder(table);
            Filters.Markup markup = new Filters.Markup((text, lang) -> text, (text, lang) -> text);
            this.engine = new PebbleTemplates(
                            new Library(),
                            Filters.standard(
                                    new SiteUrls("https://example.org", "/b"),
                                    ZoneOffset.UTC,
                                    lang -> CalendarNames.ENGLISH,
                                    markup),
                            List.of("page"))
                    .recording(recorder);
            this.pages = List.of(thing("one", Map.of("title", "One")), thing("two", Map.of("title", "<Two>")));
            // More than two, so that a memory of the first turns would show in the later ones.
            List<TemplateObject> posts = List.of(pages.get(0), pages.get(1), pages.get(1), pages.get(1));
            this.site = thing("site", Map.of("title", "Site", "posts", posts));
        }

        Made page(String layout, int page) {
            TemplateSource template = source("_layouts/x.html", layout);
            return made(page, variables -> engine.render(template, variables));
        }

        /** The same as the text of a body, of which something is there with errors too. */
        Made body(String layout, int page) {
            TemplateSource template = source("_layouts/x.html", layout);
            return made(page, variables -> {
                Outcome<BodyText> run = engine.renderBody(template, new BodyText(layout, List.of()), variables);
                return run.hasErrors() ? Outcome.failed(run.diagnostics()) : run.then(made -> Outcome.of(made.text()));
            });
        }

        private Made made(int page, Function<Map<String, Object>, Outcome<String>> run) {
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("site", site);
            variables.put("page", pages.get(page));
            Recorder.Paused before = recorder.begin();
            Outcome<String> outcome = run.apply(variables);
            Trace trace = recorder.end(before);
            TreeSet<String> reads = new TreeSet<>();
            for (int i = 0; i < trace.size(); i++) {
                int input = trace.input(i);
                reads.add(table.objectKey(table.objectOf(input)) + " " + table.nameText(table.nameOf(input)));
            }
            return new Made(outcome, new ArrayList<>(reads));
        }

        private TemplateObject thing(String key, Map<String, Object> values) {
            return new TemplateObject() {
                @Override
                public Object attribute(String name) {
                    looks++;
                    recorder.read(key, name);
                    return values.get(name);
                }

                @Override
                public boolean knows(String name) {
                    return values.containsKey(name);
                }

                @Override
                public List<String> names() {
                    return List.of("title");
                }

                @Override
                public String kind() {
                    return "a " + key;
                }
            };
        }
    }

    private static TemplateSource source(String name, String text) {
        return new TemplateSource(name, new SourceText(SourcePath.of(name), text), 0);
    }

    private static final class Library implements TemplateLibrary {

        private final Map<String, TemplateSource> includes = new TreeMap<>();

        Library() {
            INCLUDES.forEach((name, text) -> includes.put(name, source("_includes/" + name + ".html", text)));
        }

        @Override
        public Optional<TemplateSource> layout(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<TemplateSource> include(String name) {
            return Optional.ofNullable(includes.get(name));
        }

        @Override
        public List<String> layoutNames() {
            return List.of();
        }

        @Override
        public List<String> includeNames() {
            return List.copyOf(includes.keySet());
        }
    }
}
