package dev.jbuild.template.pebble;

import dev.jbuild.template.HtmlText;
import dev.jbuild.text.Html;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expressions that make new values: joined texts, captured output, maps. */
final class Outputs {

    private Outputs() {}

    /** {@code a ~ b}: HTML if one side is HTML, the other being escaped unless the author wrote it here. */
    static final class Joined extends Placed {

        private final Expression<?> left;
        private final Expression<?> right;

        Joined(TemplateText template, Expression<?> left, Expression<?> right) {
            super(template, left.getLineNumber() - 1);
            this.left = left;
            this.right = right;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object a = left.evaluate(self, context);
            Object b = right.evaluate(self, context);
            if (a instanceof HtmlText || b instanceof HtmlText) {
                return new HtmlText(html(a, left).concat(html(b, right)));
            }
            return Printing.text(a).concat(Printing.text(b));
        }

        private static String html(@Nullable Object value, Expression<?> from) {
            boolean written = value instanceof HtmlText || from instanceof LiteralStringExpression;
            return written ? Printing.text(value) : Html.escape(Printing.text(value));
        }
    }

    /** What a part of the template prints, as a value: the inside of a filter tag. */
    static final class Captured extends Placed {

        private final RenderableNode part;

        Captured(TemplateText template, int offset, RenderableNode part) {
            super(template, offset);
            this.part = part;
        }

        @Override
        public HtmlText evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            PageWriter out = new PageWriter(256);
            try {
                part.render(self, out, context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new HtmlText(out.toString());
        }
    }

    /** Pebble's {@code parent()} and {@code block("name")}, which print a block. */
    static final class BlockText extends Placed {

        private final Expression<?> block;

        BlockText(TemplateText template, Expression<?> block) {
            super(template, block.getLineNumber() - 1);
            this.block = block;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object made = block.evaluate(self, context);
            return made == null ? null : new HtmlText(made.toString());
        }
    }

    /** {@code {"a": 1}}, in the order in which it is written. */
    static final class MapLiteral extends Placed {

        private final List<Expression<?>> keys;
        private final List<Expression<?>> values;

        MapLiteral(TemplateText template, int offset, List<Expression<?>> keys, List<Expression<?>> values) {
            super(template, offset);
            this.keys = keys;
            this.values = values;
        }

        @Override
        public Map<String, @Nullable Object> evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                Object key = Values.plain(keys.get(i).evaluate(self, context));
                made.put(String.valueOf(key), values.get(i).evaluate(self, context));
            }
            return made;
        }

        List<Expression<?>> keys() {
            return keys;
        }
    }
}
