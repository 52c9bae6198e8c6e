package dev.jbuild.serve.http;

import dev.jbuild.serve.http.wire.Body;
import dev.jbuild.serve.http.wire.Request;
import dev.jbuild.serve.http.wire.Response;
import dev.jbuild.serve.http.wire.Response.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Sends files: with the script in pages, whole or in part, or not at all if the browser has them. */
final class FileAnswers {

    private final ReloadTag reload;
    private final ContentPolicy policy;

    FileAnswers(ReloadTag reload, ContentPolicy policy) {
        this.reload = reload;
        this.policy = policy;
    }

    /**
     * One file, as it is sent.
     *
     * @param path of the output, or empty for one that stands for something else
     * @param extra fields of {@code _headers}
     */
    record Found(Served file, String path, String type, List<Field> extra) {}

    /** The answer with a file. */
    Response answer(Request request, int status, Found found, long number) throws IOException {
        String type = found.type();
        List<Field> fields = new ArrayList<>();
        boolean page = type.startsWith("text/html") && isShown(request);
        for (Field field : found.extra()) {
            String name = field.name();
            if (name.equalsIgnoreCase("Content-Type")) {
                continue;
            }
            boolean isPolicy = page && name.toLowerCase(java.util.Locale.ROOT).startsWith("content-security-policy");
            fields.add(isPolicy ? new Field(name, policy.open(field.value())) : field);
        }
        fields.add(0, new Field("Content-Type", type));
        // Browsers keep what they get and ask each time whether it is still so.
        fields.add(new Field("Cache-Control", "no-cache"));
        if (type.startsWith("text/html")) {
            fields.add(new Field("Vary", "Sec-Fetch-Dest"));
        }
        Body body = page ? Body.of(reload.insert(found.file().bytes(), found.path(), number)) : body(found.file());
        String tag = page
                ? found.file().etag() + "-" + reload.now(number)
                : found.file().etag();
        return status == 200 ? conditional(request, fields, body, '"' + tag + '"') : Response.of(status, fields, body);
    }

    /** A page of the preview's own. */
    Response ownPage(int status, byte[] html, long number) {
        List<Field> fields =
                List.of(new Field("Content-Type", MediaTypes.HTML), new Field("Cache-Control", "no-store"));
        return Response.of(status, fields, Body.of(reload.insert(html, "", number)));
    }

    /** Whether a tab or frame shows the answer; scripts that fetch pages get them as they are. */
    private static boolean isShown(Request request) {
        String destination = request.field("sec-fetch-dest");
        return destination.isEmpty() || destination.matches("document|i?frame|embed|object");
    }

    private static Response conditional(Request request, List<Field> fields, Body body, String tag) {
        fields.add(new Field("ETag", tag));
        if (request.has("if-none-match") && matches(request.field("if-none-match"), tag)) {
            return Response.of(304, fields, Body.EMPTY);
        }
        fields.add(new Field("Accept-Ranges", "bytes"));
        boolean same = !request.has("if-range") || request.field("if-range").equals(tag);
        ByteRange range =
                same && request.method().equals("GET") ? ByteRange.of(request.field("range"), body.length()) : null;
        if (range == null) {
            return Response.of(200, fields, body);
        }
        fields.add(new Field("Content-Range", range.content(body.length())));
        return range.isEmpty()
                ? Response.of(416, fields, Body.EMPTY)
                : Response.of(206, fields, Body.part(body, range.start(), range.length()));
    }

    /** Whether a list of tags has this one; whether they are weak does not matter here (RFC 9110 section 13.1.2). */
    private static boolean matches(String list, String tag) {
        for (String one : list.split(",")) {
            String bare = one.strip();
            if (bare.equals("*") || (bare.startsWith("W/") ? bare.substring(2) : bare).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static Body body(Served file) throws IOException {
        long size = file.size();
        return new Body() {
            @Override
            public long length() {
                return size;
            }

            @Override
            public ByteBuffer read(long from, int most) throws IOException {
                return file.part(from, most);
            }
        };
    }
}
