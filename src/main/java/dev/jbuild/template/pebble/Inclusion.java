package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.BlockTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {% include %}} and {@code {% embed %}}: another template's output in this place. */
final class Inclusion extends AbstractRenderableNode {

    private final Expression<?> name;
    private final @Nullable Expression<?> with;
    private final @Nullable List<BlockNode> blocks;

    /**
     * An inclusion as parsed or as rewritten.
     *
     * @param blocks the blocks that an embed replaces; {@code null} for an include
     */
    Inclusion(int lineNumber, Expression<?> name, @Nullable Expression<?> with, @Nullable List<BlockNode> blocks) {
        super(lineNumber);
        this.name = name;
        this.with = with;
        this.blocks = blocks;
    }

    Expression<?> name() {
        return name;
    }

    @Nullable
    Expression<?> with() {
        return with;
    }

    @Nullable
    List<BlockNode> blocks() {
        return blocks;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        TemplateName file = (TemplateName) name;
        Rendering rendering = Rendering.of(context);
        String key;
        Compiled compiled;
        try {
            key = file.evaluate(self, context);
            compiled = file.shelf().compiled(key);
            compiled.template();
        } catch (TemplateProblem e) { // go on, so that the other problems of the page are found
            e.diagnostics().forEach(rendering::notice);
            return;
        }
        Map<?, ?> variables = Map.of();
        if (with != null) {
            Object given = with.evaluate(self, context);
            if (!(given instanceof Map<?, ?> map)) {
                rendering.notice(Diagnostic.error(
                                "template-value",
                                "what follows 'with' is not a map",
                                file.template().word(with.getLineNumber() - 1))
                        .hint("Write '{% include \"name\" with {\"key\": value} %}'."));
                return;
            }
            variables = map;
        }
        rendering.enter("this include", file.template(), file.offset());
        IncludeMemory memory = with == null && blocks == null ? rendering.memory() : null;
        if (memory != null) {
            memory.print(compiled, self, writer, context);
        } else if (blocks == null) {
            self.includeTemplate(writer, context, key, variables);
        } else {
            self.embedTemplate(getLineNumber(), writer, context, key, variables, blocks);
        }
        rendering.leave();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Parses the two tags; Pebble's own nodes hide what follows {@code with}. */
    static final class Tag implements TokenParser {

        private final String tag;
        private final BlockTokenParser block = new BlockTokenParser();

        Tag(String tag) {
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
            Expression<?> name = parser.getExpressionParser().parseExpression();
            Expression<?> with = null;
            if (stream.current().test(Token.Type.NAME, "with")) {
                stream.next();
                with = parser.getExpressionParser().parseExpression();
            }
            stream.expect(Token.Type.EXECUTE_END);
            List<BlockNode> blocks = tag.equals("embed") ? blocks(parser) : null;
            return new Inclusion(token.getLineNumber(), name, with, blocks);
        }

        private List<BlockNode> blocks(Parser parser) {
            TokenStream stream = parser.getStream();
            List<BlockNode> blocks = new ArrayList<>();
            while (true) {
                Token current = stream.current();
                if (current.getType() == Token.Type.TEXT) {
                    if (!current.getValue().isBlank()) {
                        throw new ParserException(
                                null, "an embed holds blocks only", current.getLineNumber(), stream.getFilename());
                    }
                    stream.next();
                }
                stream.expect(Token.Type.EXECUTE_START);
                if (stream.current().test(Token.Type.NAME, "endembed")) {
                    stream.next();
                    stream.expect(Token.Type.EXECUTE_END);
                    return blocks;
                }
                if (!stream.current().test(Token.Type.NAME, "block")) {
                    stream.expect(Token.Type.NAME, "block");
                }
                blocks.add((BlockNode) block.parse(stream.current(), parser));
            }
        }
    }
}
