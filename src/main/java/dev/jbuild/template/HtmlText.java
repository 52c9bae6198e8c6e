package dev.jbuild.template;

import dev.jbuild.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/** HTML that was made as HTML: templates print it as it is, while they escape any plain text. */
public final class HtmlText {

    public static final HtmlText EMPTY = new HtmlText("");

    private final @Nullable String value;
    private final @Nullable Utf8Text bytes;

    private HtmlText(@Nullable String value, @Nullable Utf8Text bytes) {
        this.value = value;
        this.bytes = bytes;
    }

    /** HTML that was made as a text. */
    public HtmlText(String value) {
        this(value, null);
    }

    /** HTML that was made as bytes, and is mostly printed as such. */
    public static HtmlText of(Utf8Text bytes) {
        return new HtmlText(null, bytes);
    }

    /** The HTML as a text. */
    public String value() {
        return bytes != null ? bytes.toString() : value != null ? value : "";
    }

    /** The HTML as bytes, where it was made as such. */
    public @Nullable Utf8Text bytes() {
        return bytes;
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
