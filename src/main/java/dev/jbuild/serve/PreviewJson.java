package dev.jbuild.serve;

import dev.jbuild.build.ReportJson;
import dev.jbuild.serve.PreviewEvent.Cause;
import dev.jbuild.text.JsonText;
import java.util.List;

/**
 * Events of a preview for programs, each as one JSON object on one line. Names are never taken away or given another
 * meaning while {@code schema} of the first event stays the same; new ones may come.
 */
public final class PreviewJson {

    private static final int SCHEMA = 1;

    private PreviewJson() {}

    /** The JSON text, without a line end. */
    public static String of(PreviewEvent event) {
        JsonText json = new JsonText().beginObject();
        if (event instanceof PreviewEvent.Serving serving) {
            serving(serving, json);
        } else if (event instanceof PreviewEvent.Building building) {
            json.name("event").value("building");
            cause(building.cause(), json);
        } else if (event instanceof PreviewEvent.Built built) {
            built(built, json);
        } else if (event instanceof PreviewEvent.Failed failed) {
            json.name("event").value("failed");
            cause(failed.cause(), json);
            json.name("report").json(ReportJson.of(failed.result()));
        } else if (event instanceof PreviewEvent.Noticed noticed) {
            json.name("event").value("noticed");
            json.name("diagnostic");
            ReportJson.diagnostic(noticed.problem(), json);
        } else if (event instanceof PreviewEvent.Stopped) {
            json.name("event").value("stopped");
        }
        return json.endObject().toString();
    }

    private static void serving(PreviewEvent.Serving serving, JsonText json) {
        json.name("event").value("serving");
        json.name("schema").value(SCHEMA);
        json.name("address").value(serving.address().toString());
        json.name("network").beginArray();
        serving.network().forEach(address -> json.value(address.toString()));
        json.endArray();
        json.name("folder").value(serving.folder().toString());
    }

    private static void built(PreviewEvent.Built built, JsonText json) {
        json.name("event").value("built");
        cause(built.cause(), json);
        json.name("outputs").beginObject();
        json.name("changed").value(built.changed());
        json.name("removed").value(built.removed());
        json.endObject();
        json.name("rendered");
        ReportJson.reasons(built.cause().isFirst() ? List.of() : built.result().rendered(), json);
        json.name("report").json(ReportJson.of(built.result()));
    }

    private static void cause(Cause cause, JsonText json) {
        json.name("changed").beginArray();
        cause.changed().forEach(path -> json.value(path.value()));
        json.endArray();
    }
}
