package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/** An expression that knows where it stands. */
abstract class Placed implements Expression<@Nullable Object> {

    private final TemplateText template;
    private final int offset;

    Placed(TemplateText template, int offset) {
        this.template = template;
        this.offset = offset;
    }

    @Override
    public abstract @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context);

    @Override
    public int getLineNumber() {
        return offset + 1;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    TemplateText template() {
        return template;
    }

    int offset() {
        return offset;
    }

    SourceSpan place() {
        return template.word(offset);
    }

    /** Reports what this expression cannot do; the page goes on without its value, so that more problems are found. */
    @Nullable
    Object fail(EvaluationContextImpl context, String code, String message) {
        Rendering.of(context).notice(Diagnostic.error(code, message, place()));
        return null;
    }
}
