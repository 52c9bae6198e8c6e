package dev.jbuild.template;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.text.Utf8;
import java.nio.ByteBuffer;

/** A page as it was printed, in memory that may be used again: it is good until it is closed. */
public interface Printed extends AutoCloseable {

    /** The page as a text of its own. */
    String text();

    /** The page's bytes, which are good until the encoder is used again. */
    ByteBuffer bytes(Utf8 encoder);

    /** Gives the memory back. */
    @Override
    void close();

    /** What was printed as a text, its memory given back. */
    static Outcome<String> text(Outcome<Printed> outcome) {
        Printed printed = outcome.value();
        if (printed == null) {
            return Outcome.failed(outcome.diagnostics());
        }
        try (printed) {
            return Outcome.of(printed.text(), outcome.diagnostics());
        }
    }

    /** A text that is a page. */
    static Printed of(String text) {
        return new Printed() {
            @Override
            public String text() {
                return text;
            }

            @Override
            public ByteBuffer bytes(Utf8 encoder) {
                return encoder.of(text);
            }

            @Override
            public void close() {}
        };
    }
}
