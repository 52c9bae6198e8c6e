package dev.jbuild.serve.http.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of an answer, read piece by piece as the client takes them. */
public interface Body {

    /** No bytes. */
    Body EMPTY = of(new byte[0]);

    /** How many bytes there are. */
    long length();

    /**
     * Some of the bytes from a place on, at least one.
     *
     * @param from less than {@link #length}
     * @param most how many to read at most where reading copies; bytes in memory may be more
     * @throws IOException when the bytes are no longer there, which ends the connection
     */
    ByteBuffer read(long from, int most) throws IOException;

    /** Bytes in memory, which are not copied and must not change. */
    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public ByteBuffer read(long from, int most) {
                return ByteBuffer.wrap(bytes, (int) from, bytes.length - (int) from);
            }
        };
    }

    /** A part of a body. */
    static Body part(Body whole, long start, long length) {
        return new Body() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public ByteBuffer read(long from, int most) throws IOException {
                ByteBuffer piece = whole.read(start + from, most);
                int rest = (int) Math.min(piece.remaining(), length - from);
                return piece.limit(piece.position() + rest);
            }
        };
    }
}
