package dev.jbuild.template.filter;

import dev.jbuild.template.TemplateFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter made of a function. */
record NamedFilter(String name, List<String> parameters, Action action) implements TemplateFilter {

    /** What a filter does. */
    interface Action {

        @Nullable
        Object apply(@Nullable Object input, Arguments arguments);
    }

    /** What a filter does that looks at a text only, and whose result is HTML if the text is HTML. */
    interface TextAction {

        String apply(String text, Arguments arguments);
    }

    static NamedFilter of(String name, Action action, String... parameters) {
        return new NamedFilter(name, List.of(parameters), action);
    }

    /** A filter from text to text of the same kind. */
    static NamedFilter text(String name, TextAction action, String... parameters) {
        return of(name, (input, given) -> Input.like(input, action.apply(Input.text(input), given)), parameters);
    }

    @Override
    public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments) {
        return apply(input, arguments, "");
    }

    @Override
    public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments, String lang) {
        return action.apply(input, new Arguments(arguments, lang));
    }
}
