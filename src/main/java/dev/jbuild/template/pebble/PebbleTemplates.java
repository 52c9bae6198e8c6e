package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.Printed;
import dev.jbuild.template.TemplateEngine;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateLibrary;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.text.Utf8Text;
import dev.jbuild.trace.Recorder;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pebble behind the engine-neutral interface. Layouts and includes are compiled once and shared by all threads; the
 * locale is fixed, so that output is the same on every machine.
 *
 * <p>A run's diagnostics are the same however often it is repeated: the caller removes doubles between runs.
 */
public final class PebbleTemplates implements TemplateEngine {

    private static final int USUAL_PAGE = 16 << 10;

    private final TemplateShelf shelf;
    private final @Nullable Recorder recorder;
    private final @Nullable IncludeMemory memory;
    private final Deque<PageWriter> free = new ArrayDeque<>();

    /**
     * An engine over a library's templates.
     *
     * @param rootNames names that some pages have and others have not; using one that is missing is no mistake
     */
    public PebbleTemplates(TemplateLibrary library, List<TemplateFilter> filters, Collection<String> rootNames) {
        this.shelf = new TemplateShelf(library);
        this.recorder = null;
        this.memory = null;
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .templateCache(shelf)
                .defaultLocale(Locale.ROOT)
                .strictVariables(false)
                .newLineTrimming(false)
                .registerExtensionCustomizer(PebbleRules::cut)
                .extension(PebbleRules.ours())
                .build();
        Map<String, TemplateFilter> byName = new LinkedHashMap<>();
        for (TemplateFilter filter : filters) {
            byName.put(filter.name(), filter);
        }
        RawFilter raw = new RawFilter();
        byName.put(raw.name(), raw);
        shelf.compiler(new TemplateCompiler(engine, shelf, byName, Set.copyOf(rootNames)));
    }

    private PebbleTemplates(TemplateShelf shelf, Recorder recorder) {
        this.shelf = shelf;
        this.recorder = recorder;
        this.memory = new IncludeMemory(recorder);
    }

    /** This engine, with the same compiled templates, for one worker who wants to know what its templates look for. */
    public PebbleTemplates recording(Recorder worker) {
        return new PebbleTemplates(shelf, worker);
    }

    /** Whether some layout or include sets a name or hands it on; compiles them all. */
    public boolean gives(String name) {
        return shelf.given().contains(name);
    }

    @Override
    public Outcome<Printed> print(TemplateSource template, Map<String, Object> variables) {
        return run(shelf.compiled(template), new Rendering(recorder, memory, variables), variables);
    }

    @Override
    public Outcome<BodyText> renderBody(TemplateSource template, BodyText body, Map<String, Object> variables) {
        OriginNotes notes = new OriginNotes();
        String plain = PlainBody.print(body.text(), variables, notes);
        if (plain != null) {
            return Outcome.of(new BodyText(plain, body.inserts(), notes.origins(body.text())));
        }
        TemplateText text = TemplateText.body(template, body.text());
        Compiled compiled = shelf.compile(text, "body of " + template.name(), TemplateLexer.Manner.BODY);
        Rendering rendering = Rendering.ofBody(recorder, body.inserts(), variables);
        Outcome<Printed> made = run(compiled, rendering, variables);
        Printed printed = made.value();
        if (printed == null) {
            return Outcome.failed(made.diagnostics());
        }
        try (printed) {
            BodyText run = new BodyText(
                    printed.text().toString(),
                    rendering.inserts(),
                    rendering.origins().origins(body.text()));
            return Outcome.of(run, made.diagnostics());
        }
    }

    private Outcome<Printed> run(Compiled compiled, Rendering rendering, Map<String, Object> variables) {
        PebbleTemplateImpl made = compiled.made();
        if (made == null) {
            return Outcome.failed(compiled.problems());
        }
        compiled.problems().forEach(rendering::notice);
        PageWriter out = writer();
        if (rendering.isOfBody()) {
            out.note(compiled.text(), rendering.origins());
        }
        try {
            made.evaluate(out, scope(variables, rendering), Locale.ROOT);
        } catch (TemplateProblem e) {
            e.diagnostics().forEach(rendering::notice);
        } catch (StackOverflowError e) {
            rendering.notice(Diagnostic.error(
                            "template-recursion",
                            "this template is nested too deeply",
                            compiled.text().span(0, 1))
                    .hint("Something in it calls itself."));
        } catch (PageWriter.OutputLimitException e) {
            rendering.notice(Diagnostic.error(
                    "template-limit", message(e), compiled.text().span(0, 1)));
        } catch (PebbleException e) {
            rendering.notice(place(e, compiled));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        if (rendering.failed() && !rendering.isOfBody()) {
            giveBack(out);
            return Outcome.failed(rendering.noticed());
        }
        return Outcome.of(new Page(out), rendering.noticed()); // of a body its Markdown may have mistakes too
    }

    /** A page in the writer that it was printed to. */
    private final class Page implements Printed {

        private final PageWriter out;

        Page(PageWriter out) {
            this.out = out;
        }

        @Override
        public Utf8Text text() {
            return out.text();
        }

        @Override
        public ByteBuffer bytes() {
            return out.bytes();
        }

        @Override
        public void close() {
            giveBack(out);
        }
    }

    /** A writer for one run: a page asks for bodies while it runs, so that there are runs inside runs. */
    private PageWriter writer() {
        PageWriter known = recorder == null ? null : free.pollLast();
        return known == null ? new PageWriter(USUAL_PAGE) : known;
    }

    /** Keeps a writer for the next run of a worker's engine, which only that worker uses. */
    private void giveBack(PageWriter out) {
        if (recorder != null && out.clear()) {
            free.addLast(out);
        }
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    /** The variables, with Pebble's own hidden and the run's notes beside them. */
    @SuppressWarnings("NullAway") // Pebble's scopes hold null for a value that is missing
    private static Map<String, Object> scope(Map<String, Object> variables, Rendering rendering) {
        Map<String, Object> scope = new HashMap<>(variables);
        for (String hidden : GivenNames.PEBBLES) {
            scope.putIfAbsent(hidden, null);
        }
        scope.put(Rendering.NAME, rendering);
        return scope;
    }

    private Diagnostic place(PebbleException problem, Compiled top) {
        String file = problem.getFileName();
        TemplateText text = file == null ? null : shelf.text(file);
        Integer line = problem.getLineNumber();
        String said = String.valueOf(problem.getPebbleMessage());
        boolean call = said.startsWith("Function or Macro");
        String message = call ? said.replace('[', '\'').replace(']', '\'') : said;
        int offset = line == null ? 0 : TemplateLexer.offset(line);
        return Diagnostic.error(
                call ? "template-unknown-function" : "template-run",
                Character.toLowerCase(message.charAt(0)) + message.substring(1).replaceAll("\\.$", ""),
                (text == null ? top.text() : text).word(offset));
    }
}
