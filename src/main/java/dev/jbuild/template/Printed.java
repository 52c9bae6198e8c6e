package dev.jbuild.template;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.text.Utf8Text;
import java.nio.ByteBuffer;

/** A page as it was printed, in memory that may be used again: it is good until it is closed. */
public interface Printed extends AutoCloseable {

    /** The page as a text of its own. */
    Utf8Text text();

    /** The page's bytes, which are good until it is closed. */
    ByteBuffer bytes();

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
            return Outcome.of(printed.text().toString(), outcome.diagnostics());
        }
    }

    /** A text that is a page. */
    static Printed of(Utf8Text text) {
        return new Printed() {
            @Override
            public Utf8Text text() {
                return text;
            }

            @Override
            public ByteBuffer bytes() {
                return text.buffer();
            }

            @Override
            public void close() {}
        };
    }
}
