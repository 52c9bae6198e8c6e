package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Where a build's files go. Files are handed over in any order and from several threads; nothing is published before
 * {@link #publish}. Closing without publishing leaves what was published before as it was.
 */
public interface OutputTree extends AutoCloseable {

    /** The code of the problem that publishing broke off when some files were in place and others not. */
    String UNFINISHED = "output-unfinished";

    /** Hands over one file: what remains of the content, which the caller may use again afterwards. */
    void put(OutputPath path, ByteBuffer content) throws IOException;

    /** Hands over one file. */
    default void put(OutputPath path, byte[] content) throws IOException {
        put(path, ByteBuffer.wrap(content));
    }

    /** Hands over one file that need not be in memory. */
    default void put(OutputPath path, Content content) throws IOException {
        put(path, content.bytes());
    }

    /**
     * Leaves a file of the last build as it is, instead of handing it over, if nobody changed it since.
     *
     * @param stamp what {@link #stamp} said when it was made
     * @return false where it is not as it was, and must be handed over
     */
    boolean keep(OutputPath path, FileStamp stamp);

    /** How a file that was handed over or kept looks; empty where nothing can be told of it. Not after publishing. */
    Optional<FileStamp> stamp(OutputPath path);

    /** The bytes of a file that was handed over or kept; empty where it cannot be read. Not after publishing. */
    Optional<byte[]> read(OutputPath path);

    /** Whether a file that was kept cannot be read any more, as somebody changed it since; it may be handed over then. */
    default boolean isLost(OutputPath path) {
        return false;
    }

    /** Puts all files in place and removes those that the last build made and this one did not. */
    Published publish() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * What publishing did.
     *
     * @param written files that are new or have other bytes than before
     * @param kept files that had the same bytes already and were not touched
     * @param removed files of the last build that this one no longer makes
     */
    record Published(int written, int kept, int removed) {}
}
