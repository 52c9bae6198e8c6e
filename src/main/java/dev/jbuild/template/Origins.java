package dev.jbuild.template;

import dev.jbuild.text.LineIndex;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From which line of a template each part of what it printed came. */
public final class Origins {

    /** Of a text that no template printed. */
    public static final Origins NONE = new Origins("", new int[0], new int[0]);

    private final String template;
    private final int[] printed;
    private final int[] written;

    /** Made when somebody first asks, as most texts have no problems; several threads would make the same. */
    private @Nullable LineIndex templateLines;

    private @Nullable LineIndex printedLines;

    /**
     * The origins of a text.
     *
     * @param template that printed it
     * @param printed where each part begins in the text, in order
     * @param written where the part begins in the template; of what a tag printed the complement ({@code ~}) of the
     *     tag's offset
     */
    public Origins(String template, int[] printed, int[] written) {
        this.template = template;
        this.printed = printed;
        this.written = written;
    }

    /**
     * The line of the template that printed the character at an offset, counted from 1; 0 where that is not known.
     *
     * @param text what the template printed, the same each time
     */
    public int line(String text, int offset) {
        int found = Arrays.binarySearch(printed, offset);
        int part = found >= 0 ? found : -found - 2;
        if (part < 0) {
            return 0;
        }
        while (part + 1 < printed.length && printed[part + 1] == printed[part]) {
            part++; // the one that printed something: those before it are empty
        }
        int at = written[part];
        int line = templateLines().line(Math.min(at < 0 ? ~at : at, template.length()));
        LineIndex lines = printedLines(text);
        return at < 0 ? line : line + lines.line(Math.min(offset, text.length())) - lines.line(printed[part]);
    }

    private LineIndex templateLines() {
        LineIndex lines = templateLines;
        if (lines == null) {
            lines = new LineIndex(template);
            templateLines = lines;
        }
        return lines;
    }

    private LineIndex printedLines(String text) {
        LineIndex lines = printedLines;
        if (lines == null) {
            lines = new LineIndex(text);
            printedLines = lines;
        }
        return lines;
    }
}
