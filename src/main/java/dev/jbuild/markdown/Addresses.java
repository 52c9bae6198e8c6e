package dev.jbuild.markdown;

/** Says what takes the place of an address of a link or an image. */
@FunctionalInterface
public interface Addresses {

    /** Every address stays. */
    Addresses AS_WRITTEN = address -> address;

    /** The address to write for one of the text; both are such as an {@code href} has them before HTML escaping. */
    String of(String address);
}
