package dev.jbuild.cli;

import dev.jbuild.diagnostic.Style;
import java.util.Optional;

/**
 * How to write to the two streams.
 *
 * @param showsProgress whether {@code err} is a terminal that can rewrite a line
 */
record TerminalStyle(Style out, Style err, boolean showsProgress) {

    /** The launcher knows which streams are terminals and says so in these; Java could only tell slowly, if at all. */
    private static final String OUT = "JBUILD_STDOUT";

    private static final String ERR = "JBUILD_STDERR";

    /**
     * Decides by the option {@code --color}, else by {@code NO_COLOR} (no-color.org) and what the streams are.
     *
     * @throws UsageException if {@code when} is not one of its words
     */
    static TerminalStyle of(Optional<String> when, Surroundings surroundings) {
        boolean dumb = surroundings.variable("TERM").filter("dumb"::equals).isPresent();
        boolean wanted = surroundings.variable("NO_COLOR").isEmpty() && !dumb;
        boolean out = isTerminal(OUT, surroundings);
        boolean err = isTerminal(ERR, surroundings);
        return switch (when.orElse("auto")) {
            case "auto" -> new TerminalStyle(style(wanted && out), style(wanted && err), err && !dumb);
            case "always" -> new TerminalStyle(Style.COLOURED, Style.COLOURED, err && !dumb);
            case "never" -> new TerminalStyle(Style.PLAIN, Style.PLAIN, err && !dumb);
            default ->
                throw new UsageException("--color is '" + when.get() + "', but must be auto, always, or never", "");
        };
    }

    private static boolean isTerminal(String name, Surroundings surroundings) {
        return surroundings.variable(name).filter("terminal"::equals).isPresent();
    }

    private static Style style(boolean coloured) {
        return coloured ? Style.COLOURED : Style.PLAIN;
    }
}
