package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.FilterException;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFunction;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code name(…)} for a file {@code _includes/shortcodes/name.html} or a function that knows the site. A macro of the
 * template, or of one that it extends, comes before both.
 */
final class ShortcodeCall extends Placed {

    /** The folder of shortcodes below {@code _includes/}. */
    static final String FOLDER = "shortcodes/";

    /** The functions by which a shortcode refuses its arguments, or doubts them. */
    private static final List<String> COMPLAINTS = List.of("fail", "warn");

    /** What a shortcode sees besides its arguments. */
    private static final List<String> SEEN =
            List.of("site", "page", "paginator", "layout", "jbuild", TemplateFunction.VARIABLE);

    private final String name;
    private final ShortcodeArguments arguments;
    private final Calls.MacroCall macro;
    private final TemplateShelf shelf;
    private final List<String> known;

    /**
     * A call.
     *
     * @param macro the same call for a macro
     * @param known functions that could be meant where there is none of the name
     */
    ShortcodeCall(
            Placed where,
            ShortcodeArguments arguments,
            Calls.MacroCall macro,
            TemplateShelf shelf,
            Collection<String> known) {
        super(where.template(), where.offset());
        this.name = macro.name();
        this.arguments = arguments;
        this.macro = macro;
        this.shelf = shelf;
        this.known = List.copyOf(known);
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        if (macro.isThere(self, context)) {
            return macro.evaluate(self, context);
        }
        Rendering rendering = Rendering.of(context);
        rendering.looked(TemplateShelf.Kind.INCLUDE.word(), FOLDER + name);
        String key = shelf.find(TemplateShelf.Kind.INCLUDE, FOLDER + name);
        if (key != null) {
            return shortcode(shelf.compiled(key), self, context, rendering);
        }
        if (COMPLAINTS.contains(name)) {
            return complain(self, context, rendering);
        }
        Map<?, ?> functions = seen(context, TemplateFunction.VARIABLE) instanceof Map<?, ?> map ? map : Map.of();
        if (functions.get(name) instanceof TemplateFunction function) {
            return function(function, self, context, rendering);
        }
        TreeSet<String> near = new TreeSet<>(known);
        functions.keySet().forEach(function -> near.add(function.toString()));
        for (String include : shelf.names(TemplateShelf.Kind.INCLUDE)) {
            if (include.startsWith(FOLDER)) {
                near.add(include.substring(FOLDER.length()));
            }
        }
        Diagnostic problem =
                Diagnostic.error("template-unknown-function", "there is no function or macro '" + name + "'", place());
        Optional<String> elsewhere = fileWithMacro();
        rendering.notice(
                elsewhere.isEmpty()
                        ? problem.didYouMean(NearestWord.of(name, near))
                        : problem.hint("There is a macro of this name in " + elsewhere.get() + ": name that file '"
                                + name + ".html'."));
        return null;
    }

    private @Nullable Object shortcode(
            Compiled file, PebbleTemplateImpl self, EvaluationContextImpl context, Rendering rendering) {
        PebbleTemplateImpl made = file.made();
        if (made == null || !file.isReady()) {
            file.problems().forEach(rendering::notice);
            return null;
        }
        TemplateMacro own = file.macros().get(name);
        if (own == null && !file.prints() && !file.macros().isEmpty()) {
            rendering.notice(misnamed(file));
            return null;
        }
        ShortcodeArguments.Given given = own != null
                ? arguments.forMacro(own, this, self, context)
                : arguments.forInclude(file.outer(), self, context);
        if (!given.problems.isEmpty()) {
            given.problems.forEach(rendering::notice);
            return null;
        }
        boolean outermost = rendering.enterShortcode(this);
        rendering.enter("this shortcode", template(), offset());
        String html;
        if (own != null) {
            Map<String, Object> values = new HashMap<>();
            for (String seen : SEEN) {
                Object value = seen(context, seen);
                if (value != null) {
                    values.put(seen, value);
                }
            }
            values.putAll(given.values);
            html = own.call(made, context, values);
        } else {
            html = included(file, self, context, given.values);
        }
        rendering.leave();
        if (outermost) {
            rendering.leaveShortcode();
        }
        return outermost && !given.asMarkdown ? rendering.insert(html.strip()) : new HtmlText(html.strip());
    }

    /** A file that has macros only, none of which is called by the name of the file. */
    private Diagnostic misnamed(Compiled file) {
        TemplateMacro first = file.macros().values().iterator().next();
        return Diagnostic.error(
                        "template-shortcode-name",
                        "the shortcode '" + name + "' prints nothing, as this macro is called otherwise than its file",
                        first.place())
                .hint("Name the macro '" + name + "', or the file '" + first.getName() + ".html'.");
    }

    /** The shortcode that has a macro of this name, though its file is called otherwise. */
    private Optional<String> fileWithMacro() {
        for (String include : shelf.names(TemplateShelf.Kind.INCLUDE)) {
            String key = include.startsWith(FOLDER) ? shelf.find(TemplateShelf.Kind.INCLUDE, include) : null;
            if (key != null && shelf.compiled(key).macros().containsKey(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static String included(
            Compiled file, PebbleTemplateImpl self, EvaluationContextImpl context, Map<String, ?> values) {
        PageWriter out = new PageWriter(256);
        try {
            self.includeTemplate(out, context, file.text().source().name(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@code fail(message)}, {@code fail(message, word, list)} and the same with {@code warn}: told at the place of the shortcode's call. */
    private @Nullable Object complain(PebbleTemplateImpl self, EvaluationContextImpl context, Rendering rendering) {
        List<@Nullable Object> given = arguments.inOrder(self, context);
        if (given == null || given.isEmpty() || given.size() == 2 || given.size() > 3) {
            return fail(
                    context, "template-arguments", "'" + name + "' takes a message, or a message, a word and a list");
        }
        Optional<String> near = Optional.empty();
        if (given.size() == 3 && given.get(2) instanceof List<?> choices) {
            near = NearestWord.of(
                    Printing.text(given.get(1)),
                    choices.stream().map(Printing::text).toList());
        }
        Placed place = rendering.shortcode() == null ? this : rendering.shortcode();
        String message = Printing.text(given.get(0));
        Diagnostic problem = name.equals("warn")
                ? Diagnostic.warning("template-shortcode", message, place.place())
                : Diagnostic.error("template-shortcode", message, place.place());
        rendering.notice(problem.didYouMean(near));
        return null;
    }

    private @Nullable Object function(
            TemplateFunction function, PebbleTemplateImpl self, EvaluationContextImpl context, Rendering rendering) {
        List<@Nullable Object> given = arguments.inOrder(self, context);
        List<Object> values = given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Values::plain)
                        .<Object>map(value -> String.valueOf(value))
                        .toList();
        if (given == null || values.size() != function.parameters().size()) {
            return fail(
                    context,
                    "template-arguments",
                    "'" + name + "' takes one argument without a name: the "
                            + String.join(", ", function.parameters()));
        }
        try {
            return Values.of(function.apply(values));
        } catch (FilterException e) {
            rendering.notice(Diagnostic.error("template-function", String.valueOf(e.getMessage()), place())
                    .didYouMean(e.near()));
            return null;
        }
    }

    /** A variable of the page, which a macro's own scope hides. */
    private static @Nullable Object seen(EvaluationContextImpl context, String variable) {
        Object value = context.getScopeChain().get(variable);
        if (value != null) {
            return value;
        }
        for (Scope scope : context.getScopeChain().getGlobalScopes()) {
            if (scope.get(variable) != null) {
                return scope.get(variable);
            }
        }
        return null;
    }
}
