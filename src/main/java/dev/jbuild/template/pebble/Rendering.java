package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.trace.Recorder;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Scope;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a template: what was noticed, and how much work was done. It travels as a variable that no author can name. */
final class Rendering {

    /** The variable's name; no template can write it. */
    static final String NAME = "\u0000rendering";

    /** Turns of all loops and calls of all macros together. */
    private static final int MOST_STEPS = 5_000_000;

    private static final int DEEPEST = 100;

    private final Set<Diagnostic> noticed = new LinkedHashSet<>();
    private final @Nullable Recorder recorder;
    private final @Nullable IncludeMemory memory;
    private final @Nullable List<String> inserts;
    private final OriginNotes origins = new OriginNotes();
    private final String lang;
    private @Nullable Placed shortcode;
    private int steps;
    private int notices;
    private int depth;

    /**
     * A run.
     *
     * @param recorder is told which templates and names the run looks for, where somebody wants to know
     * @param memory of includes, where they may be taken from there
     * @param variables may say in which language the page is
     */
    Rendering(@Nullable Recorder recorder, @Nullable IncludeMemory memory, Map<String, Object> variables) {
        this(recorder, memory, null, variables);
    }

    private Rendering(
            @Nullable Recorder recorder,
            @Nullable IncludeMemory memory,
            @Nullable List<String> inserts,
            Map<String, Object> variables) {
        this.recorder = recorder;
        this.lang = variables.getOrDefault(TemplateFilter.LANGUAGE, "").toString();
        // What is remembered was printed on pages in the site's language.
        this.memory = lang.isEmpty() ? memory : null;
        this.inserts = inserts;
    }

    /**
     * A run of a body, in which marks stand for what shortcodes print.
     *
     * @param inserts what marks that are there already stand for
     * @param variables may say in which language the page is
     */
    static Rendering ofBody(@Nullable Recorder recorder, List<String> inserts, Map<String, Object> variables) {
        return new Rendering(recorder, null, new ArrayList<>(inserts), variables);
    }

    /** The language of the page where it is not the site's, else empty. */
    String lang() {
        return lang;
    }

    /** What the marks stand for. */
    List<String> inserts() {
        return inserts == null ? List.of() : inserts;
    }

    /** Where the parts of a body are printed; nothing where the run is none of a body. */
    OriginNotes origins() {
        return origins;
    }

    /** Whether this is the run of a body. */
    boolean isOfBody() {
        return inserts != null;
    }

    /** What a shortcode made, as the run must print it. */
    HtmlText insert(String html) {
        if (inserts == null) {
            return new HtmlText(html);
        }
        inserts.add(html);
        return new HtmlText(BodyText.mark(inserts.size() - 1));
    }

    /** The call of a shortcode that runs, the outermost one; {@code null} where none does. */
    @Nullable
    Placed shortcode() {
        return shortcode;
    }

    /** Enters a shortcode; whether it is the outermost one, which must say when it ends. */
    boolean enterShortcode(Placed call) {
        boolean outermost = shortcode == null;
        if (outermost) {
            shortcode = call;
        }
        return outermost;
    }

    void leaveShortcode() {
        shortcode = null;
    }

    /** What includes of earlier runs printed; {@code null} where each must be run. */
    @Nullable
    IncludeMemory memory() {
        return memory;
    }

    /** Notes that a layout or an include was looked for by its name, or what other templates make of a name. */
    void looked(String kind, String name) {
        if (recorder != null) {
            recorder.read(kind, name);
        }
    }

    /** The run that an evaluation belongs to. */
    static Rendering of(EvaluationContextImpl evaluation) {
        ScopeChain scopes = evaluation.getScopeChain();
        if (scopes.get(NAME) instanceof Rendering rendering) {
            return rendering;
        }
        for (Scope scope : scopes.getGlobalScopes()) { // a macro's own scope hides the others
            if (scope.get(NAME) instanceof Rendering rendering) {
                return rendering;
            }
        }
        throw new IllegalStateException("a template runs outside of a rendering");
    }

    void notice(Diagnostic diagnostic) {
        notices++;
        noticed.add(diagnostic);
    }

    List<Diagnostic> noticed() {
        return new ArrayList<>(noticed);
    }

    boolean failed() {
        for (Diagnostic diagnostic : noticed) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    /** How often something was noticed, doubles too. */
    int notices() {
        return notices;
    }

    /** How many turns and calls there were. */
    int steps() {
        return steps;
    }

    /** Counts the steps of something that is used again; false where they are too many, and must be run to say so. */
    boolean steps(int more) {
        if (steps + more > MOST_STEPS) {
            return false;
        }
        steps += more;
        return true;
    }

    /** Counts a turn of a loop or a call of a macro. */
    void step(TemplateText template, int offset) {
        if (++steps > MOST_STEPS) {
            throw new TemplateProblem(Diagnostic.error(
                    "template-limit", "this runs more than " + MOST_STEPS + " times", template.word(offset)));
        }
    }

    /** Enters an include, a parent layout or a macro; its place is made only for a message. */
    void enter(String what, TemplateText template, int offset) {
        if (++depth > DEEPEST) {
            throw new TemplateProblem(Diagnostic.error(
                            "template-recursion",
                            what + " is nested more than " + DEEPEST + " deep",
                            template.word(offset))
                    .hint("It calls itself, directly or through another one."));
        }
    }

    void leave() {
        depth--;
    }
}
