package dev.jbuild.template;

/** What a filter cannot do with its input or arguments, told to the author at the place of the template. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FilterException(String message) {
        super(message);
    }
}
