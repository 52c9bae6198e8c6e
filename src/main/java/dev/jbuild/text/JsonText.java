package dev.jbuild.text;

import org.jspecify.annotations.Nullable;

/** Writes one JSON text (RFC 8259) in the order in which it is told, without white space. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder(1024);
    private boolean first = true;

    /** A text in which nothing stands yet. */
    public JsonText() {}

    /** Begins an object. */
    public JsonText beginObject() {
        return begin('{');
    }

    /** Ends the object that was begun last. */
    public JsonText endObject() {
        return end('}');
    }

    /** Begins an array. */
    public JsonText beginArray() {
        return begin('[');
    }

    /** Ends the array that was begun last. */
    public JsonText endArray() {
        return end(']');
    }

    /** The name of the value that follows. */
    public JsonText name(String name) {
        separate();
        quote(name);
        out.append(':');
        first = true;
        return this;
    }

    /** A text, or null. */
    public JsonText value(@Nullable String value) {
        separate();
        if (value == null) {
            out.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    /** A whole number. */
    public JsonText value(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** True or false. */
    public JsonText value(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    /** A value that is JSON already. */
    public JsonText json(String text) {
        separate();
        out.append(text);
        return this;
    }

    private JsonText begin(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private JsonText end(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /** Lone surrogates and control characters are escaped, so that the text is valid UTF-8 whatever a file is called. */
    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit((c >> shift) & 0xF, 16));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
