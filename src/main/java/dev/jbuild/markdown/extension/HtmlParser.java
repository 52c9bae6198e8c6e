package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML by CommonMark 4.6, except that a blank line does not end it inside a script or a {@code <pre>}, nor
 * where indented HTML follows and an element is still open: authors of HTML indent it, and mean no code by that.
 */
final class HtmlParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final @Nullable String endMark;
    private final int column;
    private String verbatim = "";
    private int depth;
    private boolean finished;

    /** Whether the block is a script or the like, which ends with its own end tag and not at a blank line. */
    private boolean finishing;

    private HtmlParser(@Nullable String endMark, int column) {
        this.endMark = endMark;
        this.column = column;
    }

    /** A parser for the HTML that begins at an index of a line, or {@code null} where none begins. */
    static @Nullable HtmlParser at(BasedSequence line, int at, int column, boolean inParagraph) {
        if (at + 1 >= line.length()) {
            return null;
        }
        char next = line.charAt(at + 1);
        if (next == '!') {
            boolean comment = at + 3 < line.length() && line.charAt(at + 2) == '-' && line.charAt(at + 3) == '-';
            boolean data = line.matchChars("<![CDATA[", at);
            boolean declaration = at + 2 < line.length() && Character.isLetter(line.charAt(at + 2));
            String mark = comment ? "-->" : data ? "]]>" : declaration ? ">" : null;
            return mark == null ? null : new HtmlParser(mark, column);
        }
        if (next == '?') {
            return new HtmlParser("?>", column);
        }
        String name = HtmlTags.nameAt(line, at + 1);
        if (name.isEmpty()) {
            return null;
        }
        int nameEnd = at + 1 + name.length() + (next == '/' ? 1 : 0);
        char after = nameEnd < line.length() ? line.charAt(nameEnd) : '\n';
        boolean ended = after <= ' ' || after == '>' || after == '/';
        if (!ended) {
            return null;
        }
        if (HtmlTags.block(name) || (HtmlTags.verbatim(name) && next != '/')) {
            return new HtmlParser(null, column);
        }
        int tagEnd = inParagraph || HtmlTags.span(name) ? -1 : Lines.tagEnd(line, at);
        return tagEnd >= 0 && Lines.blankFrom(line, tagEnd + 1) ? new HtmlParser(null, column) : null;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (finished || (state.isBlank() && endMark == null && verbatim.isEmpty() && !indentedHtmlFollows(state))) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean indentedHtmlFollows(ParserState state) {
        if (depth <= 0) {
            return false;
        }
        BasedSequence base = state.getLine().getBaseSequence();
        int indent = 0;
        for (int i = state.getLine().getEndOffset(); i < base.length(); i++) {
            char c = base.charAt(i);
            if (c == '\n' || c == '\r') {
                indent = 0;
            } else if (c == ' ') {
                indent++;
            } else if (c == '\t') {
                indent += CODE_INDENT - indent % CODE_INDENT;
            } else {
                return c == '<' && indent - column >= CODE_INDENT;
            }
        }
        return false;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        if (endMark != null) {
            int from = content.getLineCount() == 1 ? Math.max(0, line.indexOf('<')) + 2 : 0;
            finished = line.indexOf(endMark, from) >= 0;
            return;
        }
        boolean first = content.getLineCount() == 1;
        boolean ownElement = first && HtmlTags.verbatim(HtmlTags.nameAt(line, line.indexOf('<') + 1));
        tags(line);
        if (ownElement || finishing) {
            finishing = true;
            finished = verbatim.isEmpty();
        }
    }

    private void tags(BasedSequence line) {
        for (int i = line.indexOf('<'); i >= 0; i = line.indexOf('<', i + 1)) {
            String name = HtmlTags.nameAt(line, i + 1);
            if (name.isEmpty()) {
                continue;
            }
            boolean closing = line.charAt(i + 1) == '/';
            if (!verbatim.isEmpty()) {
                if (closing && name.equals(verbatim)) {
                    verbatim = "";
                }
            } else if (HtmlTags.verbatim(name)) {
                verbatim = closing ? "" : name;
            } else if (!HtmlTags.empty(name)) {
                depth += closing ? -1 : 1;
            }
        }
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
