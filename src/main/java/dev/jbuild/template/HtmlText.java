package dev.jbuild.template;

import dev.jbuild.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/** HTML that was made as HTML: templates print it as it is, while they escape any plain text. */
public final class HtmlText {

    public static final HtmlText EMPTY = new HtmlText("");

    /** A {@code String} or a {@link Utf8Text}. */
    private final Object html;

    private HtmlText(Object html) {
        this.html = html;
    }

    /** HTML that was made as a text. */
    public HtmlText(String value) {
        this((Object) value);
    }

    /** HTML that was made as bytes, and is mostly printed as such. */
    public static HtmlText of(Utf8Text bytes) {
        return new HtmlText((Object) bytes);
    }

    /** The HTML as a text. */
    public String value() {
        return html.toString();
    }

    /** The HTML as bytes, where it was made as such. */
    public @Nullable Utf8Text bytes() {
        return html instanceof Utf8Text bytes ? bytes : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HtmlText html && value().equals(html.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }
}
