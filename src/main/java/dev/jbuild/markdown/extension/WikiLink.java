package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A link by the name of a document: {@code [[name]]}, {@code [[name|text]]}, {@code [[name#part]]}. */
public final class WikiLink extends Node {

    private static final int LONGEST = 300;

    private final String name;
    private final String part;
    private final String text;

    private WikiLink(BasedSequence chars, String name, String part, String text) {
        super(chars);
        this.name = name;
        this.part = part;
        this.text = text;
    }

    /** The link that begins at an index, or {@code null}; it lies in one line and holds no bracket. */
    static @Nullable WikiLink at(BasedSequence line, int at) {
        int bar = -1;
        int most = Math.min(line.length() - 1, at + LONGEST);
        for (int i = at + 2; i < most; i++) {
            char c = line.charAt(i);
            if (c == ']' && line.charAt(i + 1) == ']') {
                return made(line, at, bar < 0 ? i : bar, i);
            }
            if (c == '[' || c == ']' || c == '\n') {
                return null;
            }
            if (c == '|' && bar < 0) {
                bar = i;
            }
        }
        return null;
    }

    private static @Nullable WikiLink made(BasedSequence line, int at, int bar, int close) {
        // In a table the bar has a backslash before it.
        int end = bar < close && line.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        String target =
                line.subSequence(at + 2, Math.max(end, at + 2)).toString().strip();
        String text = bar < close ? line.subSequence(bar + 1, close).toString().strip() : "";
        int hash = target.indexOf('#');
        String name = hash < 0 ? target : target.substring(0, hash).strip();
        String part = hash < 0 ? "" : target.substring(hash + 1).strip();
        return name.isEmpty() && part.isEmpty()
                ? null
                : new WikiLink(line.subSequence(at, close + 2), name, part, text);
    }

    /** The name of a document; empty for a part of this one. */
    public String name() {
        return name;
    }

    /** The heading or id in the document that is meant; empty for the whole of it. */
    public String part() {
        return part;
    }

    /** What the author has it say; empty where that is the document's title. */
    public String text() {
        return text;
    }

    /** What it says where nobody looks the document up. */
    public String plainText() {
        return !text.isEmpty() ? text : name.isEmpty() ? part : name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
