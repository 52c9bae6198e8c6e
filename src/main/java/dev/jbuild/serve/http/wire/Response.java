package dev.jbuild.serve.http.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param fields in the order in which they are sent; those about the connection and the length are added on the wire
 * @param pushing makes this a stream without an end, and then the body is not looked at
 */
public record Response(
        int status, List<Field> fields, Body body, @Nullable Pushing pushing) {

    /** A line of the head. */
    public record Field(String name, String value) {}

    /**
     * An answer that goes on.
     *
     * @param alive sent when nothing else was for some time, which shows whether the client is still there
     * @param opened told when the head is on its way; called on the thread that moves bytes, so it must not wait
     */
    public record Pushing(String alive, Consumer<PushStream> opened) {}

    public Response {
        fields = List.copyOf(fields);
    }

    /** An answer with a body. */
    public static Response of(int status, List<Field> fields, Body body) {
        return new Response(status, fields, body, null);
    }

    /** A short answer in plain text. */
    public static Response text(int status, String text) {
        List<Field> fields =
                List.of(new Field("Content-Type", "text/plain; charset=utf-8"), new Field("Cache-Control", "no-store"));
        return of(status, fields, Body.of((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The same with one more field. */
    public Response with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Response(status, more, body, pushing);
    }

    /** The same as a stream. */
    public Response pushing(Pushing stream) {
        return new Response(status, fields, body, stream);
    }

    /** The value of the first field of a name, whatever its case, or an empty text. */
    public String field(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return field.value();
            }
        }
        return "";
    }
}
