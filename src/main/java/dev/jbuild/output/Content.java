package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of an output, which need not be in memory; those of a file that is published as it is are what it has now. */
public interface Content {

    /** How many bytes there are; of bytes that are not fixed, how many there were when the output was made. */
    long size();

    /**
     * The bytes, which must not be changed.
     *
     * @throws IOException if they cannot be read, or are no longer those of this output
     */
    byte[] bytes() throws IOException;

    /** Whether the bytes can never be others, as those of a file that somebody may edit can. */
    boolean isFixed();

    /** Whether the bytes are no longer there, so that the next build must make them anew. */
    default boolean isLost() {
        return false;
    }

    /** Where the bytes lie, where they are those of a file; empty for bytes in memory. */
    default Optional<OnDisk> file() {
        return Optional.empty();
    }

    /**
     * A file that has an output's bytes.
     *
     * @param root the folder that it really lies in, whatever links there are on the way
     */
    record OnDisk(Path root, Path file) {}

    /** Bytes in memory. */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public boolean isFixed() {
                return true;
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }
}
