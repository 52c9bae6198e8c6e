package dev.jbuild.serve.http;

import dev.jbuild.serve.http.wire.Body;
import dev.jbuild.serve.http.wire.PushStream;
import dev.jbuild.serve.http.wire.Response;
import dev.jbuild.serve.http.wire.Response.Field;
import dev.jbuild.serve.http.wire.Response.Pushing;
import java.util.ArrayList;
import java.util.List;

/**
 * The snapshot that is shown, and the tabs that are told of the next. One lock keeps both together: a tab that comes is
 * told of what is shown then, and of everything after.
 */
final class Tabs {

    /** A comment, which event streams pass over. */
    private static final String ALIVE = ":\n\n";

    private final Messages messages;
    private final ReloadTag reload;
    private final Object lock = new Object();
    private final List<PushStream> streams = new ArrayList<>();
    private volatile Snapshot shown = Snapshot.unbuilt(0, Problems.NONE);

    Tabs(Messages messages, ReloadTag reload) {
        this.messages = messages;
        this.reload = reload;
    }

    Snapshot shown() {
        return shown;
    }

    /** How many streams are open. */
    int count() {
        synchronized (lock) {
            streams.removeIf(PushStream::isClosed);
            return streams.size();
        }
    }

    /** Shows a snapshot, and then tells of it. */
    void show(Snapshot next, Change change) {
        synchronized (lock) {
            if (next.number() <= shown.number()) {
                throw new IllegalArgumentException("snapshot " + next.number() + " after " + shown.number());
            }
            shown = next;
            byte[] message = messages.change(reload.now(next.number()), next.problems(), change);
            streams.removeIf(PushStream::isClosed);
            streams.forEach(stream -> stream.push(message));
        }
    }

    /** The answer to a tab that wants to be told. */
    Response stream() {
        List<Field> fields = List.of(
                new Field("Content-Type", "text/event-stream; charset=utf-8"), new Field("Cache-Control", "no-store"));
        return Response.of(200, fields, Body.EMPTY).pushing(new Pushing(ALIVE, this::add));
    }

    private void add(PushStream stream) {
        synchronized (lock) {
            streams.removeIf(PushStream::isClosed);
            streams.add(stream);
            stream.push(messages.hello(reload.now(shown.number()), shown.problems()));
        }
    }
}
