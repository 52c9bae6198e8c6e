package dev.jbuild.output;

import java.io.IOException;

/** Is told before each change to the disk; tests break off there. */
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
}
