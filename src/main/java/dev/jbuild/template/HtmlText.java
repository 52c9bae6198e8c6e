package dev.jbuild.template;

/** HTML that was made as HTML: templates print it as it is, while they escape any plain text. */
public record HtmlText(String value) {

    public static final HtmlText EMPTY = new HtmlText("");

    @Override
    public String toString() {
        return value;
    }
}
