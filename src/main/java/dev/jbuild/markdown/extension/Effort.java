package dev.jbuild.markdown.extension;

/**
 * How much work a text may still cause. It counts steps of what can grow faster than the text, not time, so that a text
 * is refused or accepted alike on every machine.
 */
public final class Effort {

    /** Sensible texts need one or two steps for each of their characters. */
    private static final long PER_CHARACTER = 300;

    private static final long ALWAYS = 5_000_000;

    /** No author means more containers inside each other; each costs the parser a walk over all on every line. */
    private static final int DEEPEST = 100;

    /** How many characters a plain search passes over in the time of one step. */
    public static final int CHARACTERS_PER_STEP = 4;

    private long left;

    /** Begins a new text of a length. */
    public void begin(int length) {
        left = ALWAYS + PER_CHARACTER * length;
    }

    /** Takes note of one step of work. */
    public void spend() {
        spend(1);
    }

    /** Takes note of several steps of work. */
    public void spend(int steps) {
        left -= steps;
        if (left < 0) {
            throw new Exhausted("the Markdown is too intricate: it nests or opens far more than it closes");
        }
    }

    /** Takes note of how many blocks stand inside each other. */
    public void depth(int blocks) {
        if (blocks > DEEPEST) {
            throw new Exhausted("the Markdown is nested too deeply: more than " + DEEPEST + " quotes and lists");
        }
    }

    /** What remains, for measurements. */
    public long left() {
        return left;
    }

    /** Says that a text causes too much work. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        private Exhausted(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        /** What is too much, as a sentence without a full stop. */
        public String reason() {
            return reason;
        }
    }
}
