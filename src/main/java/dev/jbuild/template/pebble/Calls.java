package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Hierarchy;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Expressions that call a filter, a function or a macro. */
final class Calls {

    private Calls() {}

    /** A call of what does not exist: the problems of its input are told, and it has no value. */
    static final class NoCall extends Placed {

        private final Expression<?> input;

        NoCall(Placed where, Expression<?> input) {
            super(where.template(), where.offset());
            this.input = input;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            input.evaluate(self, context);
            return null;
        }
    }

    /** {@code value | name(…)} for one of our filters. */
    static final class FilterCall extends Placed {

        private final TemplateFilter filter;
        private final Expression<?> input;
        private final @Nullable Expression<?>[] arguments;
        private final boolean isConstant;
        private volatile @Nullable Object constant;

        FilterCall(Placed where, TemplateFilter filter, Expression<?> input, @Nullable Expression<?>[] arguments) {
            super(where.template(), where.offset());
            this.filter = filter;
            this.input = input;
            this.arguments = arguments;
            boolean onlyTexts = input instanceof LiteralStringExpression;
            for (Expression<?> argument : arguments) {
                onlyTexts &= argument == null || argument instanceof LiteralStringExpression;
            }
            this.isConstant = onlyTexts;
        }

        /** A filter of a written text gives the same each time in one language, so that for most pages it is asked once. */
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Rendering rendering = isConstant ? Rendering.of(context) : null;
            if (rendering == null || !rendering.lang().isEmpty()) {
                return filtered(self, context);
            }
            Object known = constant;
            if (known != null) {
                return known;
            }
            int before = rendering.notices();
            Object made = filtered(self, context);
            // What is to be told must be told to each page.
            if (rendering.notices() == before) {
                constant = made;
            }
            return made;
        }

        private @Nullable Object filtered(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = input.evaluate(self, context);
            List<@Nullable Object> given = List.of();
            if (arguments.length > 0) {
                @Nullable Object[] values = new @Nullable Object[arguments.length];
                for (int i = 0; i < values.length; i++) {
                    Expression<?> argument = arguments[i];
                    values[i] = argument == null ? null : argument.evaluate(self, context);
                }
                given = Arrays.asList(values);
            }
            try {
                Rendering rendering = Rendering.of(context);
                Object made = filter.apply(value, given, rendering.lang());
                Optional<String> doubt = filter.doubt(value, given);
                if (doubt.isPresent()) {
                    rendering.notice(
                            Diagnostic.warning("template-doubt", "'" + filter.name() + "': " + doubt.get(), place()));
                }
                return Values.of(made);
            } catch (FilterException e) {
                return fail(context, "template-filter", "'" + filter.name() + "': " + e.getMessage());
            }
        }
    }

    /** {@code value | name(…)} for one of Pebble's own filters. */
    static final class PebbleFilterCall extends Placed {

        private final String name;
        private final Filter filter;
        private final Expression<?> input;
        private final ArgumentsNode arguments;

        PebbleFilterCall(Placed where, String name, Filter filter, Expression<?> input, ArgumentsNode arguments) {
            super(where.template(), where.offset());
            this.name = name;
            this.filter = filter;
            this.input = input;
            this.arguments = arguments;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object given = input.evaluate(self, context);
            boolean html = given instanceof HtmlText;
            Object value = Values.plain(given);
            try {
                Object made = Values.of(filter.apply(
                        value, arguments.getArgumentMap(self, context, filter), self, context, getLineNumber()));
                return html && made instanceof String text ? new HtmlText(text) : made;
            } catch (TemplateProblem e) {
                throw e;
            } catch (RuntimeException e) { // Pebble's filters cast what they are given
                return fail(context, "template-filter", "'" + name + "' cannot take this value or these arguments");
            }
        }
    }

    /** {@code name(…)} for one of Pebble's functions. */
    static final class FunctionCall extends Placed {

        private final String name;
        private final Function function;
        private final ArgumentsNode arguments;

        FunctionCall(Placed where, String name, Function function, ArgumentsNode arguments) {
            super(where.template(), where.offset());
            this.name = name;
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            try {
                return Values.of(function.execute(
                        arguments.getArgumentMap(self, context, function), self, context, getLineNumber()));
            } catch (TemplateProblem e) {
                throw e;
            } catch (RuntimeException e) { // Pebble's functions cast what they are given
                return fail(context, "template-arguments", "'" + name + "' cannot take these arguments");
            }
        }
    }

    /** {@code name(…)} for a macro of this template, one that it imports, or one of its parents. */
    static final class MacroCall extends Placed {

        private final String name;
        private final ArgumentsNode arguments;

        private final Optional<String> near;

        MacroCall(Placed where, String name, ArgumentsNode arguments, Optional<String> near) {
            super(where.template(), where.offset());
            this.name = name;
            this.arguments = arguments;
            this.near = near;
        }

        String name() {
            return name;
        }

        /** Whether this template, or one that it extends or that extends it, has such a macro. */
        boolean isThere(PebbleTemplateImpl self, EvaluationContextImpl context) {
            boolean found = self.hasMacro(name);
            Hierarchy templates = context.getHierarchy();
            int parents = 0;
            for (PebbleTemplateImpl next = templates.getParent(); next != null; next = templates.getParent()) {
                found |= next.hasMacro(name);
                templates.ascend();
                parents++;
            }
            descend(templates, parents);
            int children = 0;
            for (PebbleTemplateImpl next = templates.getChild(); next != null; next = templates.getChild()) {
                found |= next.hasMacro(name);
                templates.descend();
                children++;
            }
            for (int i = 0; i < children; i++) {
                templates.ascend();
            }
            return found;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            int parents = climb(context.getHierarchy());
            descend(context.getHierarchy(), parents);
            try {
                Object made = self.macro(context, name, arguments, false, getLineNumber());
                return made == null ? null : new HtmlText(made.toString());
            } catch (PebbleException e) { // wherever it looked, there is none; Pebble stays where it looked last
                climb(context.getHierarchy());
                descend(context.getHierarchy(), parents);
                Rendering.of(context)
                        .notice(Diagnostic.error(
                                        "template-unknown-function",
                                        "there is no function or macro '" + name + "'",
                                        place())
                                .didYouMean(near));
                return null;
            }
        }
    }

    private static int climb(Hierarchy templates) {
        int steps = 0;
        while (templates.getParent() != null) {
            templates.ascend();
            steps++;
        }
        return steps;
    }

    private static void descend(Hierarchy templates, int steps) {
        for (int i = 0; i < steps; i++) {
            templates.descend();
        }
    }

    /** {@code name(…)} for a macro that {@code {% from "file" import name %}} names. */
    static final class ImportedMacroCall extends Placed {

        private final TemplateName file;
        private final String name;
        private final ArgumentsNode arguments;
        private final TemplateShelf shelf;

        ImportedMacroCall(Placed where, TemplateName file, String name, ArgumentsNode arguments) {
            super(where.template(), where.offset());
            this.file = file;
            this.name = name;
            this.arguments = arguments;
            this.shelf = file.shelf();
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            String key = file.evaluate(self, context);
            PebbleTemplateImpl macros = shelf.template(key);
            if (!macros.hasMacro(name)) {
                return fail(context, "template-unknown-function", "that file has no macro '" + name + "'");
            }
            // A macro of another file is overridden by nobody: templates that extend the page's must not be asked.
            Object made = macros.macro(context, name, arguments, true, getLineNumber());
            return made == null ? null : new HtmlText(made.toString());
        }
    }
}
