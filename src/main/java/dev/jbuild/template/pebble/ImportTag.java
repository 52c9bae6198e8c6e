package dev.jbuild.template.pebble;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code {% import "file" as name %}} and {@code {% from "file" import macro as name %}}; Pebble's own nodes hide
 * what they name, and its {@code from} changes the shared template each time it runs.
 */
final class ImportTag implements TokenParser {

    private final String tag;

    ImportTag(String tag) {
        this.tag = tag;
    }

    @Override
    public String getTag() {
        return tag;
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        Expression<?> file = parser.getExpressionParser().parseExpression();
        String alias = null;
        Map<String, String> macros = new LinkedHashMap<>();
        if (tag.equals("from")) {
            stream.expect(Token.Type.NAME, "import");
            macro(stream, macros);
            while (stream.current().test(Token.Type.PUNCTUATION, ",")) {
                stream.next();
                macro(stream, macros);
            }
        } else if (stream.current().test(Token.Type.NAME, "as")) {
            stream.next();
            alias = stream.expect(Token.Type.NAME).getValue();
        }
        stream.expect(Token.Type.EXECUTE_END);
        return new Import(token.getLineNumber(), file, alias, macros);
    }

    private static void macro(TokenStream stream, Map<String, String> macros) {
        String name = stream.expect(Token.Type.NAME).getValue();
        String alias = name;
        if (stream.current().test(Token.Type.NAME, "as")) {
            stream.next();
            alias = stream.expect(Token.Type.NAME).getValue();
        }
        macros.put(alias, name);
    }

    /** What one of the two tags says; it is replaced before a template runs. */
    static final class Import extends AbstractRenderableNode {

        private final Expression<?> file;
        private final @Nullable String alias;
        private final Map<String, String> macros;

        Import(int lineNumber, Expression<?> file, @Nullable String alias, Map<String, String> macros) {
            super(lineNumber);
            this.file = file;
            this.alias = alias;
            this.macros = macros;
        }

        Expression<?> file() {
            return file;
        }

        @Nullable
        String alias() {
            return alias;
        }

        /** The macros of a {@code from}, by the names that the template calls them; empty for an {@code import}. */
        Map<String, String> macros() {
            return macros;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {}

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
