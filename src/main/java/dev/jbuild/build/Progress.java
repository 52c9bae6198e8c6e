package dev.jbuild.build;

/** Who wants to know how far a build is. It is called from several threads, often, and must return at once. */
public interface Progress {

    /** Nobody does. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Stage stage, int total) {}

        @Override
        public void advance() {}
    };

    /** A part of a build that can take long. */
    enum Stage {
        /** Source files are read and parsed. */
        READING("Reading"),
        /** Bodies are turned into HTML. */
        RENDERING("Rendering"),
        /** Pages are put through their layouts. */
        LAYING_OUT("Laying out"),
        /** Files are put in place. */
        PUBLISHING("Publishing");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        /** The word that people see. */
        public String word() {
            return word;
        }
    }

    /**
     * A stage begins, which ends the one before.
     *
     * @param total how many steps it has
     */
    void begin(Stage stage, int total);

    /** One more step of the stage is done. */
    void advance();
}
