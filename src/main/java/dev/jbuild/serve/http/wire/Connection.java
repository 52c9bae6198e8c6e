package dev.jbuild.serve.http.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One client: what it has sent, what it is owed, and until when it has to move. Used by the thread of the wire alone. */
final class Connection {

    /** What is waited for. */
    enum State {
        /** The rest of a request, or the first byte of the next. */
        READING,
        /** Its answer, from the handler. */
        ANSWERING,
        /** The client, to take its answer. */
        WRITING,
        /** Whatever is pushed. */
        STREAMING,
        /** The client's end: closing at once would make its system throw the answer away (RFC 9112 section 9.6). */
        LINGERING,
        CLOSED
    }

    private static final long LINGER_NANOS = 1_000_000_000L;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Limits limits;
    private final HeadReader reader;
    private final Deque<ByteBuffer> pushed = new ArrayDeque<>();
    private volatile State state = State.READING;
    private @Nullable Outgoing outgoing;
    private Response.@Nullable Pushing pushing;
    private boolean last;
    private int pushedBytes;
    private boolean begun;
    private long deadline;

    Connection(SocketChannel channel, SelectionKey key, Limits limits, long now) {
        this.channel = channel;
        this.key = key;
        this.limits = limits;
        this.reader = new HeadReader(limits);
        this.deadline = now + limits.idle().toNanos();
    }

    State state() {
        return state;
    }

    long deadline() {
        return deadline;
    }

    /** Takes what the client sent; false at its end. What comes while nothing is read for a request is thrown away. */
    boolean receive(ByteBuffer scratch) throws IOException {
        int length;
        do {
            scratch.clear();
            length = channel.read(scratch);
            if (length > 0 && state == State.READING) {
                reader.add(scratch.flip());
                return true;
            }
        } while (length > 0);
        return length == 0;
    }

    /** The next whole request, after which nothing is read before it is answered. */
    @Nullable
    Request nextRequest(long now) throws BadRequestException {
        if (state != State.READING) {
            return null;
        }
        Request request = reader.next();
        if (request != null) {
            state = State.ANSWERING;
            deadline = Long.MAX_VALUE;
            last = !request.staysOpen();
            begun = false;
            key.interestOps(0);
        } else if (reader.hasBegun() && !begun) {
            begun = true;
            deadline = now + limits.request().toNanos();
        }
        return request;
    }

    /** Begins to send an answer; a refusal of a request that could not be read ends the connection. */
    void answer(Response response, String method, boolean refusal, long now) throws IOException {
        last = last || refusal || response.pushing() != null;
        if (refusal) {
            reader.clear();
        }
        outgoing = new Outgoing(response, method, last);
        pushing = method.equals("HEAD") ? null : response.pushing();
        state = State.WRITING;
        deadline = now + limits.stalled().toNanos();
        write(now);
    }

    /** Sends what the client takes now. */
    void write(long now) throws IOException {
        if (state == State.STREAMING) {
            writePushed(now);
            return;
        }
        Outgoing current = outgoing;
        if (state != State.WRITING || current == null) {
            return;
        }
        if (current.write(channel) > 0) {
            deadline = now + limits.stalled().toNanos();
        }
        if (!current.isDone()) {
            key.interestOps(SelectionKey.OP_WRITE);
            return;
        }
        outgoing = null;
        Response.Pushing stream = pushing;
        if (stream != null) {
            state = State.STREAMING;
            deadline = now + limits.alive().toNanos();
            key.interestOps(SelectionKey.OP_READ);
        } else if (last) {
            channel.shutdownOutput();
            state = State.LINGERING;
            deadline = now + LINGER_NANOS;
            key.interestOps(SelectionKey.OP_READ);
        } else {
            state = State.READING;
            deadline = now + limits.idle().toNanos();
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    private void writePushed(long now) throws IOException {
        ByteBuffer next = pushed.peek();
        while (next != null) {
            int written = channel.write(next);
            pushedBytes -= written;
            if (next.hasRemaining()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                return;
            }
            pushed.remove();
            next = pushed.peek();
        }
        deadline = now + limits.alive().toNanos();
        key.interestOps(SelectionKey.OP_READ);
    }

    /** Sends bytes on a stream; false if its client has not taken what it was sent before. */
    boolean push(byte[] bytes, long now) throws IOException {
        if (state != State.STREAMING || pushedBytes + bytes.length > limits.pushedBytes()) {
            return false;
        }
        pushed.add(ByteBuffer.wrap(bytes));
        pushedBytes += bytes.length;
        writePushed(now);
        return true;
    }

    /** Does what is due; false if the client had its time. */
    boolean expire(long now) throws IOException {
        if (now - deadline < 0 || deadline == Long.MAX_VALUE) {
            return true;
        }
        Response.Pushing stream = pushing;
        return state == State.STREAMING
                && stream != null
                && pushed.isEmpty()
                && push(stream.alive().getBytes(StandardCharsets.UTF_8), now);
    }

    void close() {
        state = State.CLOSED;
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            // The connection is gone either way.
        }
    }
}
