package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Code between fences: CommonMark 4.5. */
final class FenceParser extends AbstractBlockParser {

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();
    private final char mark;
    private final int length;
    private final int indent;

    /**
     * Begins a block.
     *
     * @param fence the opening fence
     * @param indent how many columns of blanks stand before it, which are taken off the lines of code
     */
    FenceParser(SourceText fence, int indent) {
        this.mark = fence.charAt(0);
        this.length = fence.length();
        this.indent = indent;
        block.setOpeningMarker(fence);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState given) {
        LineState state = (LineState) given;
        int start = state.lineStart + state.nextNonSpace;
        if (state.getIndent() < LineState.CODE_INDENT && start < state.lineEnd && state.text.charAt(start) == mark) {
            int at = start;
            while (at < state.lineEnd && state.text.charAt(at) == mark) {
                at++;
            }
            if (at - start >= length && LinkShapes.skipSpaces(state.text, at, state.lineEnd) == state.lineEnd) {
                block.setClosingMarker(state.source.part(start, at));
                return BlockContinue.finished();
            }
        }
        int from = state.index;
        for (int i = indent; i > 0 && state.lineStart + from < state.lineEnd; i--) {
            if (state.text.charAt(state.lineStart + from) != ' ') {
                break;
            }
            from++;
        }
        return BlockContinue.atIndex(from);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line);
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence info = lines.get(0);
        BasedSequence trimmed = info.trim();
        if (!trimmed.isEmpty()) {
            block.setInfo(trimmed);
        }
        BasedSequence opening = info.baseSubSequence(info.getStartOffset(), info.getEndOffset());
        if (lines.size() > 1) {
            List<BasedSequence> code = lines.subList(1, lines.size());
            block.setContent(opening, code);
            block.appendChild(new Text(Paragraphs.joined(code)));
        } else {
            block.setContent(opening, BasedSequence.EMPTY_LIST);
        }
        block.setCharsFromContent();
    }
}
