package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.TemplateSource;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What compiling made of a template.
 *
 * @param made what could be made of it, without its broken parts; {@code null} where nothing could
 * @param problems what is wrong with it; with some it is run only to find out what else is
 * @param names that it sets or hands on
 * @param outer root names whose values alone decide what it prints; {@code null} where more does
 * @param macros that it has, by their names
 * @param prints whether something may be printed by it outside of its macros
 */
record Compiled(
        TemplateText text,
        @Nullable PebbleTemplateImpl made,
        List<Diagnostic> problems,
        GivenNames names,
        @Nullable List<String> outer,
        Map<String, TemplateMacro> macros,
        boolean prints) {

    /** A template that could not be made. */
    static Compiled failed(TemplateText text, List<Diagnostic> problems, GivenNames names) {
        return new Compiled(text, null, problems, names, null, Map.of(), true);
    }

    boolean isOf(TemplateSource source) {
        TemplateSource own = text.source();
        return own.equals(source)
                || (own.start() == source.start()
                        && own.file().text().equals(source.file().text()));
    }

    /** Whether it can be run for what it prints. */
    boolean isReady() {
        return made != null && problems.isEmpty();
    }

    /**
     * The template, ready to run.
     *
     * @throws TemplateProblem if it has errors
     */
    PebbleTemplateImpl template() {
        if (made == null || !isReady()) {
            throw new TemplateProblem(problems);
        }
        return made;
    }
}
