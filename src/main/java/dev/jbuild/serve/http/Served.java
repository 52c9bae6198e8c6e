package dev.jbuild.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** One output file of a snapshot. What is expensive may be done on the first question; answers never change. */
public interface Served {

    /** All bytes, which nobody may change. */
    byte[] bytes() throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;

    /** Stands for the bytes: other bytes, another tag. Letters, digits and hyphens, without quotes. */
    String etag() throws IOException;

    /**
     * Some bytes from a place on, at least one; those that are in memory all at once.
     *
     * @param from less than {@link #size}
     * @param most how many to read at most where reading copies
     */
    default ByteBuffer part(long from, int most) throws IOException {
        byte[] bytes = bytes();
        return ByteBuffer.wrap(bytes, (int) from, bytes.length - (int) from);
    }

    /** A file in memory. */
    static Served of(byte[] bytes) {
        return new MemoryFile(bytes);
    }

    /**
     * A file on the disk, read when it is asked for.
     *
     * @param root the folder out of which no symbolic link may lead
     * @throws IOException when it is no file, cannot be read, or really lies outside of the root
     */
    static Served file(Path root, Path file) throws IOException {
        return DiskFile.open(root, file);
    }
}
