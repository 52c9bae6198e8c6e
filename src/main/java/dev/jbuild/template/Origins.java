package dev.jbuild.template;

import dev.jbuild.text.LineIndex;
import java.util.Arrays;

/** From which line of a template each part of what it printed came. */
public final class Origins {

    /** Of a text that no template printed. */
    public static final Origins NONE = new Origins("", new int[0], new int[0]);

    private final String template;
    private final int[] printed;
    private final int[] written;

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
     * @param text what the template printed
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
        int line = new LineIndex(template).line(Math.min(at < 0 ? ~at : at, template.length()));
        if (at >= 0) {
            int end = Math.min(offset, text.length());
            for (int i = text.indexOf('\n', printed[part]); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
                line++;
            }
        }
        return line;
    }
}
