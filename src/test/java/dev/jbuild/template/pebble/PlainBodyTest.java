package dev.jbuild.template.pebble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.TemplateSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares bodies that are printed without the engine with what the engine makes of them. */
final class PlainBodyTest {

    /** Prints nothing and says nothing, but is nothing that is printed without the engine. */
    private static final String ENGINE = "{% if false %}{% endif %}";

    private static final List<String> PIECES = List.of(
            "{{ page.title }}",
            "{{page.content}}",
            "{{ page.content.size }} ",
            "{{ page.date }}",
            "{{ page.tags }}",
            "{{ page.tags.first }}",
            "{{ page.tags.size }}",
            "{{ page.tags.0 }}",
            "{{ page.tags[0] }}",
            "{{ page.title.size }}",
            "{{ page.empty }}",
            "{{ page.empty.first }}",
            "{{ page.image }}",
            "{{ page.titel }}",
            "{{ page.title.more }}",
            "{{ page }}",
            "{{ data.yes }}",
            "{{ data.no }}",
            "{{ data.whole }}",
            "{{ data.price }}",
            "{{ data.zip }}",
            "{{ data.nothing }}",
            "{{ data.list }}",
            "{{ data.list.last }}",
            "{{ data.quoted }}",
            "{{ data.size }}",
            "{{ data }}",
            "{{ posts }}",
            "{{ posts.first.title }}",
            "{{ posts.last.n }}",
            "{{ content }}",
            "{{ true }}",
            "{{ not }}",
            "{{ None }}",
            "{{ page.not }}",
            "{{ data.true }}",
            "{{ unknown }}",
            "{{ page.title | upcase }}",
            "{{- page.title -}}",
            "{{ page . title }}",
            "{{ page.a-b }}",
            "{{ page.\n title }}",
            "{{\tpage.title\n}}",
            "{{ }}",
            "{{",
            "}}",
            "{",
            "}",
            "{#",
            "#}",
            "{{{ page.title }}}",
            "{% verbatim %}{{ page.title }}{% endverbatim %}",
            "page",
            ".title",
            " ",
            "\n",
            "<b>&\"",
            "→ é");

    @Property(tries = 10_000)
    void printsWhatTheEngineDoes(@ForAll("bodies") String body) {
        agrees(body + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no tags { at all } {# none #}",
                "{{ page.title }}",
                "{{page.content}}{{ page.date }}",
                "a {{ page.title }}/{{ posts.first.n }} {{ data.price }} b }}"
            })
    void needsNoEngineForPlainTags(String body) {
        assertThat(agrees(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.titel }}",
                "{{ page }}",
                "{{ page.image }}",
                "{{ true }}",
                "{{ page.title | upcase }}",
                "{{- page.title }}",
                "{{ page.title }",
                "{% if page %}{% endif %}"
            })
    void leavesTheRestToTheEngine(String body) {
        assertThat(agrees(body)).isFalse();
    }

    /** Whether a body was printed without the engine; it is the same then. */
    private static boolean agrees(String body) {
        Map<String, Object> variables = new HashMap<>(PebbleTemplatesTest.variables());
        variables.put("true", "a value that no template can reach");
        variables.put("not", "another");
        String plain = PlainBody.print(body, variables, new OriginNotes());
        if (plain == null) {
            return false;
        }
        Outcome<String> engine = run(body + ENGINE, variables);
        assertThat(engine.diagnostics()).isEmpty();
        assertThat(plain).isEqualTo(engine.value());
        assertThat(run(body, variables)).isEqualTo(engine);
        return true;
    }

    private static Outcome<String> run(String body, Map<String, Object> variables) {
        SourceText file = new SourceText(SourcePath.of("_posts/x.md"), body);
        return PebbleTemplatesTest.engine()
                .renderBody(new TemplateSource("_posts/x.md", file, 0), new BodyText(body, List.of()), variables)
                .then(made -> Outcome.of(made.text()));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(PIECES).list().ofMaxSize(5).map(list -> String.join("", list));
    }
}
