package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Is told before each change to the disk, and asked whether it may be made; tests break off there. */
@FunctionalInterface
interface Steps {

    /** A change to the disk. */
    enum Step {
        STAGE,
        JOURNAL,
        REPLACE_FOLDER,
        MAKE_FOLDER,
        MOVE,
        DELETE,
        MANIFEST,
        FORGET_JOURNAL
    }

    /** Nobody listens. */
    Steps NONE = (step, path) -> {};

    void before(Step step, String path) throws IOException;

    /** Whether files can be put into a folder and taken out of it. */
    default boolean mayWrite(Path folder) {
        return Files.isWritable(folder);
    }
}
