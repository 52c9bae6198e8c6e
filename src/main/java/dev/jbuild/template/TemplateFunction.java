package dev.jbuild.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that every engine offers, as in {@code name(argument)}, and that knows the site. */
public interface TemplateFunction {

    /** The variable under which an engine is given the functions, by their names; no template can write it. */
    String VARIABLE = "\u0000functions";

    /** The names of its arguments in order; none may be left out. */
    List<String> parameters();

    /**
     * What the function gives.
     *
     * @param arguments as many as there are {@link #parameters}
     * @throws FilterException if an argument cannot be used, with a sentence for the author
     */
    @Nullable
    Object apply(List<Object> arguments);
}
