package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.LongList;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value inside another, {@code a.b} or {@code a["b"]}. Nothing but data is reachable: no methods, no fields. */
final class Attribute extends Placed {

    private final Expression<?> target;
    private final Expression<?> key;
    private final @Nullable String name;
    private final @Nullable ArgumentsNode arguments;
    private final Variable.Use use;
    private @Nullable String data;

    Attribute(
            TemplateText template,
            Expression<?> target,
            Expression<?> key,
            @Nullable ArgumentsNode arguments,
            Variable.Use use) {
        super(template, key.getLineNumber() - 1);
        this.use = use;
        this.target = target;
        this.key = key;
        // One object for equal names, so that comparing them with known ones is mostly comparing references.
        this.name = key instanceof LiteralStringExpression literal
                ? literal.getValue().intern()
                : null;
        this.arguments = arguments;
    }

    /** Takes how the template names the owner, where that is the site's data or a part of it. */
    Attribute ofData(@Nullable String path) {
        data = path;
        return this;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object owner = target.evaluate(self, context);
        if (owner instanceof MacroAttributeProvider macros && name != null && arguments != null) {
            return Values.of(macros.macro(context, name, arguments, false, getLineNumber()));
        }
        if (arguments != null) {
            return fail(context, "template-call", "a template cannot call '" + (name == null ? "this" : name) + "'");
        }
        if (owner == null) {
            return null;
        }
        Object wanted = name == null ? Values.plain(key.evaluate(self, context)) : name;
        return wanted == null ? null : Values.of(inside(owner, wanted, context));
    }

    private @Nullable Object inside(Object owner, Object wanted, EvaluationContextImpl context) {
        Object value = look(owner, wanted);
        if (value == null && owner instanceof TemplateObject object && !object.knows(wanted.toString())) {
            report(object, wanted.toString(), context);
        }
        if (value == null && data != null && name != null && owner instanceof Map<?, ?> map) {
            DataNames.missing(data, map, name, use, place()).ifPresent(Rendering.of(context)::notice);
        }
        return value;
    }

    /** What a value has under a name or an index, as it is; {@code null} for nothing. */
    static @Nullable Object look(Object owner, Object wanted) {
        if (owner instanceof TemplateObject object) {
            return object.attribute(wanted.toString());
        }
        if (owner instanceof Map<?, ?> map) {
            Object value = map.get(wanted);
            if (value == null && !(wanted instanceof String)) {
                value = map.get(wanted.toString());
            }
            return value == null && wanted.equals("size") ? (Object) (long) map.size() : value;
        }
        if (owner instanceof Map.Entry<?, ?> entry) {
            return wanted.equals("key") ? entry.getKey() : wanted.equals("value") ? entry.getValue() : null;
        }
        if (owner instanceof Collection<?> items) {
            return item(items, wanted);
        }
        if (wanted.equals("size")) {
            return owner instanceof String text
                    ? (Object) (long) text.length()
                    : owner instanceof HtmlText html
                            ? (Object) (long) html.value().length()
                            : null;
        }
        return null;
    }

    private static @Nullable Object item(Collection<?> items, Object wanted) {
        if (wanted.equals("size") || wanted.equals("length")) {
            return (long) items.size();
        }
        if (!(items instanceof List<?> list)) {
            return null;
        }
        if (items instanceof LongList all) {
            int index = wanted.equals("first") ? 0 : wanted instanceof Number number ? number.intValue() : -1;
            if (index >= 0 && index < Integer.MAX_VALUE) {
                List<?> one = all.part(index, index + 1);
                return one.isEmpty() ? null : one.get(0);
            }
        }
        if (list.isEmpty()) {
            return null;
        }
        if (wanted.equals("first") || wanted.equals("last")) {
            return list.get(wanted.equals("first") ? 0 : list.size() - 1);
        }
        int index = wanted instanceof Number number ? number.intValue() : Integer.MIN_VALUE;
        int fromStart = index < 0 ? index + list.size() : index; // Liquid counts negative ones from the end
        return fromStart >= 0 && fromStart < list.size() ? list.get(fromStart) : null;
    }

    /** A key that is only asked for may be one that no document has yet, but not one that looks like a slip. */
    private void report(TemplateObject object, String asked, EvaluationContextImpl context) {
        Optional<String> near = NearestWord.of(asked, object.names());
        if (use == Variable.Use.TEST && near.isEmpty()) {
            return;
        }
        Diagnostic problem = Diagnostic.warning(
                "template-unknown-name", object.kind() + " has nothing called '" + asked + "'", place());
        String advice = object instanceof LoopState ? JekyllHints.loop(asked) : "";
        Rendering.of(context).notice(advice.isEmpty() ? problem.didYouMean(near) : problem.hint(advice));
    }
}
