package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import java.util.ArrayList;
import java.util.List;

/** Finds where a text is code. */
final class CodeFinder {

    private final String text;
    private final List<CodeRegion> found = new ArrayList<>();

    /** Where the outermost open {@code <pre>} or {@code <code>} began, or -1, and which of the two it is. */
    private int open = -1;

    private String openTag = "";

    CodeFinder(String text) {
        this.text = text;
    }

    /** Whether a text has any sign of code, so that it pays to parse it. */
    static boolean mayHoldCode(String text) {
        return text.indexOf('`') >= 0
                || text.contains("~~~")
                || text.contains("    ")
                || text.indexOf('\t') >= 0
                || text.contains("<pre")
                || text.contains("<code")
                || text.contains("<PRE")
                || text.contains("<CODE");
    }

    List<CodeRegion> find(Node document) {
        children(document);
        found.sort((a, b) ->
                a.start() == b.start() ? Integer.compare(a.end(), b.end()) : Integer.compare(a.start(), b.start()));
        List<CodeRegion> merged = new ArrayList<>(found.size());
        for (CodeRegion region : found) {
            int last = merged.size() - 1;
            if (last >= 0 && region.start() <= merged.get(last).end()) {
                CodeRegion before = merged.get(last);
                merged.set(last, new CodeRegion(before.start(), Math.max(before.end(), region.end())));
            } else {
                merged.add(region);
            }
        }
        return merged;
    }

    private void children(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Code || n instanceof FencedCodeBlock || n instanceof IndentedCodeBlock) {
                found.add(new CodeRegion(n.getStartOffset(), n.getEndOffset()));
            } else if (n instanceof HtmlBlockBase || n instanceof HtmlInlineBase) {
                tags(n.getStartOffset(), Math.min(n.getEndOffset(), text.length()));
            } else {
                children(n);
            }
        }
    }

    private void tags(int from, int to) {
        for (int i = text.indexOf('<', from); i >= 0 && i < to; i = text.indexOf('<', i + 1)) {
            if (open < 0) {
                openTag = tagAt(i + 1, "pre") ? "pre" : tagAt(i + 1, "code") ? "code" : "";
                open = openTag.isEmpty() ? -1 : i;
            } else if (text.startsWith("/", i + 1) && tagAt(i + 2, openTag)) {
                int close = text.indexOf('>', i);
                found.add(new CodeRegion(open, close < 0 ? to : close + 1));
                open = -1;
            }
        }
    }

    private boolean tagAt(int i, String tag) {
        int end = i + tag.length();
        return text.regionMatches(true, i, tag, 0, tag.length())
                && (end == text.length() || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '-'));
    }
}
