package dev.jbuild.markdown;

/** Refuses texts whose nesting no author means and no parser should follow. */
final class Nesting {

    private Nesting() {}

    static void check(String text) {
        // filled in below
    }
}
