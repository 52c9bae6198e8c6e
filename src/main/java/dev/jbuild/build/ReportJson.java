package dev.jbuild.build;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.site.Skipped;
import dev.jbuild.text.JsonText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a build ended, as one JSON object on one line, for programs. Names are never taken away or given another meaning
 * while {@code schema} stays the same; new ones may come.
 */
public final class ReportJson {

    private static final int SCHEMA = 1;

    /** How much is said of the pages that were made. */
    public enum Detail {
        /** How many there are. */
        NUMBERS,
        /** Each with the reason why it was not kept. */
        PAGES
    }

    private ReportJson() {}

    /** The JSON text with numbers, without a line end. */
    public static String of(BuildResult result) {
        return of(result, Detail.NUMBERS);
    }

    /** The JSON text, without a line end. */
    public static String of(BuildResult result, Detail detail) {
        JsonText json = new JsonText().beginObject();
        json.name("schema").value(SCHEMA);
        json.name("published").value(result.succeeded());
        json.name("destination").value(result.destination().toString());
        counts(result, json);
        files(result, json);
        json.name("pages").beginObject();
        json.name("rendered").value(result.rendered().size());
        json.name("kept").value(result.reused());
        if (detail == Detail.PAGES) {
            json.name("reasons");
            reasons(result.rendered(), json);
        }
        json.endObject();
        json.name("skipped").beginArray();
        result.skipped().forEach(skipped -> skipped(skipped, json));
        json.endArray();
        json.name("fixes").beginArray();
        for (BuildResult.Fix fix : result.fixes()) {
            json.beginObject();
            json.name("path").value(fix.path().value());
            json.name("redirect_from").value(fix.from());
            json.endObject();
        }
        json.endArray();
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        json.name("errors").value(errors);
        json.name("warnings").value(result.diagnostics().size() - errors);
        json.name("diagnostics").beginArray();
        result.diagnostics().forEach(problem -> diagnostic(problem, json));
        json.endArray();
        json.name("milliseconds").value(result.time().toMillis());
        return json.endObject().toString();
    }

    /** Writes pages that were made as an array, each with its reason. */
    public static void reasons(List<BuildResult.Rendered> pages, JsonText json) {
        json.beginArray();
        for (BuildResult.Rendered page : pages) {
            json.beginObject();
            json.name("path").value(page.path().value());
            json.name("reason").value(page.reason());
            json.endObject();
        }
        json.endArray();
    }

    private static void counts(BuildResult result, JsonText json) {
        BuildResult.Counts counts = result.counts();
        json.name("counts").beginObject();
        json.name("posts").value(counts.posts());
        json.name("pages").value(counts.pages());
        json.name("tags").value(counts.tags());
        json.name("files").value(counts.files());
        json.endObject();
    }

    private static void files(BuildResult result, JsonText json) {
        json.name("output");
        if (result.published().isEmpty()) {
            json.value(null);
            return;
        }
        var published = result.published().get();
        json.beginObject();
        json.name("written").value(published.written());
        json.name("kept").value(published.kept());
        json.name("removed").value(published.removed());
        json.endObject();
    }

    private static void skipped(Skipped skipped, JsonText json) {
        json.beginObject();
        json.name("path").value(skipped.path().value());
        json.name("reason").value(skipped.reason().name().toLowerCase(Locale.ROOT));
        json.name("publish_at")
                .value(skipped.publishAt().map(OffsetDateTime::toString).orElse(null));
        json.name("expires_at")
                .value(skipped.expiry().map(OffsetDateTime::toString).orElse(null));
        json.endObject();
    }

    /** Writes one problem as an object, as it stands in a report. */
    public static void diagnostic(Diagnostic problem, JsonText json) {
        json.beginObject();
        json.name("severity").value(problem.severity().word());
        json.name("code").value(problem.code());
        json.name("message").value(problem.message());
        json.name("file").value(problem.file() == null ? null : problem.file().value());
        place(problem.span(), json);
        json.name("hint").value(problem.hint().isEmpty() ? null : problem.hint());
        json.name("notes").beginArray();
        for (Diagnostic.Note note : problem.notes()) {
            json.beginObject();
            json.name("text").value(note.text());
            json.name("file").value(note.span().file().value());
            place(note.span(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** Lines and columns count from 1, columns in UTF-16 units; names are left out where there is no place. */
    private static void place(@Nullable SourceSpan span, JsonText json) {
        if (span != null) {
            json.name("line").value(span.line());
            json.name("column").value(span.column());
            json.name("length").value(span.length());
        }
    }
}
