package dev.jbuild.build;

import dev.jbuild.output.Content;
import dev.jbuild.output.FileStamp;
import dev.jbuild.output.OutputTree;
import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rendered files go; nowhere when the output folder cannot be used, so that other problems are found too. */
record OutputSink(@Nullable OutputTree output) {

    /** What was handed over or kept. */
    Optional<byte[]> read(OutputPath path) {
        return output == null ? Optional.empty() : output.read(path);
    }

    /** Whether what was kept cannot be read any more, so that it must be handed over after all. */
    boolean isLost(OutputPath path) {
        return output != null && output.isLost(path);
    }

    void put(OutputPath path, ByteBuffer bytes) throws IOException {
        if (output != null) {
            output.put(path, bytes);
        }
    }

    void put(OutputPath path, Content content) throws IOException {
        if (output != null) {
            output.put(path, content);
        }
    }

    /** Leaves a file of the last build as it is; false where it must be handed over. */
    boolean keep(OutputPath path, FileStamp stamp) {
        return output != null && output.keep(path, stamp);
    }
}
