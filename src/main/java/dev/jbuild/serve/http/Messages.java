package dev.jbuild.serve.http;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.path.OutputPath;
import dev.jbuild.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What tabs are told, as events (HTML standard, section 9.2) with one JSON object each. */
final class Messages {

    /** How long a browser waits before it asks again, in milliseconds. */
    private static final int RETRY = 500;

    private final EditorLinks editor;

    Messages(EditorLinks editor) {
        this.editor = editor;
    }

    /** What a tab is told when it comes. */
    byte[] hello(String now, Problems problems) {
        JsonText json = begin("hello", now, problems);
        return bytes("retry: " + RETRY + "\ndata: " + json.endObject() + "\n\n");
    }

    /** What all tabs are told when something is new. */
    byte[] change(String now, Problems problems, Change change) {
        JsonText json = begin("change", now, problems);
        SortedSet<OutputPath> paths = change.paths();
        json.name("paths");
        if (paths == null) {
            json.value(null);
        } else {
            json.beginArray();
            paths.forEach(path -> json.value(path.value()));
            json.endArray();
        }
        json.name("go").value(change.going());
        return bytes("data: " + json.endObject() + "\n\n");
    }

    private JsonText begin(String type, String now, Problems problems) {
        JsonText json = new JsonText().beginObject();
        json.name("type").value(type);
        json.name("now").value(now);
        json.name("errors").beginArray();
        for (Diagnostic problem : problems.diagnostics()) {
            error(problem, json);
        }
        return json.endArray();
    }

    private void error(Diagnostic problem, JsonText json) {
        json.beginObject();
        json.name("code").value(problem.code());
        json.name("text").value(problem.message());
        json.name("location").value(problem.location());
        json.name("link").value(editor.to(problem));
        line(problem.span(), json);
        json.name("hint").value(problem.hint());
        json.name("notes").beginArray();
        for (Diagnostic.Note note : problem.notes()) {
            SourceSpan span = note.span();
            json.beginObject();
            json.name("text").value(note.text());
            json.name("location").value(span.location());
            json.name("link").value(editor.to(span.file(), span.line(), span.column()));
            line(span, json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** The line in three parts, the second of which is what is meant. */
    private static void line(@Nullable SourceSpan span, JsonText json) {
        if (span == null) {
            return;
        }
        String text = span.lineText();
        int begin = Math.min(Math.max(0, span.column() - 1), text.length());
        int end = (int) Math.min((long) begin + Math.max(1, span.length()), text.length());
        json.name("line").value(span.line());
        json.name("before").value(text.substring(0, begin));
        json.name("marked").value(text.substring(begin, end));
        json.name("after").value(text.substring(end));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
