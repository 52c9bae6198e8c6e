package dev.jbuild.template.pebble;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of Pebble is offered: no reflection, no locale files, no tags that keep output or start threads. */
final class PebbleRules {

    /** Pebble's own filters; the others come under Jekyll's names and meaning. */
    static final List<String> FILTERS = List.of(
            "abbreviate",
            "abs",
            "format",
            "length",
            "lower",
            "merge",
            "numberformat",
            "title",
            "trim",
            "upper",
            "urlencode");

    private static final List<String> TAGS_LEFT_OUT =
            List.of("cache", "flush", "parallel", "include", "import", "from", "embed");
    private static final List<String> FUNCTIONS = List.of("max", "min");

    private PebbleRules() {}

    /** One of Pebble's own extensions, cut down. */
    static ExtensionCustomizer cut(Extension extension) {
        return new Cut(extension);
    }

    /** Our tags and tests. */
    static Extension ours() {
        return new Ours();
    }

    private static final class Cut extends ExtensionCustomizer {

        private final Extension whole;

        Cut(Extension whole) {
            super(whole);
            this.whole = whole;
        }

        @Override
        public Map<String, Filter> getFilters() {
            return chosen(whole.getFilters(), FILTERS);
        }

        @Override
        public Map<String, Function> getFunctions() {
            return chosen(whole.getFunctions(), FUNCTIONS);
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            List<TokenParser> parsers = new ArrayList<>();
            List<TokenParser> all = whole.getTokenParsers();
            if (all != null) {
                for (TokenParser parser : all) {
                    if (!TAGS_LEFT_OUT.contains(parser.getTag())) {
                        parsers.add(parser);
                    }
                }
            }
            return parsers;
        }

        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return List.of();
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of();
        }

        private static <T> Map<String, T> chosen(@Nullable Map<String, T> all, List<String> names) {
            Map<String, T> chosen = new LinkedHashMap<>();
            if (all != null) {
                for (String name : names) {
                    T value = all.get(name);
                    if (value != null) {
                        chosen.put(name, value);
                    }
                }
            }
            return chosen;
        }
    }

    private static final class Ours extends AbstractExtension {

        @Override
        public List<TokenParser> getTokenParsers() {
            return List.of(
                    new Inclusion.Tag("include"),
                    new Inclusion.Tag("embed"),
                    new ImportTag("import"),
                    new ImportTag("from"));
        }

        @Override
        public Map<String, Test> getTests() {
            return Map.of("empty", new EmptyTest());
        }
    }

    /** {@code is empty}, for HTML and for things that can be looped over too. */
    private static final class EmptyTest implements Test {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public boolean apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return Values.isEmpty(input);
        }
    }
}
