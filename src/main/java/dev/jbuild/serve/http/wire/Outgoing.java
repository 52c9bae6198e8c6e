package dev.jbuild.serve.http.wire;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer on its way: its head, then as much of its body as the client takes at a time. */
final class Outgoing {

    /** Read ahead from a body that is not in memory; small, as hundreds of clients may stand still. */
    private static final int PIECE = 32 << 10;

    /** More is not asked of the system in one go, as it copies what it is given before it says how much it takes. */
    private static final int STEP = 256 << 10;

    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(206, "Partial Content"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(410, "Gone"),
            Map.entry(414, "URI Too Long"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private final ByteBuffer head;
    private final Body body;
    private final long length;
    private long read;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /**
     * @param method a {@code HEAD} gets the head of the answer alone
     * @param last whether the connection ends with this answer
     */
    Outgoing(Response response, String method, boolean last) {
        boolean bodiless = response.status() == 304 || response.status() == 204 || response.pushing() != null;
        this.body = response.body();
        this.length = bodiless || method.equals("HEAD") ? 0 : body.length();
        StringBuilder out = new StringBuilder(256)
                .append("HTTP/1.1 ")
                .append(response.status())
                .append(' ')
                .append(REASONS.getOrDefault(response.status(), ""))
                .append("\r\n");
        for (Response.Field field : response.fields()) {
            out.append(oneLine(field.name()))
                    .append(": ")
                    .append(oneLine(field.value()))
                    .append("\r\n");
        }
        if (!bodiless) {
            out.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        if (last) {
            out.append("Connection: close\r\n");
        }
        head = ByteBuffer.wrap(out.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Nothing that authors write into a field can begin another one. */
    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F || c > 0xFF) {
                throw new IllegalArgumentException("not a field's text: " + text);
            }
        }
        return text;
    }

    /** Writes what goes without waiting; says how many bytes that were. */
    long write(GatheringByteChannel channel) throws IOException {
        long total = 0;
        while (!isDone()) {
            if (!piece.hasRemaining() && read < length) {
                piece = body.read(read, PIECE);
                if (!piece.hasRemaining()) {
                    throw new EOFException("a body ended before its length");
                }
                read += piece.remaining();
            }
            int end = piece.limit();
            piece.limit(Math.min(end, piece.position() + STEP));
            long written = head.hasRemaining() ? channel.write(new ByteBuffer[] {head, piece}) : channel.write(piece);
            piece.limit(end);
            total += written;
            if (written == 0) {
                return total;
            }
        }
        piece = ByteBuffer.allocate(0);
        return total;
    }

    boolean isDone() {
        return !head.hasRemaining() && !piece.hasRemaining() && read >= length;
    }
}
