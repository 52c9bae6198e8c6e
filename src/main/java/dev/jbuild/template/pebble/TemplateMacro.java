package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.SourceSpan;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Macro;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A macro: it sees what it is given and nothing else. */
final class TemplateMacro implements Macro {

    private final TemplateText template;
    private final int offset;
    private final String name;
    private final List<NamedArgumentNode> parameters;
    private final BodyNode body;

    TemplateMacro(Placed where, String name, List<NamedArgumentNode> parameters, BodyNode body) {
        this.template = where.template();
        this.offset = where.offset();
        this.name = name;
        this.parameters = parameters;
        this.body = body;
    }

    SourceSpan place() {
        return template.word(offset);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<String> getArgumentNames() {
        return parameters.stream().map(NamedArgumentNode::getName).toList();
    }

    /** The parameters without a standard value, which a call must give. */
    List<String> required() {
        return parameters.stream()
                .filter(parameter -> parameter.getValueExpression() == null)
                .map(NamedArgumentNode::getName)
                .toList();
    }

    @Override
    public String call(PebbleTemplateImpl self, EvaluationContextImpl context, Map<String, Object> given) {
        Rendering rendering = Rendering.of(context);
        rendering.step(template, offset);
        rendering.enter("this macro", template, offset);
        ScopeChain scopes = context.getScopeChain();
        scopes.pushLocalScope();
        for (NamedArgumentNode parameter : parameters) {
            scopes.put(parameter.getName(), standard(parameter.getValueExpression(), self, context));
        }
        scopes.pushScope(new HashMap<>(given));
        PageWriter out = new PageWriter(256);
        try {
            body.render(self, out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scopes.popScope();
        scopes.popScope();
        rendering.leave();
        return out.toString();
    }

    @SuppressWarnings("NullAway") // Pebble's scopes hold null for a value that is missing
    private static Object standard(
            @Nullable Expression<?> value, PebbleTemplateImpl self, EvaluationContextImpl context) {
        return value == null ? null : value.evaluate(self, context);
    }
}
