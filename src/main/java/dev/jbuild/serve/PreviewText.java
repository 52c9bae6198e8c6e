package dev.jbuild.serve;

import dev.jbuild.build.BuildResult;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Style;
import dev.jbuild.path.SourcePath;
import dev.jbuild.serve.PreviewEvent.Cause;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Events of a preview in words for people. The problems themselves are told by {@code DiagnosticText}. */
public final class PreviewText {

    /** So many of a kind are named; the rest is a number. */
    private static final int MOST_NAMED = 3;

    private final Style style;
    private final Function<Path, String> display;

    /**
     * @param display a path as the author would write it
     */
    public PreviewText(Style style, Function<Path, String> display) {
        this.style = style;
        this.display = display;
    }

    /** Some lines, each with its line end; empty where there is nothing worth a word. */
    public String of(PreviewEvent event) {
        if (event instanceof PreviewEvent.Serving serving) {
            return serving(serving);
        }
        if (event instanceof PreviewEvent.Built built) {
            return built.cause().isFirst() ? first(built.result()) : again(built);
        }
        if (event instanceof PreviewEvent.Failed failed) {
            return failed(failed);
        }
        return event instanceof PreviewEvent.Stopped ? "Stopped.\n" : "";
    }

    private String serving(PreviewEvent.Serving serving) {
        StringBuilder out = new StringBuilder("Serving ")
                .append(style.strong(serving.address().toString()))
                .append(" and watching ")
                .append(display.apply(serving.folder()))
                .append(" (Ctrl+C ends)\n");
        for (URI address : serving.network()) {
            out.append("  in your network: ").append(address).append('\n');
        }
        return out.toString();
    }

    private String first(BuildResult result) {
        BuildResult.Counts counts = result.counts();
        return style.good("Built") + " " + count(counts.posts(), "post") + ", " + count(counts.pages(), "page")
                + " and "
                + count(counts.files(), "file") + " in " + time(result.time()) + ": "
                + result.rendered().size() + " rendered, " + result.reused() + " taken from "
                + display.apply(result.destination()) + with(result) + ".\n";
    }

    private String again(PreviewEvent.Built built) {
        BuildResult result = built.result();
        boolean nothing = built.changed() == 0
                && built.removed() == 0
                && result.rendered().isEmpty();
        if (nothing && result.diagnostics().isEmpty()) {
            return "";
        }
        String removed = built.removed() == 0 ? "" : ", " + count(built.removed(), "file") + " gone";
        return changed(built.cause()) + ": "
                + style.good(count(result.rendered().size(), "page") + " rendered") + removed + " in "
                + time(result.time()) + reasons(result) + with(result) + "\n";
    }

    private String failed(PreviewEvent.Failed failed) {
        String last = failed.cause().isFirst() ? "" : " The last good site is shown.";
        String cause = failed.cause().isFirst() ? "" : changed(failed.cause()) + ": ";
        return cause + problems(failed.result()) + "." + last + "\n";
    }

    /** What changed: {@code _posts/a.md}, or {@code _posts/a.md, _posts/b.md, _posts/c.md and 7 more}. */
    private String changed(Cause cause) {
        if (cause.changed().isEmpty()) {
            return style.strong("an output was lost");
        }
        List<String> names = cause.changed().stream()
                .map(SourcePath::value)
                .limit(MOST_NAMED)
                .toList();
        return style.strong(String.join(", ", names)) + more(cause.changed().size());
    }

    private static String more(int all) {
        return all > MOST_NAMED ? " and " + (all - MOST_NAMED) + " more" : "";
    }

    private String reasons(BuildResult result) {
        Set<String> reasons = new LinkedHashSet<>();
        result.rendered().forEach(page -> reasons.add(page.reason()));
        if (reasons.isEmpty()) {
            return "";
        }
        List<String> named = reasons.stream().limit(MOST_NAMED).toList();
        return style.faint(" (" + String.join("; ", named) + more(reasons.size()) + ")");
    }

    private static String problems(BuildResult result) {
        int errors =
                (int) result.diagnostics().stream().filter(Diagnostic::isError).count();
        int warnings = result.diagnostics().size() - errors;
        String both = errors > 0 && warnings > 0 ? " and " : "";
        return (errors > 0 ? count(errors, "error") : "") + both + (warnings > 0 ? count(warnings, "warning") : "");
    }

    private static String with(BuildResult result) {
        return result.diagnostics().isEmpty() ? "" : ", " + problems(result);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String time(Duration time) {
        long milliseconds = time.toMillis();
        if (milliseconds < 1_000) {
            return milliseconds + " ms";
        }
        long tenths = milliseconds / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
