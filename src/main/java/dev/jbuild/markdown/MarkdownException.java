package dev.jbuild.markdown;

/** A text that cannot be rendered: nested too deeply for the parser's stack. */
public final class MarkdownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MarkdownException(String message) {
        super(message);
    }
}
