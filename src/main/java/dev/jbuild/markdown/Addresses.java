package dev.jbuild.markdown;

import java.util.Optional;

/** Says what takes the place of an address of a link or an image, and where documents are that are linked by name. */
@FunctionalInterface
public interface Addresses {

    /** Every address stays. */
    Addresses AS_WRITTEN = address -> address;

    /**
     * Every address stays, and each wikilink is marked so that somebody who knows the document of the text can make it a
     * link: {@code <span data-wikilink="name#part">text</span>}, with a {@code |} at the end where the author gave the
     * text.
     */
    Addresses MARKED = new Addresses() {
        @Override
        public String of(String address) {
            return address;
        }

        @Override
        public boolean marksNames() {
            return true;
        }
    };

    /** Whether names that nobody knows yet are marked. */
    default boolean marksNames() {
        return false;
    }

    /** The address to write for one of the text; both are such as an {@code href} has them before HTML escaping. */
    String of(String address);

    /**
     * The document that a wikilink names; empty where there is none, or nobody knows.
     *
     * @param offset of the link in the text
     */
    default Optional<Named> named(String name, int offset) {
        return Optional.empty();
    }

    /**
     * A document that was found by a name.
     *
     * @param address as {@link #of} gives it
     */
    record Named(String address, String title) {}
}
