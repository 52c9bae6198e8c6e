package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.text.Html;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {{ value }}}: prints HTML as it is and escapes everything else that the author did not write here. */
final class Printing extends AbstractRenderableNode {

    /** Whether plain text is escaped. */
    enum Escaping {
        ON,
        OFF
    }

    /** How Liquid prints a time. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    private final TemplateText template;
    private final Expression<?> value;
    private final Escaping escaping;

    Printing(TemplateText template, int offset, Expression<?> value, Escaping escaping) {
        super(offset + 1);
        this.template = template;
        this.value = value;
        this.escaping = value instanceof LiteralStringExpression ? Escaping.OFF : escaping;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        Object made = value.evaluate(self, context);
        if (made == null) {
            return;
        }
        if (made instanceof TemplateObject object) {
            Rendering.of(context)
                    .notice(Diagnostic.warning(
                                    "template-not-text",
                                    object.kind() + " cannot be printed",
                                    template.word(value.getLineNumber() - 1))
                            .hint("Print one of its values: " + String.join(", ", first(object)) + "."));
            return;
        }
        if (made instanceof HtmlText html && html.bytes() != null && writer instanceof PageWriter page) {
            page.write(html.bytes());
            return;
        }
        String text = text(made);
        if (made instanceof HtmlText || escaping == Escaping.OFF || made instanceof Number) {
            writer.write(text);
        } else if (writer instanceof PageWriter page) {
            page.writeEscaped(text);
        } else {
            writer.write(Html.escape(text));
        }
    }

    private static java.util.List<String> first(TemplateObject object) {
        return object.names().subList(0, Math.min(5, object.names().size()));
    }

    /** What a value prints, before escaping. Only data has a text: an object of another kind prints nothing. */
    static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof HtmlText html) {
            return html.value();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.format(TIME);
        }
        if (value instanceof Map<?, ?> || !(value instanceof Iterable<?> items) || value instanceof TemplateObject) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (Object item : items) { // as Liquid does, without anything between
            all.append(text(Values.of(item)));
        }
        return all.toString();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
