package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.text.Utf8Text;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of a template that print or choose: text, sequences, conditions, loops. */
final class Parts {

    private Parts() {}

    /** Text outside of tags. */
    static final class Text extends AbstractRenderableNode {

        private final String text;
        private final Utf8Text bytes;

        Text(String text, int lineNumber) {
            super(lineNumber);
            this.text = text;
            this.bytes = Utf8Text.of(text);
        }

        boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            if (writer instanceof PageWriter page) {
                page.write(bytes);
            } else {
                writer.write(text);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Parts one after the other. In a template that extends another only {@code set} and {@code import} are run. */
    static final class Sequence extends BodyNode {

        private final TemplateText template;
        private final RenderableNode[] parts;

        Sequence(TemplateText template, int lineNumber, List<RenderableNode> parts) {
            super(lineNumber, parts);
            this.template = template;
            this.parts = parts.toArray(new RenderableNode[0]);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            OriginNotes notes = writer instanceof PageWriter page ? page.notes(template) : null;
            boolean whole = !isOnlyRenderInheritanceSafeNodes();
            for (RenderableNode part : parts) {
                if (whole
                        || context.getHierarchy().getParent() == null
                        || part instanceof SetNode
                        || part instanceof ImportNode) {
                    if (notes != null) {
                        note(part, ((PageWriter) writer).characters(), notes);
                    }
                    part.render(self, writer, context);
                }
            }
        }

        private static void note(RenderableNode part, int length, OriginNotes notes) {
            int offset = part instanceof AbstractRenderableNode node
                    ? Math.max(0, TemplateLexer.offset(node.getLineNumber()))
                    : 0;
            if (part instanceof Text) {
                notes.text(length, offset);
            } else {
                notes.tag(length, offset);
            }
        }
    }

    /** {@code {% if %}} with its other branches. */
    static final class Branches extends AbstractRenderableNode {

        private final List<Expression<?>> conditions;
        private final List<BodyNode> bodies;
        private final @Nullable BodyNode otherwise;

        Branches(int lineNumber, List<Expression<?>> conditions, List<BodyNode> bodies, @Nullable BodyNode otherwise) {
            super(lineNumber);
            this.conditions = conditions;
            this.bodies = bodies;
            this.otherwise = otherwise;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            for (int i = 0; i < conditions.size(); i++) {
                if (Values.isTrue(conditions.get(i).evaluate(self, context))) {
                    bodies.get(i).render(self, writer, context);
                    return;
                }
            }
            if (otherwise != null) {
                otherwise.render(self, writer, context);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code {% for name in items %}}. A map gives its entries, one text itself. */
    static final class Loop extends AbstractRenderableNode {

        private final TemplateText template;
        private final String name;
        private final Expression<?> items;
        private final BodyNode body;
        private final @Nullable BodyNode otherwise;

        Loop(TemplateText template, String name, Expression<?> items, BodyNode body, @Nullable BodyNode otherwise) {
            super(items.getLineNumber());
            this.template = template;
            this.name = name;
            this.items = items;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            Object all = items.evaluate(self, context);
            Iterable<?> iterable = all == null ? List.of() : iterable(all);
            if (iterable == null) {
                String what = all instanceof TemplateObject object ? object.kind() : "this value";
                Rendering.of(context)
                        .notice(Diagnostic.error(
                                "template-value",
                                what + " has no items to loop over",
                                template.word(items.getLineNumber() - 1)));
                return;
            }
            Iterator<?> iterator = iterable.iterator();
            if (iterator.hasNext()) {
                turns(iterator, new LoopState(iterable), self, writer, context);
            } else if (otherwise != null) {
                otherwise.render(self, writer, context);
            }
        }

        private void turns(
                Iterator<?> iterator,
                LoopState state,
                PebbleTemplateImpl self,
                Writer writer,
                EvaluationContextImpl context)
                throws IOException {
            Rendering rendering = Rendering.of(context);
            ScopeChain scopes = context.getScopeChain();
            Map<String, Object> scope = new HashMap<>();
            scopes.pushScope(scope);
            boolean more = true;
            while (more) {
                rendering.step(template, items.getLineNumber() - 1);
                state.next();
                scope.put("loop", state);
                scope.put(name, Values.of(iterator.next()));
                more = iterator.hasNext();
                state.last(!more);
                body.render(self, writer, context);
            }
            scopes.popScope();
        }

        private static @Nullable Iterable<?> iterable(Object all) {
            if (all instanceof Iterable<?> items) {
                return items;
            }
            if (all instanceof Map<?, ?> map) {
                return map.getClass() == HashMap.class ? new TreeMap<>(map).entrySet() : map.entrySet();
            }
            return all instanceof String ? List.of(all) : null;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
