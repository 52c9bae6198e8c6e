package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.io.IOException;

/** One layer of sources. */
public interface SourceOrigin {

    /** All bytes of one of its files. */
    byte[] read(SourcePath path) throws IOException;

    /** Whether this layer is the theme in the jar, which the author did not write. */
    boolean isTheme();
}
