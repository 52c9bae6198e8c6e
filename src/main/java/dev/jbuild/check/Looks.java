package dev.jbuild.check;

/** Is told what the answer of a check depends on. */
public interface Looks {

    /** Is told nothing that somebody wants to know. */
    Looks UNHEARD = new Looks() {
        @Override
        public void file(String output) {}

        @Override
        public void near(String address) {}
    };

    /** Whether a file is made at a path of the output. */
    void file(String output);

    /** Whether some address that is made is one slip away from this one, which begins with a slash. */
    void near(String address);
}
