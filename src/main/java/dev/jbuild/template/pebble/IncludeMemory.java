package dev.jbuild.template.pebble;

import dev.jbuild.text.Utf8Text;
import dev.jbuild.trace.Recorder;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What includes printed last, for one worker of one build. An include like a list of the newest posts prints the same on
 * each page. Where the values that alone decide what it prints are the very same objects as before, its text is taken
 * from here, and what was read for it is noted again.
 *
 * <p>Objects of the site do not change during a build, and what a template makes is not changed any more. A body is
 * different while it is being made, so this is for layouts only.
 */
final class IncludeMemory {

    private final Recorder recorder;
    private final IdentityHashMap<Compiled, Known> known = new IdentityHashMap<>();

    /** What is known of one include. */
    private static final class Known {
        private final @Nullable Object[] values;
        private @Nullable Utf8Text text;
        private Recorder.@Nullable Part reads;
        private int steps;

        Known(@Nullable Object[] values) {
            this.values = values;
        }
    }

    IncludeMemory(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Prints an include. A second time with the same values is needed to remember it, so that those that print another
     * text on each page, as most do, cost nothing more.
     */
    void print(Compiled template, PebbleTemplateImpl from, Writer writer, EvaluationContextImpl context)
            throws IOException {
        List<String> names = template.outer();
        if (names == null || !(writer instanceof PageWriter page) || !recorder.isOn()) {
            run(template, from, writer, context);
            return;
        }
        Known before = known.get(template);
        if (before == null || !isSame(before.values, names, context)) {
            @Nullable Object[] values = values(names, context);
            if (values != null) {
                known.put(template, new Known(values));
            }
            run(template, from, writer, context);
            return;
        }
        Rendering rendering = Rendering.of(context);
        if (before.text != null && before.reads != null && rendering.steps(before.steps)) {
            page.write(before.text);
            recorder.again(before.reads);
            return;
        }
        int start = page.length();
        int steps = rendering.steps();
        int notices = rendering.notices();
        Recorder.Paused outer = recorder.begin();
        boolean isDone = false;
        try {
            run(template, from, writer, context);
            isDone = true;
        } finally {
            Recorder.Part reads = recorder.endPart(outer);
            if (isDone && rendering.notices() == notices) {
                before.text = page.since(start);
                before.reads = reads;
                before.steps = rendering.steps() - steps;
            }
        }
    }

    private static void run(Compiled template, PebbleTemplateImpl from, Writer writer, EvaluationContextImpl context)
            throws IOException {
        from.includeTemplate(writer, context, template.text().source().name(), Map.of());
    }

    private static boolean isSame(@Nullable Object[] values, List<String> names, EvaluationContextImpl context) {
        ScopeChain scopes = context.getScopeChain();
        for (int i = 0; i < values.length; i++) {
            if (scopes.get(names.get(i)) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** The values of names; {@code null} where one has none, since somebody may have to be told of that. */
    private static @Nullable Object @Nullable [] values(List<String> names, EvaluationContextImpl context) {
        @Nullable Object[] values = new @Nullable Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = context.getScopeChain().get(names.get(i));
            if (values[i] == null) {
                return null;
            }
        }
        return values;
    }
}
