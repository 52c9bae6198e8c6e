package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The blocks inside an HTML element that says that it holds Markdown, up to the line with its closing tag. */
final class MarkedHtmlParser extends AbstractBlockParser {

    private final MarkedHtml block;
    private final String tag;
    private final Closed closed;
    private int depth = 1;

    MarkedHtmlParser(MarkedHtml block, String tag, Closed closed) {
        this.block = block;
        this.tag = tag;
        this.closed = closed;
    }

    /** The number of the line on which an element was closed last. */
    static final class Closed {

        int line = -1;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block inner) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        for (int i = line.indexOf('<', state.getIndex()); i >= 0; i = line.indexOf('<', i + 1)) {
            if (Lines.tagAt(line, i + 1, tag)) {
                depth++;
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '/' && Lines.tagAt(line, i + 2, tag)) {
                depth--;
                if (depth == 0 && i == state.getNextNonSpaceIndex()) {
                    block.closeTag(line.subSequence(i, line.length()).toString().strip());
                    // The line is left to the next block start, which drops it: only a leaf may swallow its last line.
                    closed.line = state.getLineNumber();
                    return BlockContinue.none();
                }
                depth = Math.max(depth, 1);
            }
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
