package dev.jbuild.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a filter or function cannot do with its input or arguments, told to the author at the place of the template. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String near;

    public FilterException(String message) {
        this(message, Optional.empty());
    }

    /**
     * With the word that the author most likely meant.
     *
     * @param near empty where none is near enough
     */
    public FilterException(String message, Optional<String> near) {
        super(message);
        this.near = near.orElse(null);
    }

    /** The word that the author most likely meant. */
    public Optional<String> near() {
        return Optional.ofNullable(near);
    }
}
